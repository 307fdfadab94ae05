package org.branchbook.plans.industries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientBulk;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Asker;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Origin;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Title;
import org.branchbook.tasks.acts.NewTask;
import org.branchbook.tasks.calendar.Calendars;
import org.branchbook.tasks.many.GiveTogether;
import org.branchbook.tasks.many.Together;

/** Has managers talk to those picked of an industry: one task to each, with his own on it. */
public final class AskManagers {
  private final GiveTogether give;
  private final ClientBulk clients;
  private final Calendars calendars;
  private final Ids ids;
  private final Clock clock;

  public AskManagers(
      GiveTogether give, ClientBulk clients, Calendars calendars, Ids ids, Clock clock) {
    this.give = give;
    this.clients = clients;
    this.calendars = calendars;
    this.ids = ids;
    this.clock = clock;
  }

  /** Whether somebody may give such tasks. */
  public static boolean isFor(Asker asker) {
    return asker.may(Privilege.TASK_CREATE);
  }

  /**
   * Gives the tasks, due in as many working days as the bank has set; who is nobody's goes to
   * nobody.
   */
  public Together run(Asker asker, Analysis analysis, Picked which, IndustryKey of) {
    var picked = which.of(analysis, of);
    var responsible = clients.responsible(picked);
    var shares = new TreeMap<Long, List<ClientId>>();
    for (var client : picked) {
      var who = responsible.get(client);
      if (who != null) shares.computeIfAbsent(who.value(), _ -> new ArrayList<>()).add(client);
    }
    if (shares.isEmpty()) return new Together.Wrong(Text.of("industries.wrong.nobody"));
    var policy = analysis.policy();
    var due =
        calendars.of(asker.employee().department()).plus(LocalDate.now(clock), policy.taskDays());
    var given = new ArrayList<NewTask>();
    for (Map.Entry<Long, List<ClientId>> share : shares.entrySet()) {
      var his = share.getValue();
      var subject =
          new Subject(
              Kind.FOLLOW_UP,
              new Title.Told(
                  Text.of("industries.next." + which, "@" + IndustryNames.key(of), his.size())),
              "",
              Priority.NORMAL,
              his.subList(0, Math.min(his.size(), policy.cardsATask())),
              new Origin("industry." + which, 0));
      given.add(
          NewTask.of(new TaskId(ids.next()), subject, new EmployeeId(share.getKey()), Due.on(due)));
    }
    return give.run(asker, given);
  }
}
