package org.branchbook.app.commands.kit;

import org.branchbook.duplicates.entry.PrepareLikeness;
import org.branchbook.duplicates.review.ReviewQueue;
import org.branchbook.duplicates.search.SearchBase;

/** What commands do about the duplicates of a base. */
public record DuplicateDesk(SearchBase search, ReviewQueue queue, PrepareLikeness prepare) {}
