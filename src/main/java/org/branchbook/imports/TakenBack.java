package org.branchbook.imports;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.imports.RevertImport.Reverted;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;

/** What every taking back of an import tells on its way, and leaves on record in the end. */
public final class TakenBack {
  private final ImportLog runs;
  private final AuditTrail trail;

  public TakenBack(ImportLog runs, AuditTrail trail) {
    this.runs = runs;
    this.trail = trail;
  }

  /**
   * Tells how far it is.
   *
   * @param left the place of the last row that went back
   * @param all how many places there were
   */
  public static void tell(Progress progress, ImportRun run, int left, int all) {
    progress.at(
        1 - (double) left / all, Text.of("imports.doing.reverting", Text.asWritten(run.file())));
  }

  /**
   * Notes within a unit of work that an import was taken back.
   *
   * @param why facts of closed months changed; "" where none did
   * @param back how much went back
   */
  public Reverted note(Asker asker, ImportRun run, String why, int back, List<Stayed> stayed) {
    runs.reverted(run.id(), trail.now());
    var told = new ArrayList<Change>();
    told.add(new Change("file", run.file(), ""));
    if (!why.isEmpty()) told.add(new Change("why", "", why));
    told.add(new Change("stayed", "", Integer.toString(stayed.size())));
    trail.write(asker.id(), Act.REVERTED, "import", run.id().value(), told);
    return new Reverted.Done(back, stayed);
  }
}
