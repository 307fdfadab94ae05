package org.branchbook.plans.budget.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.base.Work;
import org.branchbook.clients.Holding;
import org.branchbook.clients.card.Kept;
import org.branchbook.clients.groups.SavedGroups;
import org.branchbook.imports.Rejects;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.reading.Row;
import org.branchbook.imports.reading.RowProblem;
import org.branchbook.imports.reading.Tables;
import org.branchbook.plans.budget.Level;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanLine;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.Plans;
import org.branchbook.plans.budget.acts.MovePlan;
import org.branchbook.plans.budget.acts.WritePlan;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/** Reads a plan's file in as a new draft; rows at fault are left out and told. */
public final class ImportPlan {
  /** What came of it. */
  public sealed interface Imported {
    /**
     * The draft says what the file says.
     *
     * @param place where the rejected rows lie with their reasons; "" for none
     */
    record Done(PlanVersion plan, int rows, int rejected, String place) implements Imported {}

    /** The file is no such table, or the draft could not be made. */
    record Unfit(Text why) implements Imported {}

    record Refused(Text why) implements Imported {}
  }

  private static final int TOLD = 500;

  private final Plans plans;
  private final MovePlan move;
  private final WritePlan write;
  private final SavedGroups groups;
  private final Employees employees;
  private final Departments departments;
  private final Tables tables;
  private final Rejects rejects;
  private final Work work;

  public ImportPlan(
      Plans plans,
      MovePlan move,
      WritePlan write,
      SavedGroups groups,
      Employees employees,
      Departments departments,
      Tables tables,
      Rejects rejects,
      Work work) {
    this.plans = plans;
    this.move = move;
    this.write = write;
    this.groups = groups;
    this.employees = employees;
    this.departments = departments;
    this.tables = tables;
    this.rejects = rejects;
    this.work = work;
  }

  /** What of a plan is said only once. */
  private record Once(Planned of, Holding.@Nullable Kind line, Measure measure) {}

  /** A row and what it says. */
  private record Said(Row row, PlanLine line) {}

  /**
   * Makes a draft of a year.
   *
   * @param rejected where rejected rows are to lie; "" for beside the file
   * @param words in which their reasons are written
   * @param progress told by rows; stopped, nothing was changed
   */
  public Imported run(
      Asker asker, int year, String file, String rejected, Words words, Progress progress) {
    if (!asker.may(Privilege.PLAN_EDIT)) return new Imported.Refused(Privilege.PLAN_EDIT.refused());
    return switch (tables.look(file, Format.RECOGNISE)) {
      case Tables.Look.Unreadable(var why) -> new Imported.Unfit(why);
      case Tables.Look.Seen seen ->
          read(asker, year, file, seen.format(), rejected, words, progress);
    };
  }

  private Imported read(
      Asker asker,
      int year,
      String file,
      Format format,
      String rejected,
      Words words,
      Progress progress) {
    try (var rows = tables.open(file, format)) {
      var reader = new PlanRows(rows.header(), known());
      if (!reader.fit()) return new Imported.Unfit(Text.of("budget.problem.columns"));
      var wrong = new ArrayList<RowProblem>();
      var said = new ArrayList<Said>();
      var once = new HashSet<Once>();
      int read = 0;
      for (var row = rows.next(); row.isPresent(); row = rows.next()) {
        var at = row.get();
        if (++read % TOLD == 0) {
          if (progress.cancelled()) return new Imported.Unfit(Text.of("budget.cancelled"));
          progress.at(-1, Text.of("budget.reading", read));
        }
        var line = reader.read(at, wrong::add);
        if (line.isEmpty()) continue;
        var one = line.get();
        if (once.add(new Once(one.of(), one.line(), one.measure()))) said.add(new Said(at, one));
        else wrong.add(RowProblem.rejected(at, Text.of("budget.problem.twice")));
      }
      var within = write.within(asker, said.stream().map(s -> s.line().of()).distinct().toList());
      var lines = new ArrayList<PlanLine>();
      for (var one : said)
        if (within.contains(one.line().of())) lines.add(one.line());
        else wrong.add(RowProblem.rejected(one.row(), Text.of("budget.problem.reach")));
      if (progress.cancelled()) return new Imported.Unfit(Text.of("budget.cancelled"));
      return switch (keep(asker, year, lines)) {
        case Kept.Done<PlanVersion>(var plan) ->
            new Imported.Done(
                plan,
                lines.size(),
                wrong.size(),
                rejects.write(file, rejected, rows.header(), wrong, words));
        case Kept.Refused<PlanVersion>(var why) -> new Imported.Refused(why);
        case Kept.Wrong<PlanVersion>(var why) -> new Imported.Unfit(why);
        case Kept.Stale<PlanVersion> _, Kept.Gone<PlanVersion> _ ->
            new Imported.Unfit(Text.of("budget.gone"));
      };
    }
  }

  private Kept<PlanVersion> keep(Asker asker, int year, List<PlanLine> lines) {
    return work.inOne(
        () -> {
          var made = move.draft(asker, year, null);
          if (made instanceof Kept.Done<PlanVersion>(var plan)) plans.put(plan.id(), lines);
          return made;
        });
  }

  private Map<Level, Map<String, Planned>> known() {
    var known = new EnumMap<Level, Map<String, Planned>>(Level.class);
    var managers = new HashMap<String, Planned>();
    employees.all().forEach(e -> managers.put(e.login(), Planned.manager(e.id())));
    known.put(Level.MANAGER, managers);
    var ofDepartments = new HashMap<String, Planned>();
    departments.all().forEach(d -> ofDepartments.put(d.name(), Planned.department(d.id())));
    known.put(Level.DEPARTMENT, ofDepartments);
    var ofGroups = new HashMap<String, Planned>();
    groups.all().forEach(g -> ofGroups.put(g.name(), Planned.group(g.id())));
    known.put(Level.GROUP, ofGroups);
    return known;
  }
}
