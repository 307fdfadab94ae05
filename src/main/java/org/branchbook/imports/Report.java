package org.branchbook.imports;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.imports.plan.Plan;
import org.branchbook.imports.plan.Tally;
import org.branchbook.imports.reading.RowProblem;

/**
 * What an import came to, or would.
 *
 * @param problems the first of them, for people to look at; all rejected rows are in their file
 * @param more how many more there are
 */
public record Report(Tally tally, List<RowProblem> problems, int more) {
  public static final Report EMPTY = new Report(Tally.NOTHING, List.of(), 0);

  private static final int SHOWN = 1000;

  public Report {
    problems = List.copyOf(problems);
  }

  Report with(Plan.Step step) {
    var shown = new ArrayList<>(problems);
    var room = Math.min(SHOWN - shown.size(), step.problems().size());
    shown.addAll(step.problems().subList(0, room));
    return new Report(tally.plus(step.tally()), shown, more + step.problems().size() - room);
  }
}
