package org.branchbook.links.keypeople;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.Access;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.links.LinkPolicy;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Origin;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Title;
import org.branchbook.tasks.acts.AskDepartment;
import org.branchbook.tasks.acts.GiveTask;
import org.branchbook.tasks.acts.NewTask;
import org.branchbook.tasks.acts.Outcome;
import org.branchbook.tasks.acts.TaskAccess;

/**
 * Has a key person introduce the bank to an organisation: a task for the employee who knows him. It
 * is followed by the contacts and the standing of the organisation, see {@link KeyPeople}.
 */
public final class BringIn {
  private final GiveTask give;
  private final AskDepartment ask;
  private final Employees employees;
  private final CardAccess access;
  private final Supplier<LinkPolicy> policy;
  private final Ids ids;
  private final InstantSource clock;
  private final Work work;

  public BringIn(
      GiveTask give,
      AskDepartment ask,
      Employees employees,
      CardAccess access,
      Supplier<LinkPolicy> policy,
      Ids ids,
      InstantSource clock,
      Work work) {
    this.give = give;
    this.ask = ask;
    this.employees = employees;
    this.access = access;
    this.policy = policy;
    this.ids = ids;
    this.clock = clock;
    this.work = work;
  }

  /**
   * Gives the task to who is responsible for the person; to the asker where nobody is. Where the
   * asker may give that employee none, his department is asked for it.
   */
  public Outcome run(Asker asker, ClientId person, ClientId organisation) {
    return work.inOne(
        () ->
            switch (access.to(asker, person, Privilege.CLIENT_READ)) {
              case Access.Refused(var why) -> new Outcome.Refused(why);
              case Access.Gone() -> new Outcome.Gone();
              case Access.Granted(var known) ->
                  switch (access.to(asker, organisation, Privilege.CLIENT_READ)) {
                    case Access.Refused(var why) -> new Outcome.Refused(why);
                    case Access.Gone() -> new Outcome.Gone();
                    case Access.Granted(var wanted) -> give(asker, known, wanted);
                  };
            });
  }

  private Outcome give(Asker asker, Client person, Client organisation) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    var due = Due.on(today.plusDays(policy.get().introductionDays()));
    var id = new TaskId(ids.next());
    var subject =
        new Subject(
            Kind.FOLLOW_UP,
            new Title.Told(
                Text.of(
                    "links.next.introduce",
                    Text.asWritten(person.name()),
                    Text.asWritten(organisation.name()))),
            "",
            Priority.NORMAL,
            List.of(organisation.id(), person.id()),
            new Origin(KeyPeople.ORIGIN, person.id().value()));
    var knows =
        Optional.ofNullable(person.care().responsible())
            .flatMap(employees::find)
            .filter(Employee::active)
            .orElse(asker.employee());
    if (TaskAccess.reaches(asker, knows))
      return give.run(asker, NewTask.of(id, subject, knows.id(), due));
    // one's own department cannot be asked: whoever wants it speaks with his colleague
    return knows.department().equals(asker.employee().department())
        ? give.run(asker, NewTask.of(id, subject, asker.id(), due))
        : ask.run(asker, id, subject, knows.department(), due, List.of());
  }
}
