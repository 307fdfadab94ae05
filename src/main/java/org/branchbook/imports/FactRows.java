package org.branchbook.imports;

import org.branchbook.base.Progress;
import org.branchbook.base.Words;
import org.branchbook.staff.Asker;

/**
 * Files of facts about clients, which a later room keeps in its own way: tried out, loaded and
 * taken back with all other imports. Who asks has the right to import.
 */
public interface FactRows {
  /** Why a row of a closed month is rejected: its order says no reason. */
  String CLOSED = "plans.problem.frozen";

  /** What loading the file would do. */
  DryRun.Tried tryOut(Asker asker, ImportOrder order, Progress progress);

  /**
   * Loads the file.
   *
   * @param rejected where the rejected rows are to lie; "" for beside the file
   * @param words in which the reasons are written
   */
  RunImport.Imported load(
      Asker asker, ImportOrder order, String rejected, Words words, Progress progress);

  /** Takes an import of facts back. */
  RevertImport.Reverted takeBack(Asker asker, ImportRun run, Progress progress);
}
