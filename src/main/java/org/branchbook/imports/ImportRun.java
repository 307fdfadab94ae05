package org.branchbook.imports;

import java.time.Instant;
import org.branchbook.imports.plan.Tally;
import org.branchbook.imports.profile.Kind;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * An import that was begun.
 *
 * @param kind what was asked for
 * @param file the file's own name
 * @param finished null while it runs, or where it was broken off
 * @param reverted when it was taken back; null where it wasn't
 * @param rejects the file of the rejected rows; "" for none
 */
public record ImportRun(
    ImportId id,
    Kind kind,
    String file,
    String profile,
    EmployeeId who,
    Instant started,
    @Nullable Instant finished,
    @Nullable Instant reverted,
    Totals totals,
    String rejects) {
  /** Records of all kinds, rows rejected, values left blank. */
  public record Totals(int added, int updated, int unchanged, int rejected, int warned) {
    public static final Totals NOTHING = new Totals(0, 0, 0, 0, 0);

    static Totals of(Tally tally) {
      return new Totals(
          tally.added(), tally.updated(), tally.unchanged(), tally.rejected(), tally.warned());
    }
  }

  /** The same, so far. */
  public ImportRun at(Tally tally, String rejects) {
    return new ImportRun(
        id, kind, file, profile, who, started, finished, reverted, Totals.of(tally), rejects);
  }

  /** The same at its end. */
  public ImportRun finished(Instant when) {
    return new ImportRun(id, kind, file, profile, who, started, when, reverted, totals, rejects);
  }
}
