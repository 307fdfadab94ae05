package org.branchbook.links.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.branchbook.base.Ids;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Asker;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Title;
import org.branchbook.tasks.acts.NewTask;
import org.branchbook.tasks.many.GiveTogether;
import org.branchbook.tasks.many.Together;

/**
 * Gives everybody who answers for clients on a map one task about his; those for whom nobody
 * answers are the asker's.
 */
public final class GiveOnMap {
  private final GiveTogether.Cards cards;
  private final GiveTogether give;
  private final Ids ids;

  public GiveOnMap(GiveTogether.Cards cards, GiveTogether give, Ids ids) {
    this.cards = cards;
    this.give = give;
    this.ids = ids;
  }

  /** Gives the tasks; of clients whom the asker may not see nothing is said. */
  public Together run(Asker asker, List<ClientId> clients, String title, LocalDate due) {
    var scope = asker.scope(Privilege.CLIENT_READ);
    var found = cards.find(clients);
    var by = new LinkedHashMap<EmployeeId, List<ClientId>>();
    for (var id : clients) {
      var card = found.get(id);
      if (card == null) continue;
      var care = card.care();
      if (!scope.holds(care.responsible(), care.department(), care.vip())) continue;
      var who = care.responsible() == null ? asker.id() : care.responsible();
      by.computeIfAbsent(who, _ -> new ArrayList<>()).add(id);
    }
    var given = new ArrayList<NewTask>();
    by.forEach(
        (who, his) ->
            given.add(
                NewTask.of(
                    new TaskId(ids.next()),
                    new Subject(
                        Kind.OTHER, new Title.Written(title), "", Priority.NORMAL, his, null),
                    who,
                    Due.on(due))));
    return give.run(asker, given);
  }
}
