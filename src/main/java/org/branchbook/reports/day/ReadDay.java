package org.branchbook.reports.day;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.branchbook.contacts.Contacts;
import org.branchbook.reports.ClientFigure;
import org.branchbook.reports.Figure;
import org.branchbook.reports.Period;
import org.branchbook.reports.ReadReport;
import org.branchbook.reports.ReportOrder;
import org.branchbook.reports.WorkFigures;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Role;
import org.branchbook.tasks.TaskFilter;
import org.branchbook.tasks.TaskFilter.Stretch;
import org.branchbook.tasks.TaskFilter.Whose;
import org.branchbook.tasks.TaskRow;
import org.branchbook.tasks.Tasks;

/** Puts somebody's day together. */
public final class ReadDay {
  /** More than this nobody does in a day. */
  private static final int MOST = 200;

  private static final int NEXT = 10;
  private static final int TEAM = 50;

  private final Tasks tasks;
  private final Contacts contacts;
  private final ReadReport reports;
  private final InstantSource clock;

  public ReadDay(Tasks tasks, Contacts contacts, ReadReport reports, InstantSource clock) {
    this.tasks = tasks;
    this.contacts = contacts;
    this.reports = reports;
    this.clock = clock;
  }

  /** The asker's own day, as far as he may see its parts. */
  public Day run(Asker asker) {
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, ZoneId.systemDefault());
    boolean head = asker.employee().roles().contains(Role.HEAD);
    return new Day(
        today,
        asker.employee(),
        mine(asker, Stretch.OVERDUE, MOST, now),
        mine(asker, Stretch.TODAY, MOST, now),
        asker.may(Privilege.CONTACT_READ)
            ? contacts.promisedBy(
                asker.id(), today.plusDays(1), MOST, asker.scope(Privilege.CONTACT_READ))
            : List.of(),
        mine(asker, Stretch.COMING, NEXT, now),
        head ? late(asker, now) : List.of(),
        head ? unowned(asker, today) : List.of());
  }

  private List<TaskRow> mine(Asker asker, Stretch stretch, int most, Instant now) {
    return list(asker, TaskFilter.of(Whose.MINE, stretch), most, now);
  }

  private List<TaskRow> late(Asker asker, Instant now) {
    return list(asker, TaskFilter.of(Whose.DEPARTMENT, Stretch.OVERDUE), TEAM, now).stream()
        .filter(t -> !asker.id().equals(t.responsible()))
        .toList();
  }

  private List<TaskRow> list(Asker asker, TaskFilter filter, int most, Instant now) {
    return tasks.list(filter, Optional.empty(), most, asker.scope(Privilege.TASK_READ), now).rows();
  }

  private List<WorkFigures.Behind> unowned(Asker asker, LocalDate today) {
    return reports
        .behind(
            asker,
            new ReportOrder(new Period(today, today), null, null),
            new Figure.OfClients(ClientFigure.UNOWNED, null),
            Optional.empty(),
            NEXT)
        .rows();
  }
}
