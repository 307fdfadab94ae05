package org.branchbook.tasks.acts;

import static org.branchbook.tasks.TaskDesk.MONDAY;
import static org.branchbook.tasks.TaskDesk.about;
import static org.branchbook.tasks.TaskDesk.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.clients.Cards;
import org.branchbook.clients.Desk;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Item;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Request.Stage;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskDesk;
import org.branchbook.tasks.TaskFilter;
import org.branchbook.tasks.TaskFilter.Stretch;
import org.branchbook.tasks.TaskFilter.Whose;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Title;
import org.branchbook.tasks.acts.UndoTasks.Undone;
import org.branchbook.tasks.calendar.Calendars.SpecialDay;
import org.branchbook.tasks.calendar.Recurrence;
import org.junit.jupiter.api.Test;

class TaskActsTest {
  private final TaskDesk d = new TaskDesk(Cards.maria(), Cards.dawn());
  private final Asker me = Desk.HRYTSENKO;
  private final TaskId id = new TaskId(500);

  private Task give() {
    return now(d.give.run(me, task(500, about("order toner"), me.id(), MONDAY.plusDays(1))));
  }

  private static Task now(Outcome outcome) {
    return assertInstanceOf(Outcome.Done.class, outcome).now();
  }

  private static Undo undo(Outcome outcome) {
    return assertInstanceOf(Outcome.Done.class, outcome).undo();
  }

  private List<Long> list(Asker asker, Whose whose, Stretch stretch) {
    return d
        .tasks
        .list(
            TaskFilter.of(whose, stretch),
            Optional.empty(),
            50,
            asker.scope(Privilege.TASK_READ),
            d.desk.now)
        .rows()
        .stream()
        .map(r -> r.id().value())
        .toList();
  }

  @Test
  void aTaskIsGivenOnceWithItsLineOfTheAudit() {
    var task = give();
    assertEquals(task, now(d.give.run(me, task(500, about("x"), me.id(), MONDAY.plusDays(1)))));
    assertEquals(List.of("CREATED task"), d.desk.audit.acts());
    assertEquals(List.of(500L), list(me, Whose.MINE, Stretch.COMING));
    assertEquals(List.of(), list(me, Whose.DELEGATED, Stretch.OPEN));
  }

  @Test
  void whatIsWrongIsTold() {
    var past = task(1, about("x"), me.id(), MONDAY, 9);
    assertEquals(new Outcome.Wrong(Text.of("tasks.wrong.past")), d.give.run(me, past));
    var blank = task(1, about(" "), me.id(), MONDAY);
    assertEquals(new Outcome.Wrong(Text.of("tasks.wrong.title")), d.give.run(me, blank));
    var meeting =
        new Subject(Kind.MEETING, new Title.Written("x"), "", Priority.HIGH, List.of(), null);
    assertEquals(
        new Outcome.Wrong(Text.of("tasks.wrong.hour")),
        d.give.run(me, task(1, meeting, me.id(), MONDAY)));
    var long_ = about("x".repeat(401));
    assertEquals(
        new Outcome.Wrong(Text.of("tasks.wrong.long.title", 400)),
        d.give.run(me, task(1, long_, me.id(), MONDAY)));
  }

  @Test
  void tasksAreGivenAsFarAsTheRightReaches() {
    var other = task(1, about("x"), Cards.BONDAR, MONDAY);
    assertInstanceOf(Outcome.Refused.class, d.give.run(me, other));
    assertEquals("REFUSED task", d.desk.audit.acts().getLast());
    var anyone = Desk.with(me, Privilege.TASK_CREATE, Reach.ALL);
    assertEquals(Cards.OBOLON, now(d.give.run(anyone, other)).hands().department());
    assertEquals(List.of(1L), list(me, Whose.DELEGATED, Stretch.OPEN));
    var hers = task(2, about("call", Cards.dawn().id()), me.id(), MONDAY);
    assertInstanceOf(Outcome.Refused.class, d.give.run(me, hers), "not his department's client");
  }

  @Test
  void oneTooManyIsStaleAndOneTwiceIsNot() {
    give();
    var done = d.done.run(me, id, 1, "ordered");
    assertEquals(2, now(done).version());
    assertEquals(now(done), now(d.done.run(me, id, 1, "ordered")), "the answer was lost");
    assertFalse(undo(d.done.run(me, id, 1, "ordered")).possible());
    assertEquals(new Outcome.Stale(now(done)), d.cancel.run(TaskDesk.ivchenko(), id, 1, "why not"));
    assertEquals(List.of(500L), list(me, Whose.MINE, Stretch.CLOSED));
    assertEquals(new Undone.Done(1, 0), d.undo.run(me, undo(done)));
    assertEquals(List.of(500L), list(me, Whose.MINE, Stretch.OPEN));
    assertEquals(new Undone.Done(0, 1), d.undo.run(me, undo(done)), "it has another version now");
    assertEquals("REVERTED task", d.desk.audit.acts().getLast());
  }

