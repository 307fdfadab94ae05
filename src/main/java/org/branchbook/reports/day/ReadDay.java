package org.branchbook.reports.day;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.branchbook.base.Page;
import org.branchbook.contacts.ContactRow;
import org.branchbook.contacts.Contacts;
import org.branchbook.playbooks.advice.AdviceRow;
import org.branchbook.playbooks.advice.TopAdvice;
import org.branchbook.reports.ClientFigure;
import org.branchbook.reports.Figure;
import org.branchbook.reports.Period;
import org.branchbook.reports.ReadReport;
import org.branchbook.reports.ReportOrder;
import org.branchbook.reports.WorkFigures;
import org.branchbook.reports.day.Day.Totals;
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

  /** Nobody asks how much more than this there is. */
  private static final int COUNTED = 5_000;

  private static final int NEXT = 10;
  private static final int TEAM = 50;
  private static final int ADVISED = 5;

  /** So many days ahead one thinks of a birthday. */
  private static final int AHEAD = 3;

  private static final TaskFilter LATE = TaskFilter.of(Whose.DEPARTMENT, Stretch.OVERDUE);

  private final Tasks tasks;
  private final Contacts contacts;
  private final ReadReport reports;
  private final Rank rank;
  private final Daybook daybook;
  private final TopAdvice advice;
  private final QuarterSoFar.Told quarter;
  private final InstantSource clock;

  public ReadDay(
      Tasks tasks,
      Contacts contacts,
      ReadReport reports,
      Rank rank,
      Daybook daybook,
      TopAdvice advice,
      QuarterSoFar.Told quarter,
      InstantSource clock) {
    this.tasks = tasks;
    this.contacts = contacts;
    this.reports = reports;
    this.rank = rank;
    this.daybook = daybook;
    this.advice = advice;
    this.quarter = quarter;
    this.clock = clock;
  }

  /** The asker's own day, as far as he may see its parts, with the first of what others do late. */
  public Day run(Asker asker) {
    return run(asker, TEAM);
  }

  /** The same, with so many of the tasks that others do late. */
  public Day run(Asker asker, int others) {
    return day(asker, others, false);
  }

  /** Whether there is no client yet whom he could have work with. */
  public boolean clientless(Asker asker) {
    return !daybook.anyClient(asker.scope(Privilege.CLIENT_READ));
  }

  /** The same for paper, which says of each list how much there is beside what it shows. */
  Day forPaper(Asker asker) {
    return day(asker, TEAM, true);
  }

  /** A head's: the tasks that his people do late, after those that were read before. */
  public Page<TaskRow> late(Asker asker, Optional<Page.Mark> after, int size) {
    var page = tasks.list(LATE, after, size, asker.scope(Privilege.TASK_READ), clock.instant());
    var theirs = page.rows().stream().filter(t -> !asker.id().equals(t.responsible())).toList();
    return new Page<>(theirs, page.next());
  }

  private Day day(Asker asker, int others, boolean counted) {
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, ZoneId.systemDefault());
    boolean head = asker.employee().roles().contains(Role.HEAD);
    var overdue = mine(asker, Stretch.OVERDUE, MOST, now);
    var due = mine(asker, Stretch.TODAY, MOST, now);
    var promised = promised(asker, today, MOST);
    var coming = mine(asker, Stretch.COMING, NEXT, now);
    var late =
        head
            ? late(asker, Optional.empty(), others)
            : new Page<TaskRow>(List.of(), Optional.empty());
    var unowned = head ? unowned(asker, today) : List.<WorkFigures.Behind>of();
    var ranked =
        rank.of(
            asker, Stream.concat(overdue.stream(), due.stream()).toList(), promised, coming, now);
    return new Day(
        today,
        asker.employee(),
        ranked.errands(),
        ranked.coming(),
        late.rows(),
        late.next(),
        unowned,
        shortfall(asker, head),
        head ? quarter.of(asker, today) : Optional.empty(),
        counted ? birthdays(asker, today) : List.of(),
        counted ? advice(asker) : List.of(),
        ranked.load(),
        new Totals(
            counted && overdue.size() == MOST ? count(asker, Stretch.OVERDUE, now) : overdue.size(),
            counted && due.size() == MOST ? count(asker, Stretch.TODAY, now) : due.size(),
            counted && promised.size() == MOST
                ? promised(asker, today, COUNTED).size()
                : promised.size(),
            counted && coming.size() == NEXT ? count(asker, Stretch.COMING, now) : coming.size(),
            late.next().isPresent() ? late(asker, now) : late.rows().size(),
            counted && unowned.size() == NEXT ? allUnowned(asker, today) : unowned.size()));
  }

  private int count(Asker asker, Stretch stretch, Instant now) {
    var scope = asker.scope(Privilege.TASK_READ);
    return tasks.count(TaskFilter.of(Whose.MINE, stretch), COUNTED, scope, now);
  }

  /** How many his people do late: those of his departments, without his own. */
  private int late(Asker asker, Instant now) {
    var scope = asker.scope(Privilege.TASK_READ);
    return tasks.count(LATE, COUNTED, scope, now)
        - tasks.count(LATE.of(asker.id()), COUNTED, scope, now);
  }

  private Shortfall shortfall(Asker asker, boolean head) {
    return asker.may(Privilege.INCOME_SEE)
        ? daybook.shortfall(head ? null : asker.id(), asker.scope(Privilege.INCOME_SEE))
        : Shortfall.NOTHING;
  }

  private List<AdviceRow> advice(Asker asker) {
    return asker.may(Privilege.INCOME_SEE)
        ? advice.of(asker.scope(Privilege.INCOME_SEE), asker.id(), ADVISED)
        : List.of();
  }

  private List<Birthday> birthdays(Asker asker, LocalDate today) {
    return asker.may(Privilege.CLIENT_READ)
        ? daybook.birthdays(
            asker.id(), today, today.plusDays(AHEAD), NEXT, asker.scope(Privilege.CLIENT_READ))
        : List.of();
  }

  private List<ContactRow> promised(Asker asker, LocalDate today, int most) {
    return asker.may(Privilege.CONTACT_READ)
        ? contacts.promisedBy(
            asker.id(), today.plusDays(1), most, asker.scope(Privilege.CONTACT_READ))
        : List.of();
  }

  private int allUnowned(Asker asker, LocalDate today) {
    return reports.run(asker, unownedOf(today)) instanceof ReadReport.Read.Done(var report)
        ? (int) report.clients(ClientFigure.UNOWNED)
        : NEXT;
  }

  private static ReportOrder unownedOf(LocalDate today) {
    return new ReportOrder(new Period(today, today), null, null);
  }

  private List<TaskRow> mine(Asker asker, Stretch stretch, int most, Instant now) {
    return list(asker, TaskFilter.of(Whose.MINE, stretch), most, now);
  }

  private List<TaskRow> list(Asker asker, TaskFilter filter, int most, Instant now) {
    return tasks.list(filter, Optional.empty(), most, asker.scope(Privilege.TASK_READ), now).rows();
  }

  private List<WorkFigures.Behind> unowned(Asker asker, LocalDate today) {
    return reports
        .behind(
            asker,
            unownedOf(today),
            new Figure.OfClients(ClientFigure.UNOWNED, null),
            Optional.empty(),
            NEXT)
        .rows();
  }
}
