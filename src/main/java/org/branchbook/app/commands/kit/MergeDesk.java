package org.branchbook.app.commands.kit;

import org.branchbook.duplicates.merge.MergeCards;
import org.branchbook.duplicates.merge.ReadMerge;
import org.branchbook.duplicates.merge.UndoMerge;

/** What commands that merge cards work with. */
public record MergeDesk(ReadMerge read, MergeCards merge, UndoMerge undo) {}