  @Test
  void nobodyUndoesWhatAnotherDid() {
    give();
    assertInstanceOf(
        Undone.NotYours.class, d.undo.run(Desk.BONDAR, undo(d.done.run(me, id, 1, ""))));
  }

  @Test
  void aCallToAClientIsDoneByItsContactAlone() {
    var call =
        new Subject(
            Kind.CALL,
            new Title.Written("rate"),
            "",
            Priority.NORMAL,
            List.of(Cards.maria().id()),
            null);
    d.give.run(me, task(500, call, me.id(), MONDAY));
    assertEquals(
        new Outcome.Wrong(Text.of("tasks.wrong.contact")), d.done.run(me, id, 1, "talked"));
    var closing = now(d.done.by(me, id, 1, 77)).closing();
    assertEquals(77L, closing.contact());
    assertTrue(closing.done());
  }

  @Test
  void fromTheSecondTimeOnAReasonIsAskedFor() {
    give();
    var tuesday = Due.on(MONDAY.plusDays(2));
    assertEquals(1, now(d.postpone.run(me, id, 1, tuesday, "")).timing().postponements().size());
    var later = Due.on(MONDAY.plusDays(3));
    assertEquals(
        new Outcome.NeedsReason(Text.of("tasks.reason.again", 1)),
        d.postpone.run(me, id, 2, later, " "));
    var off = now(d.postpone.run(me, id, 2, later, "supplier is late")).timing();
    assertEquals("supplier is late", off.postponements().getLast().reason());
    var earlier = now(d.postpone.run(me, id, 3, tuesday, "")).timing();
    assertEquals(2, earlier.postponements().size(), "sooner is no putting-off");
  }

  @Test
  void pastAPromiseAReasonIsAskedForAtOnce() {
    var task = give();
    d.tasks.save(task, task.with(task.timing().promising(MONDAY.plusDays(2))));
    assertInstanceOf(Outcome.Done.class, d.postpone.run(me, id, 2, Due.on(MONDAY.plusDays(2)), ""));
    var other = give2();
    d.tasks.save(other, other.with(other.timing().promising(MONDAY.plusDays(2))));
    assertEquals(
        new Outcome.NeedsReason(Text.of("tasks.reason.promise", MONDAY.plusDays(2))),
        d.postpone.run(me, other.id(), 2, Due.on(MONDAY.plusDays(3)), ""));
  }

  private Task give2() {
    return now(d.give.run(me, task(501, about("two"), me.id(), MONDAY.plusDays(1))));
  }

  @Test
  void theReminderMovesWithTheDeadline() {
    var nine = MONDAY.atTime(9, 0).atZone(ZoneId.systemDefault()).toInstant();
    give();
    d.remind.run(me, id, 1, nine.plus(Duration.ofDays(1)));
    var moved = now(d.postpone.run(me, id, 2, Due.on(MONDAY.plusDays(4)), ""));
    assertEquals(nine.plus(Duration.ofDays(4)), moved.timing().remind());
  }

  @Test
  void whatIsHandedOnCanBeFollowedAndTakenBack() {
    give();
    var handed = d.delegate.run(me, id, 1, TaskDesk.IVCHENKO);
    assertEquals(me.id(), now(handed).hands().handedBy());
    assertEquals(List.of(500L), list(me, Whose.DELEGATED, Stretch.OPEN));
    assertEquals(List.of(500L), list(TaskDesk.ivchenko(), Whose.MINE, Stretch.OPEN));
    assertEquals(
        new Outcome.Wrong(Text.of("tasks.wrong.takeBack")),
        d.takeBack.run(TaskDesk.ivchenko(), id, 2));
    assertNull(now(d.takeBack.run(me, id, 2)).hands().handedBy());
    assertInstanceOf(Outcome.Refused.class, d.delegate.run(me, id, 3, Cards.BONDAR));
  }

  @Test
  void aChecklistIsTickedLineByLine() {
    give();
    var lines = List.of(new Item("scan", false), new Item("sign", false));
    var subject = about("open the account");
    d.edit.run(me, id, 1, new EditTask.Edited(subject, lines, null, null));
    var ticked = now(d.tick.run(me, id, 2, 1, true));
    assertEquals(List.of(false, true), ticked.checklist().stream().map(Item::ticked).toList());
    assertInstanceOf(Outcome.Gone.class, d.tick.run(me, id, 3, 2, true));
  }

