package org.branchbook.plans.budget.files;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.groups.SavedGroups;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanLine;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.Plans;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.plans.income.Facts;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.confirms.Confirm.Need;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.staff.confirms.Matter;
import org.jspecify.annotations.Nullable;

/** Writes a plan into a file that can be read in again as it stands. */
public final class ExportPlan {
  static final String SUBJECT = "plan";
  private static final int TOLD = 500;

  /** What came of it. */
  public sealed interface Exported {
    /** It is written. */
    record Done(String file, int rows) implements Exported {}

    /** It is so long that a second person must confirm it first. */
    record Waits(Confirmation request) implements Exported {}

    /** Somebody stopped it. */
    record Stopped() implements Exported {}

    record NotWritten(String file) implements Exported {}

    record Refused(Privilege missing) implements Exported {}
  }

  private final Plans plans;
  private final Facts facts;
  private final SavedGroups groups;
  private final Employees employees;
  private final Departments departments;
  private final PlanTable table;
  private final Confirm confirm;
  private final AuditTrail trail;
  private final Work work;

  public ExportPlan(
      Plans plans,
      Facts facts,
      SavedGroups groups,
      Employees employees,
      Departments departments,
      PlanTable table,
      Confirm confirm,
      AuditTrail trail,
      Work work) {
    this.plans = plans;
    this.facts = facts;
    this.groups = groups;
    this.employees = employees;
    this.departments = departments;
    this.table = table;
    this.confirm = confirm;
    this.trail = trail;
    this.work = work;
  }

  /** What a row is of; cards that were merged are one by now. */
  private record Row(Planned of, Holding.@Nullable Kind line, Measure measure) {}

  /**
   * Writes all that the asker may see of a version.
   *
   * @param progress told by rows; stopped, there is no file
   */
  public Exported run(Asker asker, PlanVersion plan, String file, Progress progress) {
    for (var needed : List.of(Privilege.EXPORT, Privilege.INCOME_SEE))
      if (!asker.may(needed)) {
        work.inOne(() -> trail.refused(asker, needed, SUBJECT, plan.id().value()));
        return new Exported.Refused(needed);
      }
    var rows = rows(asker, plan);
    var matter =
        new Matter(
            "plan.export",
            plan.id().value() + " " + rows.size(),
            Text.of("budget.confirm.export", rows.size()),
            rows.size());
    if (confirm.export(asker, matter) instanceof Need.Waits(var request))
      return new Exported.Waits(request);
    var names = names(asker, rows);
    if (progress.cancelled()) return new Exported.Stopped();
    // before the file: what leaves the program is known even where writing breaks off
    work.inOne(
        () ->
            trail.write(
                asker.id(),
                Act.EXPORTED,
                SUBJECT,
                plan.id().value(),
                List.of(
                    new Change("year", "", String.valueOf(plan.year())),
                    new Change("size", "", String.valueOf(rows.size())))));
    try {
      table.write(
          file,
          Columns.all(),
          out -> each(rows.values(), progress, line -> out.accept(cells(line, names))));
      return new Exported.Done(file, rows.size());
    } catch (Halt _) {
      return new Exported.Stopped();
    } catch (IOException _) {
      return new Exported.NotWritten(file);
    }
  }

  /** Breaks writing off: what was written so far is thrown away. */
  private static final class Halt extends RuntimeException {
    Halt() {
      super(null, null, false, false);
    }
  }

  private static void each(
      Collection<PlanLine> lines, Progress progress, Consumer<PlanLine> write) {
    int done = 0;
    for (var line : lines) {
      if (++done % TOLD == 0) {
        if (progress.cancelled()) throw new Halt();
        progress.at((double) done / lines.size(), Text.of("budget.writing", done));
      }
      write.accept(line);
    }
  }

  private Map<Row, PlanLine> rows(Asker asker, PlanVersion plan) {
    var rows = new LinkedHashMap<Row, PlanLine>();
    work.inOne(
        () -> {
          for (var measure : Measure.values())
            plans.each(
                plan.id(),
                measure,
                asker.scope(Privilege.INCOME_SEE),
                l ->
                    rows.merge(
                        new Row(l.of(), l.line(), measure),
                        l,
                        (one, other) ->
                            one.with(
                                one.months().plus(other.months()), one.byHand() | other.byHand())));
        });
    return rows;
  }

  /** The key and the name of each. */
  private Map<Planned, List<String>> names(Asker asker, Map<Row, PlanLine> rows) {
    var names = new HashMap<Planned, List<String>>();
    employees.all().forEach(e -> names.put(Planned.manager(e.id()), List.of(e.login(), e.name())));
    departments
        .all()
        .forEach(d -> names.put(Planned.department(d.id()), List.of(d.name(), d.name())));
    groups.all().forEach(g -> names.put(Planned.group(g.id()), List.of(g.name(), g.name())));
    var clients =
        rows.keySet().stream()
            .filter(r -> r.of().level().ofCard())
            .map(r -> new ClientId(r.of().id()))
            .collect(Collectors.toSet());
    facts
        .earners(clients, asker.scope(Privilege.INCOME_SEE))
        .forEach(
            (client, who) -> {
              var said = List.of(String.valueOf(client.value()), who.name());
              names.put(Planned.client(client), said);
              names.put(Planned.connected(client), said);
            });
    return names;
  }

  private static List<Object> cells(PlanLine line, Map<Planned, List<String>> names) {
    var of = line.of();
    var name = names.getOrDefault(of, List.of(of.code(), ""));
    var product = line.line();
    var cells = new ArrayList<Object>();
    cells.add(of.level().name().toLowerCase(Locale.ROOT));
    cells.add(name.getFirst());
    cells.add(name.getLast());
    cells.add(product == null ? "" : product.name().toLowerCase(Locale.ROOT));
    cells.add(line.measure().name().toLowerCase(Locale.ROOT));
    int digits = line.measure() == Measure.PIECES ? 0 : 2;
    for (long month : line.months().toArray()) cells.add(BigDecimal.valueOf(month, digits));
    cells.add(
        IntStream.range(0, Twelve.MONTHS)
            .filter(m -> (line.byHand() >> m & 1) == 1)
            .mapToObj(m -> String.valueOf(m + 1))
            .collect(Collectors.joining(" ")));
    return cells;
  }
}
