package org.branchbook.store.reports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.reports.ClientFigure;
import org.branchbook.reports.Figure;
import org.branchbook.reports.TaskFigure;
import org.branchbook.reports.Within;
import org.branchbook.reports.WorkFigures;
import org.branchbook.reports.WorkReport;
import org.branchbook.staff.EmployeeId;
import org.jooq.DSLContext;

/** {@link WorkFigures} in SQL. */
final class JooqWorkFigures implements WorkFigures {
  private final ClientCounts clients;
  private final ContactCounts contacts;
  private final TaskCounts tasks;
  private final PromiseCounts promises;

  JooqWorkFigures(DSLContext db) {
    clients = new ClientCounts(db);
    contacts = new ContactCounts(db);
    tasks = new TaskCounts(db);
    promises = new PromiseCounts(db);
  }

  @Override
  public Map<ClientFigure, Long> clients(Within within) {
    return clients.all(within);
  }

  @Override
  public Map<EmployeeId, Long> portfolios(Within within) {
    return clients.byEmployee(within);
  }

  @Override
  public List<WorkReport.Contacts> contacts(Within within) {
    return contacts.all(within);
  }

  @Override
  public Map<EmployeeId, Map<TaskFigure, Long>> tasks(Within within) {
    var sums = new FigureSums();
    tasks.byEmployee(within, sums);
    promises.byEmployee(within, sums);
    return sums.all();
  }

  @Override
  public Page<Behind> behind(Figure figure, Within within, Optional<Page.Mark> after, int size) {
    return switch (figure) {
      case Figure.OfClients of -> clients.behind(of, within, after, size);
      case Figure.OfContacts of -> contacts.behind(of, within, after, size);
      case Figure.OfTasks of when PromiseCounts.counts(of.which()) ->
          promises.behind(of, within, after, size);
      case Figure.OfTasks of -> tasks.behind(of, within, after, size);
      case Figure.OfQuality of -> throw new IllegalArgumentException(of + " is of quality");
    };
  }
}
