package org.branchbook.imports;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.imports.plan.Alike;
import org.branchbook.imports.plan.Plan;
import org.branchbook.imports.plan.Restated;
import org.branchbook.imports.plan.Tally;
import org.branchbook.imports.reading.RowProblem;

/**
 * What an import came to, or would.
 *
 * @param problems the first of them, for people to look at; all rejected rows are in their file
 * @param more how many more there are
 * @param alikes the first of the rows that resemble somebody
 * @param restated what closed months come to, the earliest first
 */
public record Report(
    Tally tally, List<RowProblem> problems, int more, List<Alike> alikes, List<Restated> restated) {
  public static final Report EMPTY = new Report(Tally.NOTHING, List.of(), 0, List.of(), List.of());

  private static final int SHOWN = 1000;

  public Report {
    problems = List.copyOf(problems);
    alikes = List.copyOf(alikes);
    restated = List.copyOf(restated);
  }

  /** How many more rows resemble somebody than stand here. */
  public int moreAlikes() {
    return tally.alike().values().stream().mapToInt(n -> n).sum() - alikes.size();
  }

  /** The same with what a batch came to. */
  public Report with(Plan.Step step) {
    var shown = new ArrayList<>(problems);
    var room = Math.min(SHOWN - shown.size(), step.problems().size());
    shown.addAll(step.problems().subList(0, room));
    var alike = new ArrayList<>(alikes);
    var few = Math.min(SHOWN - alike.size(), step.alikes().size());
    alike.addAll(step.alikes().subList(0, few));
    var months = new ArrayList<>(restated);
    months.addAll(step.restated());
    return new Report(
        tally.plus(step.tally()),
        shown,
        more + step.problems().size() - room,
        alike,
        Restated.byMonth(months));
  }
}