  @Test
  void somebodyElsesTaskIsCancelledWithAReasonOnly() {
    give();
    d.delegate.run(me, id, 1, TaskDesk.IVCHENKO);
    assertEquals(
        new Outcome.NeedsReason(Text.of("tasks.reason.cancel")),
        d.cancel.run(TaskDesk.ivchenko(), id, 2, ""));
    assertFalse(now(d.cancel.run(me, id, 2, "")).closing().done());
  }

  @Test
  void aRequestIsAcceptedByTheDepartmentAskedOrReturned() {
    var subject = about("check the guarantee", Cards.maria().id());
    var friday = Due.on(MONDAY.plusDays(5)); // a Saturday in fact: it moves to Monday
    var asked = now(d.ask.run(me, id, subject, Cards.OBOLON, friday, List.of()));
    assertEquals(Due.on(MONDAY.plusDays(7)), asked.due());
    assertEquals(Due.on(MONDAY.plusDays(3)), d.ask.proposed(Cards.OBOLON));
    assertEquals(List.of(500L), list(Desk.BONDAR, Whose.DEPARTMENT, Stretch.OPEN));
    assertEquals(List.of(500L), list(me, Whose.DELEGATED, Stretch.OPEN));
    assertEquals(
        new Outcome.Wrong(Text.of("tasks.wrong.answer")), d.answer.accept(me, id, 1, me.id()));
    assertEquals(
        new Outcome.NeedsReason(Text.of("tasks.reason.return")),
        d.answer.giveBack(Desk.BONDAR, id, 1, ""));
    var back = now(d.answer.giveBack(Desk.BONDAR, id, 1, "no contract"));
    assertEquals("no contract", back.hands().request().reason());
    assertEquals(List.of(500L), list(me, Whose.MINE, Stretch.OPEN));
    d.answer.askAgain(me, id, 2);
    var accepted = now(d.answer.accept(Desk.BONDAR, id, 3, Cards.BONDAR));
    assertEquals(Stage.ACCEPTED, accepted.hands().request().stage());
    assertEquals(List.of(500L), list(Desk.BONDAR, Whose.MINE, Stretch.OPEN));
    assertEquals(List.of(500L), list(me, Whose.DELEGATED, Stretch.OPEN));
    assertEquals(
        new Outcome.Wrong(Text.of("tasks.wrong.ownDepartment")),
        d.ask.run(me, new TaskId(9), subject, Cards.PODIL, friday, List.of()));
  }

  @Test
  void withTheDoneOneComesTheNextAndUndoTakesItAway() {
    var weekly = new Recurrence(Recurrence.Unit.WEEK, 1, Recurrence.OffDay.AFTER, null);
    d.calendars.save(
        Cards.PODIL, 2026, List.of(new SpecialDay(MONDAY.plusDays(7), false, "holiday")));
    d.give.run(
        me,
        new NewTask(
            id,
            about("count the cash"),
            me.id(),
            new Due(MONDAY, LocalTime.of(17, 0)),
            d.desk.now.plus(Duration.ofHours(4)),
            weekly,
            List.of(new Item("hryvnia", true))));
    var done = d.done.run(me, id, 1, "");
    var next = d.tasks.openUntil(me.id(), Due.on(MONDAY.plusDays(30))).getFirst();
    assertEquals(new Due(MONDAY.plusDays(8), LocalTime.of(17, 0)), next.due());
    assertEquals(List.of(new Item("hryvnia", false)), next.checklist());
    assertEquals(d.desk.now.plus(Duration.ofHours(4 + 8 * 24)), next.timing().remind());
    assertEquals(1, next.timing().series().ordinal());
    assertEquals(new Undone.Done(2, 0), d.undo.run(me, undo(done)));
    assertEquals(List.of(500L), list(me, Whose.MINE, Stretch.OPEN));
  }

  @Test
  void whoMayNotSeeATaskIsToldSoAndTheAuditKnows() {
    give();
    assertInstanceOf(Outcome.Refused.class, d.done.run(Desk.BONDAR, id, 1, ""));
    assertEquals("REFUSED task", d.desk.audit.acts().getLast());
    assertInstanceOf(Outcome.Gone.class, d.done.run(me, new TaskId(404), 1, ""));
    var reader = Desk.with(TaskDesk.ivchenko(), Privilege.TASK_EDIT, Reach.OWN);
    assertInstanceOf(Outcome.Refused.class, d.done.run(reader, id, 1, ""), "a colleague's");
  }
}
