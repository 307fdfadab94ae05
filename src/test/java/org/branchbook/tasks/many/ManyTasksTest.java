package org.branchbook.tasks.many;

import static org.branchbook.tasks.TaskDesk.IVCHENKO;
import static org.branchbook.tasks.TaskDesk.MONDAY;
import static org.branchbook.tasks.TaskDesk.about;
import static org.branchbook.tasks.TaskDesk.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.clients.Cards;
import org.branchbook.clients.Desk;
import org.branchbook.staff.Asker;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Role;
import org.branchbook.staff.absences.Absence;
import org.branchbook.staff.absences.AbsenceId;
import org.branchbook.staff.absences.HandedWork;
import org.branchbook.staff.policies.LimitPolicy;
import org.branchbook.tasks.Closing;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Hands;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskDesk;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Timing;
import org.branchbook.tasks.acts.UndoTasks.Undone;
import org.junit.jupiter.api.Test;

class ManyTasksTest {
  private final TaskDesk d = new TaskDesk(Cards.maria());
  private final Asker me = Desk.HRYTSENKO;

  private List<TaskId> give(int count) {
    var ids = new ArrayList<TaskId>();
    for (int i = 0; i < count; i++) {
      d.give.run(me, task(500 + i, about("t" + i), me.id(), MONDAY, 13 + i % 5));
      ids.add(new TaskId(500 + i));
    }
    return ids;
  }

  private Task at(long id) {
    return d.tasks.find(new TaskId(id), me.scope(Privilege.TASK_READ)).orElseThrow();
  }

  @Test
  void tasksAreSharedOutByLoadAndComeBackUnlessSomebodyTouchedThem() {
    var head = Desk.with(me, Privilege.TASK_CREATE, Reach.ALL);
    d.give.run(head, task(400, about("old"), IVCHENKO, MONDAY));
    var ids = give(37);
    var done =
        assertInstanceOf(
            Together.Done.class, d.reassign.run(head, ids, List.of(IVCHENKO, Cards.BONDAR)));
    assertEquals(37, done.changed());
    assertEquals(
        Map.of(IVCHENKO, 19, Cards.BONDAR, 19), d.tasks.load(List.of(IVCHENKO, Cards.BONDAR)));
    d.cancel.run(me, new TaskId(510), 2, "");
    assertEquals(new Undone.Done(36, 1), d.undo.run(head, done.undo()));
    assertEquals(me.id(), at(500).hands().responsible());
    assertEquals(Cards.PODIL, at(500).hands().department());
    assertNotEquals(me.id(), at(510).hands().responsible());
    assertEquals(0, d.tasks.load(List.of(Cards.BONDAR)).get(Cards.BONDAR));
  }

  @Test
  void anAbsentOnesTasksGoToSubstitutesAndWhatIsStillOpenComesBack() {
    var staff = org.branchbook.staff.InMemoryStaff.branch();
    var olena = staff.add("olena", 1, Role.EMPLOYEE);
    var petro = staff.add("petro", 2, Role.EMPLOYEE);
    var head = staff.asker(staff.add("head", 1, Role.HEAD));
    for (int i = 0; i < 5; i++)
      d.tasks.add(
          Task.fresh(
              new TaskId(900 + i),
              about("t" + i),
              Hands.own(olena.id(), olena.department()),
              Timing.by(Due.on(MONDAY.plusDays(i))),
              d.desk.now));
    var given = new HashMap<AbsenceId, Set<Long>>();
    var handed =
        new HandedWork() {
          @Override
          public void keep(AbsenceId absence, String kind, Collection<Long> subjects) {
            given.put(absence, Set.copyOf(subjects));
          }

          @Override
          public Map<Long, EmployeeId> whose(String kind, Collection<Long> subjects) {
            return Map.of();
          }

          @Override
          public Set<Long> take(AbsenceId absence, String kind) {
            return Objects.requireNonNullElse(given.remove(absence), Set.of());
          }
        };
    var work =
        new AbsentsTasks(
            d.tasks,
            new SaveTogether(d.tasks, d.desk.trail),
            handed,
            staff.employees(),
            staff.askers());
    var absence =
        new Absence(
            new AbsenceId(1),
            olena.id(),
            MONDAY,
            MONDAY.plusDays(3),
            List.of(petro.id()),
            head.id(),
            d.desk.now,
            1);
    assertEquals(4, work.waiting(olena.id(), absence.until()));
    assertEquals(4, work.handOver(head, absence));
    assertEquals(Map.of(petro.id(), 4, olena.id(), 1), work.load(List.of(petro.id(), olena.id())));
    var done = d.tasks.find(new TaskId(900), staff.asker(petro).scope(Privilege.TASK_READ));
    var open = done.orElseThrow();
    d.tasks.save(open, open.with(new Closing(true, d.desk.now, petro.id(), null, "")));
    assertEquals(3, work.giveBack(absence));
    assertEquals(0, work.giveBack(absence));
    assertEquals(Map.of(olena.id(), 4), work.load(List.of(olena.id())));
  }

