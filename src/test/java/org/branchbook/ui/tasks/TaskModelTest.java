package org.branchbook.ui.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.contacts.DueWords;
import org.branchbook.reports.day.Errand;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Role;
import org.branchbook.staff.absences.Team;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.TaskFilter;
import org.branchbook.tasks.TaskRow;
import org.branchbook.ui.clients.Sample;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Cut;
import org.junit.jupiter.api.Test;

class TaskModelTest {
  private final InboxDesk at = new InboxDesk(Reach.DEPARTMENT, Role.EMPLOYEE, Background.atOnce());
  private final Desk desk = new Desk(at.work, at.asker, at.around);
  private final TaskModel model = new TaskModel(desk);

  @Test
  void aCallIsDoneByItsContactAndWorkInTheHouseAtOnce() {
    at.task(Kind.CALL, "Ставка за депозитом", 1, 0, null);
    model.show(rows());
    model.begin(TaskKeys.DO);
    assertEquals(1, at.contacts.size(), "the contact is the doing");
    assertTrue(at.now(model.chosen.getFirst().id()).open());
    var report = at.task(Kind.OTHER, "Звіт", 0, 0, null);
    model.show(rows().stream().filter(r -> r.id().equals(report.id())).toList());
    model.begin(TaskKeys.DO);
    assertFalse(at.now(report.id()).open());
    assertTrue(at.notices.undo());
    assertTrue(at.now(report.id()).open());
  }

  @Test
  void aReasonIsAskedForOnlyWhenItIsNeeded() {
    var task = at.task(Kind.CALL, "Ставка", 1, 0, null);
    postpone("+1");
    assertEquals(InboxDesk.TODAY.plusDays(1), at.now(task.id()).due().on());
    model.show(rows());
    model.begin(TaskKeys.POSTPONE);
    model.when.set("+3");
    assertTrue(model.reasonAsked.get(), "the field is there before anybody saves");
    model.save();
    assertEquals(InboxDesk.TODAY.plusDays(1), at.now(task.id()).due().on());
    model.words.set("клієнт у відпустці");
    model.save();
    assertEquals(InboxDesk.TODAY.plusDays(3), at.now(task.id()).due().on());
    assertNull(model.writing.get());
  }

  @Test
  void whatIsNoDayIsSaidAndNothingChanges() {
    var task = at.task(Kind.CALL, "Ставка", 1, 0, null);
    postpone("someday");
    assertEquals("tasks.noDay", model.problem.get().key());
    assertEquals(InboxDesk.TODAY, at.now(task.id()).due().on());
  }

  @Test
  void deadlinesAreSaidInWords() {
    var today = InboxDesk.TODAY;
    assertEquals(Optional.of(Due.on(today.plusDays(3))), DueWords.read("+3", today));
    assertEquals(
        Optional.of(new Due(today.plusDays(1), LocalTime.of(10, 0))),
        DueWords.read("завтра 10:00", today));
    assertEquals(
        Optional.of(new Due(today.plusDays(1), LocalTime.of(9, 0))),
        DueWords.read("завтра о 9", today));
    assertEquals(Optional.of(new Due(today, LocalTime.of(16, 30))), DueWords.read("16:30", today));
    assertEquals(Optional.of(Due.on(today.plusDays(2))), DueWords.read("24.11", today));
    assertEquals(Optional.empty(), DueWords.read("25:70", today));
  }

  @Test
  void whatAHeadsPeopleDoLateGoesOnPageByPage() {
    var head = new InboxDesk(Reach.ALL, Role.HEAD, Background.atOnce());
    head.fill();
    for (int i = 0; i < 120; i++) head.late(Sample.IVAN, 1 + i % 60);
    var day = new DayModel(new Desk(head.work, head.asker, head.around));
    day.read();
    assertEquals(120, day.shown().get().count(DayLine.Part.LATE));
    assertFalse(day.lines.complete().get());
    assertEquals(50, late(day));
    assertEquals(DayLine.Part.LATE, day.lines.rows().getLast().part(), "the rest comes later");
    day.lines.more();
    assertEquals(100, late(day));
    day.read();
    assertEquals(100, late(day), "what was in sight stays");
    day.lines.more();
    assertEquals(120, late(day));
    assertTrue(day.lines.complete().get());
    assertEquals(DayLine.Part.COMING, day.lines.rows().getLast().part());
    long different = day.lines.rows().stream().map(DayLine::key).distinct().count();
    assertEquals(different, day.lines.rows().size(), "none of it twice");
    day.print(Words.in("uk"));
    var late =
        head.papers.getFirst().tables().stream()
            .filter(t -> t.title().key().startsWith("tasks.day.late"))
            .findFirst()
            .orElseThrow();
    assertEquals(Text.of("tasks.day.late.first", late.rows().size(), 120), late.title());
  }

