package org.branchbook.ui.duplicates;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.branchbook.clients.search.Found;
import org.branchbook.duplicates.merge.MergeCards;
import org.branchbook.duplicates.merge.MergeHistory;
import org.branchbook.duplicates.merge.ReadMerge;
import org.branchbook.duplicates.merge.UndoMerge;
import org.branchbook.staff.confirms.Confirmation;

/**
 * What the screens of duplicates work with.
 *
 * @param lines reads what fields are said with, the names of employees and departments
 * @param find clients while somebody types
 * @param second asks for a second person's word, then goes on
 */
public record DuplicateWork(
    ReadMerge read,
    MergeCards merge,
    UndoMerge undo,
    MergeHistory history,
    Supplier<Lines> lines,
    Function<String, List<Found>> find,
    BiConsumer<Confirmation, Runnable> second) {}
