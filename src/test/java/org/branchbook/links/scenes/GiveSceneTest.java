package org.branchbook.links.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.branchbook.base.Undone;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Desk;
import org.branchbook.clients.card.Kept;
import org.branchbook.links.scenes.GiveScene.Order;
import org.branchbook.links.scenes.GiveScene.Passed;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.Origin;
import org.branchbook.tasks.TaskDesk;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.acts.UndoTasks;
import org.junit.jupiter.api.Test;

class GiveSceneTest {
  private static final SceneId MILLS = new SceneId(7);

  private final TaskDesk desk = new TaskDesk();
  private final InMemoryScenes scenes = new InMemoryScenes();
  private final SaveScene save = new SaveScene(scenes, desk.staff.trail(), desk.desk.work);
  private final RemoveScene remove = new RemoveScene(scenes, desk.staff.trail(), desk.desk.work);
  private final GiveScene give =
      new GiveScene(
          scenes,
          desk.staff.employees(),
          desk.give,
          desk.undo,
          desk.staff.trail(),
          desk.desk.clock,
          desk.desk.work);

  private SavedScene mills(int version) {
    return new SavedScene(
        MILLS,
        Desk.HRYTSENKO.id(),
        "Mills",
        new Drawn(
            List.of(new Drawn.Place(new ClientId(1), 0, 0, false)),
            List.of(),
            Set.of(),
            false,
            null,
            null,
            SizedBy.LINKS,
            true),
        desk.desk.now,
        version);
  }

  private Order to(EmployeeId whom) {
    return new Order(MILLS, whom, "see the guarantees", TaskDesk.MONDAY, new TaskId(501));
  }

  @Test
  void aColleagueGetsItWithATask() {
    var saved = assertInstanceOf(Kept.Done.class, save.run(Desk.HRYTSENKO, mills(0)), "kept first");
    assertEquals(mills(1), saved.now());
    var done = assertInstanceOf(Passed.Done.class, give.run(Desk.HRYTSENKO, to(TaskDesk.IVCHENKO)));
    var task =
        desk.tasks
            .find(new TaskId(501), TaskDesk.ivchenko().scope(Privilege.TASK_READ))
            .orElseThrow();
    assertEquals(new Origin("scene", 7), task.subject().origin());
    assertEquals("see the guarantees", task.subject().note());
    assertTrue(scenes.find(MILLS, TaskDesk.IVCHENKO).isPresent());
    assertInstanceOf(UndoTasks.Undone.Done.class, give.undo(Desk.HRYTSENKO, done));
    assertTrue(scenes.find(MILLS, TaskDesk.IVCHENKO).isEmpty(), "taken back with its task");
  }

  @Test
  void nobodyGivesWhatHeHasNotOrToHimself() {
    save.run(Desk.HRYTSENKO, mills(0));
    assertInstanceOf(Passed.Not.class, give.run(Desk.BONDAR, to(TaskDesk.IVCHENKO)));
    assertInstanceOf(Passed.Not.class, give.run(Desk.HRYTSENKO, to(Desk.HRYTSENKO.id())));
    assertEquals(List.of(), scenes.given);
    assertInstanceOf(Kept.Refused.class, save.run(Desk.BONDAR, mills(1)), "nor keeps over it");
  }

  @Test
  void whatIsDeletedComesBackWithThoseWhoHadIt() {
    save.run(Desk.HRYTSENKO, mills(0));
    scenes.give(new Given(MILLS, TaskDesk.IVCHENKO, Desk.HRYTSENKO.id(), desk.desk.now));
    var his = assertInstanceOf(Kept.Done.class, remove.run(TaskDesk.ivchenko(), MILLS));
    assertTrue(scenes.find(MILLS, Desk.HRYTSENKO.id()).isPresent(), "only off his list");
    assertInstanceOf(
        Undone.Done.class, remove.undo(TaskDesk.ivchenko(), (RemoveScene.Removed) his.now()));
    var all = assertInstanceOf(Kept.Done.class, remove.run(Desk.HRYTSENKO, MILLS));
    assertTrue(scenes.all.isEmpty());
    assertInstanceOf(
        Undone.Done.class, remove.undo(Desk.HRYTSENKO, (RemoveScene.Removed) all.now()));
    assertTrue(scenes.find(MILLS, TaskDesk.IVCHENKO).isPresent());
  }
}
