package org.branchbook.tasks.many;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.confirms.Confirm.Need;
import org.branchbook.staff.confirms.Matter;
import org.branchbook.tasks.Hands;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskBulk;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Timing;
import org.branchbook.tasks.acts.NewTask;
import org.branchbook.tasks.acts.TaskAccess;
import org.branchbook.tasks.acts.TaskChanges;
import org.branchbook.tasks.acts.TaskCheck;
import org.branchbook.tasks.acts.Undo;

/** Gives many people a task each, by one action that is undone as one. */
public final class GiveTogether {
  /** Where whole cards are found, whoever may see them. */
  public interface Cards {
    Map<ClientId, Client> find(Collection<ClientId> ids);
  }

  private final TaskBulk bulk;
  private final TaskAccess access;
  private final Cards cards;
  private final ClientTrail trail;
  private final Confirm confirm;
  private final InstantSource clock;
  private final Work work;

  public GiveTogether(
      TaskBulk bulk,
      TaskAccess access,
      Cards cards,
      ClientTrail trail,
      Confirm confirm,
      InstantSource clock,
      Work work) {
    this.bulk = bulk;
    this.access = access;
    this.cards = cards;
    this.trail = trail;
    this.confirm = confirm;
    this.clock = clock;
    this.work = work;
  }

  /**
   * Gives the tasks. Those for whom the asker may give none are passed over, and no card hangs on a
   * task that he may not see. Beyond the bank's limit a second person confirms it first.
   */
  public Together run(Asker asker, List<NewTask> given) {
    return work.inOne(
        () -> {
          if (given.isEmpty()) return new Together.Wrong(Text.of("tasks.wrong.nobody"));
          if (!asker.may(Privilege.TASK_CREATE))
            return new Together.Refused(
                access.refused(asker, Privilege.TASK_CREATE, new TaskId(0)).why());
          var now = clock.instant();
          for (var one : given) {
            var wrong =
                TaskCheck.wrong(one.subject(), one.checklist())
                    .or(() -> TaskCheck.due(one.subject().kind(), one.due(), now));
            if (wrong.isPresent()) return new Together.Wrong(wrong.get());
          }
          if (confirm.massChange(asker, matter(given)) instanceof Need.Waits(var request))
            return new Together.NeedsSecond(request);
          return add(asker, given, now);
        });
  }

  private Together add(Asker asker, List<NewTask> given, Instant now) {
    var seen = seen(asker, given);
    var tasks = new ArrayList<Task>();
    for (var one : given)
      access
          .recipient(asker, one.responsible())
          .ifPresent(to -> tasks.add(task(asker, one, to, seen, now)));
    bulk.addAll(tasks);
    trail.writeAll(
        asker,
        Act.CREATED,
        tasks.stream()
            .map(
                t ->
                    new ClientTrail.Entry(
                        "task",
                        t.id().value(),
                        t.subject().client(),
                        t.hands().responsible(),
                        TaskChanges.ofNew(t)))
            .toList());
    var undo = tasks.stream().<Undo.Step>map(t -> new Undo.Step.Remove(t.id(), 1)).toList();
    return new Together.Done(tasks.size(), given.size() - tasks.size(), new Undo(asker.id(), undo));
  }

  private Set<ClientId> seen(Asker asker, List<NewTask> given) {
    var asked = new HashSet<ClientId>();
    for (var one : given) asked.addAll(one.subject().clients());
    var scope = asker.scope(Privilege.CLIENT_READ);
    var seen = new HashSet<ClientId>();
    for (var card : cards.find(asked).values()) {
      var care = card.care();
      if (scope.holds(care.responsible(), care.department(), care.vip())) seen.add(card.id());
    }
    return seen;
  }

  private static Task task(
      Asker asker, NewTask given, Employee to, Set<ClientId> seen, Instant now) {
    var s = given.subject();
    return Task.fresh(
            given.id(),
            new Subject(
                s.kind(),
                s.title(),
                s.note(),
                s.priority(),
                s.clients().stream().filter(seen::contains).toList(),
                s.origin()),
            new Hands(asker.id(), to.id(), to.department(), null, null),
            Timing.by(given.due()).reminding(given.remind()),
            now)
        .with(given.checklist());
  }

  private static Matter matter(List<NewTask> given) {
    var people = given.stream().map(g -> g.responsible().value()).sorted().toList();
    return new Matter(
        "tasks.give",
        people.hashCode() + " " + given.getFirst().subject().title().text().key(),
        Text.of("staff.confirm.give", given.size()),
        given.size());
  }
}