  @Test
  void inTheEveningEachThatIsLeftIsMovedByOneKeyAndTomorrowBeginsWithIt() {
    var at = new InboxDesk(Reach.ALL, Role.EMPLOYEE, Background.atOnce());
    var rich = at.task(Kind.CALL, "Ставка за депозитом", 5, 0, null);
    var poor = at.task(Kind.CALL, "Нагадати про платіж", 4, -1, null);
    var later = at.task(Kind.CALL, "Ювілей", 6, 1, null);
    at.task(Kind.CALL, "Колись", 6, 9, null);
    var day = new DayModel(new Desk(at.work, at.asker, at.around));
    day.evening.set(true);
    var shown = day.shown().get();
    assertEquals(2, shown.count(DayLine.Part.LEFT));
    assertEquals(1, shown.count(DayLine.Part.UNLOGGED));
    assertEquals(3, shown.count(DayLine.Part.TOMORROW), "what is left comes again tomorrow");
    assertEquals(0, shown.count(DayLine.Part.DONE));
    assertEquals(DayLine.Part.LEFT, day.lines.rows().getFirst().part());
    day.choose(List.of(day.lines.rows().getFirst()));
    day.task.begin(TaskKeys.TOMORROW);
    assertEquals(1, day.shown().get().count(DayLine.Part.LEFT));
    assertEquals(InboxDesk.TODAY.plusDays(1), at.now(rich.id()).due().on());
    assertEquals(InboxDesk.TODAY.minusDays(1), at.now(poor.id()).due().on());
    // put off already once, it asks why
    var moved =
        day.lines.rows().stream()
            .filter(l -> l.row() != null && l.row().id().equals(rich.id()))
            .toList();
    day.choose(moved);
    at.room.desk.now = at.room.desk.now.plus(java.time.Duration.ofDays(1));
    day.task.begin(TaskKeys.TOMORROW);
    assertEquals(TaskKeys.POSTPONE, day.task.writing.get());
    assertTrue(day.task.reasonAsked.get());
    day.evening.set(false);
    assertEquals(0, day.shown().get().count(DayLine.Part.LEFT));
    assertEquals(InboxDesk.TODAY.plusDays(1), at.now(later.id()).due().on());
  }

  @Test
  void aDayThatNobodyHasOpenedIsNotRead() {
    var elsewhere = new Desk(at.work, at.asker, at.around);
    var day = new DayModel(elsewhere);
    elsewhere.changed();
    assertNull(day.shown().get());
    day.read();
    int before = day.lines.rows().size();
    at.task(Kind.CALL, "Ювілей", 6, 0, null);
    elsewhere.changed();
    assertEquals(before + 1, day.lines.rows().size());
  }

  @Test
  void aPromiseIsKeptByTheKeyOfATask() {
    var at = new InboxDesk(Reach.ALL, Role.EMPLOYEE, Background.atOnce()).fill();
    var day = new DayModel(new Desk(at.work, at.asker, at.around));
    day.read();
    var promise =
        day.lines.rows().stream()
            .filter(l -> l instanceof DayLine.OfErrand(_, Errand.OfPromise _))
            .findFirst()
            .orElseThrow();
    day.choose(List.of(promise));
    int before = day.lines.rows().size();
    day.keep();
    assertEquals(before - 1, day.lines.rows().size());
    assertTrue(at.notices.undo());
    assertEquals(before, day.lines.rows().size());
  }

  private static long late(DayModel day) {
    return day.lines.rows().stream().filter(l -> l.part() == DayLine.Part.LATE).count();
  }

  @Test
  void aTeamsTasksAreAskedForByOneChoice() {
    at.fill();
    at.room.tasks.teams.add(new Team(7, "Аграрії", Set.of(Sample.IVAN), 1));
    at.late(Sample.IVAN, 3);
    var inbox = new InboxModel(desk);
    inbox.prepare();
    inbox.read();
    assertEquals(1, inbox.teams.size());
    inbox.team(inbox.teams.getFirst());
    assertEquals(1, inbox.list.rows().size());
    assertEquals("Аграрії", inbox.teamName());
    assertTrue(inbox.showsWho());
    inbox.filters.whose.set(TaskFilter.Whose.MINE);
    assertEquals("", inbox.teamName());
    assertTrue(inbox.list.rows().size() > 1);
  }

  private void postpone(String when) {
    model.show(rows());
    model.begin(TaskKeys.POSTPONE);
    model.when.set(when);
    model.save();
  }

  private List<TaskRow> rows() {
    return rows(at);
  }

  private static List<TaskRow> rows(InboxDesk at) {
    return at.room
        .tasks
        .list(
            TaskFilter.MINE,
            Optional.empty(),
            50,
            at.asker.scope(Privilege.TASK_READ),
            at.room.desk.now)
        .rows();
  }

  @Test
  void whatWasCutOffIsSaidAndStaysToBeSaved() {
    var line = new Cut();
    var cut = new InboxDesk(Reach.DEPARTMENT, Role.EMPLOYEE, line);
    var around = new Desk(cut.work, cut.asker, cut.around);
    var form = new FreshModel(around);
    form.title.set("Подзвонити");
    line.cut = true;
    form.save();
    assertEquals(Cut.SAID, form.problem.get());
    assertEquals("Подзвонити", form.title.get());
    assertFalse(form.saving().get());
    line.cut = false;
    form.save();
    assertEquals("", form.title.get());
    var task = cut.task(Kind.OTHER, "Звіт", 0, 0, null);
    var panel = new TaskModel(around);
    panel.show(rows(cut).stream().filter(r -> r.id().equals(task.id())).toList());
    panel.begin(TaskKeys.POSTPONE);
    panel.when.set("+1");
    line.cut = true;
    panel.save();
    assertEquals(Cut.SAID, panel.problem.get());
    assertEquals("+1", panel.when.get());
    assertEquals(InboxDesk.TODAY, cut.now(task.id()).due().on());
  }
}
