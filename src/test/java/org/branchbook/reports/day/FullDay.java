package org.branchbook.reports.day;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Paper;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactId;
import org.branchbook.contacts.ContactRow;
import org.branchbook.playbooks.advice.Advice;
import org.branchbook.playbooks.advice.AdviceId;
import org.branchbook.playbooks.advice.AdviceRow;
import org.branchbook.playbooks.advice.Factors;
import org.branchbook.playbooks.advice.Piece;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Role;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.TaskRow;
import org.branchbook.tasks.Title;

/** A morning sheet with more work, longer names and more tables than a page likes. */
public final class FullDay {
  private static final String LONG = "Нечуй-Левицька-Драгоманова Олександра Володимирівна";

  private FullDay() {}

  /** The sheet; more than forty rows in all. */
  public static Paper paper() {
    var order =
        new DayOrder(
            DayPolicy.USUAL,
            new UsualMinutes(DayPolicy.USUAL, List.of()),
            Work.TODAY.atStartOfDay(ZoneId.systemDefault()).toInstant());
    var errands = new ArrayList<Errand>();
    for (int i = 0; i < 22; i++) {
      var task =
          named(
              Work.task(
                  i,
                  i % 6 == 0 ? Kind.MEETING : i % 3 == 2 ? Kind.DOCUMENTS : Kind.CALL,
                  Priority.values()[i % 3],
                  -(i % 5),
                  i % 6 == 0 ? LocalTime.of(10 + i / 4, 30) : null));
      errands.add(new Errand.OfTask(task, order.of(task, Stake.income(i * 7_654_321_00L))));
    }
    for (int i = 0; i < 6; i++) {
      var promise =
          new Contact.Promise(
              "надіслати розрахунок платежу за іпотекою з умовами страхування житла",
              Work.TODAY.minusDays(i),
              null);
      errands.add(
          new Errand.OfPromise(
              new ContactRow(contact(i, promise), new ClientId(i), LONG, "І. Мельник"),
              promise,
              order.promise(promise.by(), Stake.income(i * 1_234_00L))));
    }
    errands.sort(Errand.ORDER);
    var birthdays = new ArrayList<Birthday>();
    for (int i = 0; i < 4; i++)
      birthdays.add(new Birthday(new ClientId(i), LONG, Work.TODAY.plusDays(i), 38 + i));
    var late = new ArrayList<TaskRow>();
    for (int i = 0; i < 30; i++) late.add(named(Work.call(100 + i, -3)));
    return DayPaper.of(
        new Day(
            Work.TODAY,
            new Employee(
                Work.ME,
                "me",
                "І. Мельник",
                new DepartmentId(1),
                Set.of(Role.HEAD),
                "",
                "uk",
                true,
                1),
            errands,
            List.of(),
            late,
            Optional.empty(),
            List.of(),
            new Shortfall(34, 1_234_567_89),
            Optional.empty(),
            birthdays,
            advice(),
            new Day.Load(530, 480, LocalTime.of(9, 0), LocalTime.of(18, 0), LocalTime.of(17, 0)),
            new Day.Totals(14, 8, 6, 0, 30, 0)),
        LocalTime.of(8, 40));
  }

  private static List<AdviceRow> advice() {
    var draft =
        new Advice.Draft(
            Piece.RENEW_DEPOSIT,
            "1",
            Work.TODAY.plusDays(9),
            new Factors(0.4, 3_100_000, 1, 1, List.of()));
    return List.of(
        new AdviceRow(
            Advice.fresh(new AdviceId(1), new ClientId(1), draft, Work.ME, Work.TODAY),
            LONG,
            "І. Мельник"));
  }

  private static TaskRow named(TaskRow row) {
    return new TaskRow(
        row.id(),
        row.kind(),
        new Title.Written("Договір еквайрингу: зібрати підписи обох співвласників"),
        row.priority(),
        row.client(),
        LONG,
        row.responsible(),
        row.responsibleName(),
        row.author(),
        row.authorName(),
        null,
        row.due(),
        0,
        0,
        0,
        false,
        null,
        1);
  }

  private static Contact contact(long id, Contact.Promise promise) {
    return new Contact(
        new ContactId(id),
        List.of(new ClientId(1 + id)),
        "",
        Channel.CALL,
        Contact.Direction.OUT,
        Contact.Purpose.SERVICE,
        Contact.Result.TALKED,
        "",
        Work.TODAY.minusDays(9).atStartOfDay(ZoneId.systemDefault()).toInstant(),
        5,
        Work.ME,
        promise,
        null,
        1);
  }
}
