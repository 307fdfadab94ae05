package org.branchbook.duplicates.merge;

import java.time.Instant;
import org.branchbook.base.Text;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of a thing when somebody decides to which card it goes.
 *
 * @param at when it happened; null where it has no time
 * @param words all that was written in it: a telephone or product in it may tell whose it is
 */
public record Told(Thing thing, Text title, @Nullable Instant at, String words) {}
