package org.branchbook.imports;

import java.time.YearMonth;
import java.util.List;
import org.branchbook.base.Progress;
import org.branchbook.base.Words;
import org.branchbook.staff.Asker;

/**
 * Files of facts about clients, or of their plans, which a later room keeps in its own way: tried
 * out, loaded and taken back with all other imports. Who asks has the right to import.
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

  /** The closed months whose facts would change if an import were taken back. */
  List<YearMonth> closed(ImportRun run);

  /**
   * Takes an import of facts back.
   *
   * @param why facts of closed months are said anew; "" to let them stay
   */
  RevertImport.Reverted takeBack(Asker asker, ImportRun run, String why, Progress progress);
}