  @Test
  void beyondTheLimitASecondPersonConfirmsFirst() {
    d.staff.set(LimitPolicy.KIND, new LimitPolicy(4, 1000, Duration.ofHours(1)));
    var head = Desk.with(me, Privilege.TASK_CREATE, Reach.ALL);
    var ids = give(5);
    var waits =
        assertInstanceOf(
            Together.NeedsSecond.class, d.reassign.run(head, ids, List.of(Cards.BONDAR)));
    assertEquals(me.id(), at(500).hands().responsible());
    var second = Desk.with(Desk.BONDAR, Privilege.CONFIRM, Reach.ALL);
    d.confirm.answer(second, waits.request().id(), true);
    assertInstanceOf(Together.Done.class, d.reassign.run(head, ids, List.of(Cards.BONDAR)));
    assertInstanceOf(Together.NeedsSecond.class, d.reassign.run(head, ids, List.of(IVCHENKO)));
  }

  @Test
  void oneClientGoesToOneColleagueAndAppointmentsDoNotClash() {
    var maria = Cards.maria().id();
    d.give.run(me, task(1, about("a", maria), me.id(), MONDAY));
    d.give.run(me, task(2, about("b"), me.id(), MONDAY, 15));
    d.give.run(me, task(3, about("c"), me.id(), MONDAY, 15));
    d.give.run(me, task(4, about("d", maria), me.id(), MONDAY.plusDays(1)));
    var tasks = d.tasks.openUntil(me.id(), Due.on(MONDAY.plusDays(9)));
    var load = new LinkedHashMap<EmployeeId, Integer>();
    load.put(IVCHENKO, 0);
    load.put(Cards.BONDAR, 5);
    var shared = ShareOut.of(tasks, load);
    assertEquals(shared.get(new TaskId(1)), shared.get(new TaskId(4)));
    assertNotEquals(shared.get(new TaskId(2)), shared.get(new TaskId(3)));
  }

  @Test
  void theRestOfTheDayMovesTogetherAndKeepsItsHours() {
    give(3);
    d.give.run(me, task(600, about("tomorrow"), me.id(), MONDAY.plusDays(1)));
    var today = List.of(new TaskId(500), new TaskId(501), new TaskId(502));
    var tuesday = d.postponeMany.proposed(me);
    assertEquals(MONDAY.plusDays(1), tuesday);
    var moved = assertInstanceOf(Together.Done.class, d.postponeMany.run(me, today, tuesday, ""));
    assertEquals(3, moved.changed());
    assertEquals(new Due(tuesday, at(500).due().at()), at(500).due());
    assertEquals(
        new Together.NeedsReason(3, Text.of("tasks.reason.again", 1)),
        d.postponeMany.run(
            me,
            List.of(new TaskId(500), new TaskId(501), new TaskId(502), new TaskId(600)),
            MONDAY.plusDays(2),
            ""));
    assertEquals(new Undone.Done(3, 0), d.undo.run(me, moved.undo()));
    assertEquals(MONDAY, at(501).due().on());
    assertEquals(0, at(501).timing().postponements().size());
    assertEquals(
        new Together.Wrong(Text.of("tasks.wrong.past")), d.postponeMany.run(me, today, MONDAY, ""));
  }

  @Test
  void nobodySharesOutBeyondHisReach() {
    var ids = give(2);
    assertInstanceOf(Together.Refused.class, d.reassign.run(me, ids, List.of(Cards.BONDAR)));
    var passed =
        assertInstanceOf(
            Together.Done.class, d.reassign.run(Desk.BONDAR, ids, List.of(Cards.BONDAR)));
    assertEquals(0, passed.changed());
    assertEquals(2, passed.passedOver());
  }
}
