package org.branchbook.links.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientBulk;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Askers;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Origin;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Title;
import org.branchbook.tasks.acts.NewTask;
import org.branchbook.tasks.many.GiveTogether;
import org.branchbook.tasks.many.Together;

/** Has the leads of groups look through them: a task for each group that somebody leads. */
public final class AskLeads {
  private static final int LONGEST = 400;

  private final GiveTogether give;
  private final ClientBulk clients;
  private final Employees employees;
  private final Askers askers;
  private final Ids ids;

  public AskLeads(
      GiveTogether give, ClientBulk clients, Employees employees, Askers askers, Ids ids) {
    this.give = give;
    this.clients = clients;
    this.employees = employees;
    this.askers = askers;
    this.ids = ids;
  }

  /**
   * Gives the tasks, due on that day; groups that nobody leads are left out.
   *
   * @param note what the leads are to know besides; "" for nothing
   */
  public Together run(Asker asker, List<GroupEntry> groups, LocalDate due, String note) {
    var led = groups.stream().filter(g -> g.lead() != null).toList();
    if (led.isEmpty()) return new Together.Wrong(Text.of("groups.wrong.noLead"));
    if (note.length() > LONGEST) return new Together.Wrong(Text.of("clients.wrong.long", LONGEST));
    var cards = clients.find(led.stream().map(GroupEntry::seen).distinct().toList());
    var given = new ArrayList<NewTask>();
    for (var group : led) {
      var lead = employees.find(group.lead()).orElse(null);
      if (lead == null) continue;
      var scope = askers.of(lead).scope(Privilege.CLIENT_READ);
      var card = cards.get(group.seen());
      // whom the lead may not see has no name in his task either
      boolean seen =
          card != null
              && scope.holds(
                  card.care().responsible(), card.care().department(), card.care().vip());
      given.add(
          NewTask.of(
              new TaskId(ids.next()),
              new Subject(
                  Kind.FOLLOW_UP,
                  new Title.Told(
                      Text.of(
                          "groups.next.look",
                          seen ? Text.asWritten(card.name()) : "@groups.hidden")),
                  note.strip(),
                  Priority.NORMAL,
                  seen ? List.of(group.seen()) : List.<ClientId>of(),
                  new Origin("group", group.source().value())),
              lead.id(),
              Due.on(due)));
    }
    return give.run(asker, given);
  }
}
