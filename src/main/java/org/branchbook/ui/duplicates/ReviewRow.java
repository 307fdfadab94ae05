package org.branchbook.ui.duplicates;

import java.util.List;
import org.branchbook.clients.ClientField;
import org.branchbook.duplicates.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * A field of the cards side by side.
 *
 * @param differs whether the cards that say it say different things
 * @param agreement how far the likeliest two agree; null where it isn't compared
 * @param bits how much that speaks for one client, or against
 */
record ReviewRow(
    ClientField field,
    List<List<String>> values,
    boolean differs,
    @Nullable Agreement agreement,
    double bits) {}
