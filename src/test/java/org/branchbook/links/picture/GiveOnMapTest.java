package org.branchbook.links.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.clients.Cards;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Desk;
import org.branchbook.staff.EmployeeId;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskDesk;
import org.branchbook.tasks.acts.UndoTasks;
import org.branchbook.tasks.many.GiveTogether;
import org.branchbook.tasks.many.Together;
import org.junit.jupiter.api.Test;

class GiveOnMapTest {
  private final Client maria = Cards.maria();
  private final Client dawn = Cards.dawn();
  private final TaskDesk desk = new TaskDesk(maria, dawn);

  private Map<ClientId, Client> find(Collection<ClientId> ids) {
    var found = new HashMap<ClientId, Client>();
    for (var card : List.of(maria, dawn)) if (ids.contains(card.id())) found.put(card.id(), card);
    return found;
  }

  private final GiveOnMap give =
      new GiveOnMap(
          this::find,
          new GiveTogether(
              desk.tasks,
              desk.access,
              this::find,
              desk.desk.trail,
              desk.confirm,
              desk.desk.clock,
              desk.desk.work),
          desk.desk.ids);

  @Test
  void everybodyGetsOneTaskAboutHisClients() {
    var two = TaskDesk.MONDAY.plusDays(3);
    var done =
        assertInstanceOf(
            Together.Done.class,
            give.run(
                Desk.HRYTSENKO,
                List.of(maria.id(), dawn.id(), new ClientId(404)),
                "Ask for the accounts",
                two));
    assertEquals(
        given(Desk.HRYTSENKO.id()).size() + given(Desk.BONDAR.id()).size(), done.changed());
    assertEquals(List.of(maria.id()), about(given(Desk.HRYTSENKO.id())), "hers alone");
    assertInstanceOf(UndoTasks.Undone.Done.class, desk.undo.run(Desk.HRYTSENKO, done.undo()));
    assertEquals(List.of(), given(Desk.HRYTSENKO.id()), "taken back as one");
  }

  private List<Task> given(EmployeeId to) {
    return desk.tasks.openUntil(to, Due.on(TaskDesk.MONDAY.plusYears(1)));
  }

  private static List<ClientId> about(List<Task> tasks) {
    return tasks.stream().flatMap(t -> t.subject().clients().stream()).toList();
  }

  @Test
  void aTaskInThePastIsGivenToNobody() {
    assertInstanceOf(
        Together.Wrong.class,
        give.run(Desk.HRYTSENKO, List.of(maria.id()), "Ask", TaskDesk.MONDAY.minusDays(3)));
    assertEquals(List.of(), given(Desk.HRYTSENKO.id()));
  }
}
