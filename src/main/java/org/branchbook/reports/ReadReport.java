package org.branchbook.reports;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Page;
import org.branchbook.base.Work;
import org.branchbook.contacts.Contact.Result;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;

/** Counts a report of work, and opens the lists behind its figures. */
public final class ReadReport implements BehindLists {
  /** Results that say that nobody was reached. */
  private static final Set<Result> NOBODY =
      EnumSet.of(Result.NO_ANSWER, Result.BUSY, Result.WRONG_NUMBER, Result.ANSWERING_MACHINE);

  private final WorkFigures figures;
  private final Employees employees;
  private final ReportReach reach;
  private final AuditTrail trail;
  private final Work work;
  private final Clock clock;

  public ReadReport(
      WorkFigures figures,
      Employees employees,
      ReportReach reach,
      AuditTrail trail,
      Work work,
      Clock clock) {
    this.figures = figures;
    this.employees = employees;
    this.reach = reach;
    this.trail = trail;
    this.work = work;
    this.clock = clock;
  }

  /** What came of asking for a report. */
  public sealed interface Read {
    record Done(WorkReport report) implements Read {}

    /** The reader may not see this department or employee; the audit says that he asked. */
    record Refused() implements Read {}
  }

  /** Counts all that the report shows. */
  public Read run(Asker asker, ReportOrder order) {
    var within = reach.of(asker, order);
    if (within.isEmpty()) {
      work.inOne(() -> trail.refused(asker, Privilege.REPORT_READ, "report", 0));
      return new Read.Refused();
    }
    return new Read.Done(count(order, within.get()));
  }

  @Override
  public Page<WorkFigures.Behind> behind(
      Asker asker, ReportOrder order, Figure figure, Optional<Page.Mark> after, int size) {
    return reach
        .of(asker, order)
        .map(within -> figures.behind(figure, within, after, size))
        .orElseGet(() -> new Page<>(List.of(), Optional.empty()));
  }

  private WorkReport count(ReportOrder order, Within within) {
    var contacts = figures.contacts(within);
    return new WorkReport(
        order,
        clock.instant(),
        figures.clients(within),
        contacts,
        people(contacts, figures.portfolios(within), figures.tasks(within)));
  }

  private List<WorkReport.PersonLine> people(
      List<WorkReport.Contacts> contacts,
      Map<EmployeeId, Long> portfolios,
      Map<EmployeeId, Map<TaskFigure, Long>> tasks) {
    var logged = new HashMap<EmployeeId, Long>();
    var talks = new HashMap<EmployeeId, Long>();
    for (var c : contacts) {
      logged.merge(c.author(), c.count(), Long::sum);
      if (!NOBODY.contains(c.result())) talks.merge(c.author(), c.count(), Long::sum);
    }
    return employees.all().stream()
        .filter(
            e ->
                logged.containsKey(e.id())
                    || portfolios.containsKey(e.id())
                    || tasks.containsKey(e.id()))
        .map(
            e ->
                new WorkReport.PersonLine(
                    e.id(),
                    e.name(),
                    portfolios.getOrDefault(e.id(), 0L),
                    logged.getOrDefault(e.id(), 0L),
                    talks.getOrDefault(e.id(), 0L),
                    tasks.getOrDefault(e.id(), Map.of())))
        .toList();
  }
}
