package org.branchbook.plans.budget.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.base.Text;
import org.branchbook.clients.Holding;
import org.branchbook.imports.plan.Plan;
import org.branchbook.imports.plan.Tally;
import org.branchbook.imports.reading.DraftReader;
import org.branchbook.imports.reading.RowProblem;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanLine;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.Twelve;
import org.jspecify.annotations.Nullable;

/** Gathers what a file's rows plan, batch by batch; writes nothing. */
final class PlanBatches {
  private final PlanRows reader;
  private final Whom whom;
  private final int year;
  private final int usual;
  private int found;

  /** What of a plan is said only once a month. */
  private record Once(Planned of, Holding.@Nullable Kind line, Measure measure) {}

  private static final class Line {
    final long[] months = new long[Twelve.MONTHS];
    int told;
    int byHand;
  }

  private final Map<Once, Line> lines = new LinkedHashMap<>();

  /**
   * @param year of the plan; 0 for the one that the file names
   * @param usual the year where it names none
   */
  PlanBatches(PlanRows reader, Whom whom, int year, int usual) {
    this.reader = reader;
    this.whom = whom;
    this.year = year;
    this.usual = usual;
  }

  /** The year of the plan, as far as the file was read. */
  int year() {
    return year != 0 ? year : found != 0 ? found : usual;
  }

  /** What was gathered. */
  List<PlanLine> lines() {
    var all = new ArrayList<PlanLine>();
    lines.forEach(
        (once, line) ->
            all.add(
                new PlanLine(
                    0,
                    once.of(),
                    once.line(),
                    once.measure(),
                    Twelve.of(line.months),
                    line.byHand)));
    return all;
  }

  /** Takes the rows of a batch, and tells what is wrong with them. */
  Plan.Step take(DraftReader.Batch batch) {
    var problems = new ArrayList<>(batch.problems());
    var rows = new ArrayList<PlanRows.Said>();
    for (var draft : batch.drafts()) reader.read(draft, problems::add).ifPresent(rows::add);
    var who = whom.find(rows.stream().map(PlanRows.Said::of).collect(Collectors.toSet()));
    int before = lines.size();
    for (var row : rows) {
      var why = taken(row, who.get(row.of()));
      if (why != null) problems.add(RowProblem.rejected(row.row(), why));
    }
    int rejected = (int) problems.stream().filter(RowProblem::rejected).count();
    var count = new Tally.Count(lines.size() - before, 0, 0);
    return new Plan.Step(
        List.of(),
        problems,
        List.of(),
        List.of(),
        List.of(),
        new Tally(
            Map.of(Tally.Subject.PLAN, count), rejected, problems.size() - rejected, Map.of()));
  }

  /** Takes a row in; why not, where it isn't. */
  private @Nullable Text taken(PlanRows.Said row, @Nullable Planned of) {
    if (of == null)
      return Text.of(
          "budget.problem.whom",
          "@budget.level." + row.of().level(),
          Text.asWritten(row.of().key()));
    for (int named : row.years()) {
      if (found == 0) found = named;
      if (named != year())
        return Text.of(
            "budget.problem.year",
            Text.asWritten(String.valueOf(named)),
            Text.asWritten(String.valueOf(year())));
    }
    var line = lines.computeIfAbsent(new Once(of, row.line(), row.measure()), _ -> new Line());
    if ((line.told & row.told()) != 0) return Text.of("budget.problem.twice");
    line.told |= row.told();
    line.byHand |= row.byHand();
    for (int m = 0; m < Twelve.MONTHS; m++) line.months[m] += row.months()[m];
    return null;
  }
}
