package org.branchbook.ui.duplicates;

import java.util.Optional;
import java.util.function.Supplier;
import org.branchbook.duplicates.merge.MergeCards;
import org.branchbook.duplicates.merge.ReadMerge;
import org.branchbook.duplicates.merge.UndoMerge;
import org.branchbook.duplicates.review.Decide;
import org.branchbook.duplicates.review.ReviewQueue;
import org.branchbook.duplicates.search.SearchBase;
import org.branchbook.duplicates.search.Searches;

/**
 * What the queue of possible duplicates works with.
 *
 * @param last the last search over the base
 * @param lines reads what fields are said with
 */
public record ReviewWork(
    ReviewQueue queue,
    Decide decide,
    SearchBase search,
    Supplier<Optional<Searches.Last>> last,
    ReadMerge read,
    MergeCards merge,
    UndoMerge undo,
    Supplier<Lines> lines) {}
