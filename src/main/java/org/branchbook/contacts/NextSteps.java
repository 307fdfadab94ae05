package org.branchbook.contacts;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.clients.Channel;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.policies.Policies;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Hands;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Origin;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.TaskPolicy;
import org.branchbook.tasks.Timing;
import org.branchbook.tasks.Title;
import org.branchbook.tasks.acts.Along;
import org.branchbook.tasks.acts.DoTask;
import org.branchbook.tasks.acts.GiveTask;
import org.branchbook.tasks.acts.Outcome;
import org.branchbook.tasks.acts.TaskAccess;
import org.branchbook.tasks.acts.Undo;
import org.branchbook.tasks.calendar.Calendars;
import org.jspecify.annotations.Nullable;

/**
 * What a contact means for tasks: it is the doing of one, and its next step becomes another, which
 * takes the contact's number.
 */
public final class NextSteps {
  private static final String CALL_BACK = "contacts.next.callBack";
  private static final String TRY = "contacts.next.try";
  private static final Set<String> CALLS = Set.of(CALL_BACK, TRY);

  private final GiveTask give;
  private final DoTask perform;
  private final TaskAccess access;
  private final Calendars calendars;
  private final Policies policies;
  private final Tells tells;
  private final InstantSource clock;

  public NextSteps(
      GiveTask give,
      DoTask perform,
      TaskAccess access,
      Calendars calendars,
      Policies policies,
      Tells tells,
      InstantSource clock) {
    this.give = give;
    this.perform = perform;
    this.access = access;
    this.calendars = calendars;
    this.policies = policies;
    this.tells = tells;
    this.clock = clock;
  }

  /**
   * The task that a contact does, at the version that was seen.
   *
   * @param along what is told with it
   */
  public record Does(TaskId task, int version, Along along) {
    /** With nothing to be told. */
    public Does(TaskId task, int version) {
      this(task, version, Along.NOTHING);
    }

    /** The same with what is told. */
    public Does telling(Along other) {
      return new Does(task, version, other);
    }
  }

  /**
   * The call that the program itself had set the asker, and that this contact is, though he did not
   * come from the task: it is done too, or it would be made twice. A call in vain is none that was
   * set for a later day.
   */
  Optional<Does> meant(Asker asker, Contact contact) {
    if (contact.channel() != Channel.CALL) return Optional.empty();
    return access.open(asker, contact.clients().getFirst(), Kind.CALL, clock.instant()).stream()
        .filter(row -> row.title() instanceof Title.Told(var said) && CALLS.contains(said.key()))
        .filter(
            row -> !NextTry.inVain(contact) || !row.due().on().isAfter(NextTry.day(contact.at())))
        .findFirst()
        .map(row -> new Does(row.id(), row.version()));
  }

  /** How many tries in a row, with this one, were in vain, and whether they were enough. */
  record Tries(int many, boolean enough) {}

  /** How it stands with reaching the client, after the tries before. */
  Tries tries(Contact contact, List<Instant> before) {
    int many = NextTry.inVain(contact) ? before.size() + 1 : 0;
    return new Tries(many, many >= policy().tries());
  }

  /** How many tries before are worth looking for. */
  int mostTries() {
    return policy().tries();
  }

  private TaskPolicy policy() {
    return policies.today(TaskPolicy.KIND);
  }

  /** Why the next step of the contact can't be; empty where it can. */
  Optional<Text> wrong(Contact contact) {
    var next = contact.next();
    return next != null && next.due().overdue(clock.instant())
        ? Optional.of(Text.of("tasks.wrong.past"))
        : Optional.empty();
  }

  /** Why the asker may not give the next step to whom he names; empty where he may. */
  Optional<Text> refused(Asker asker, Contact contact) {
    var next = contact.next();
    return next == null || access.recipient(asker, next.who()).isPresent()
        ? Optional.empty()
        : Optional.of(
            access.refused(asker, Privilege.TASK_CREATE, new TaskId(contact.id().value())).why());
  }

  /** Says that the task is done by the contact. */
  Outcome does(Asker asker, Does does, Contact contact) {
    return perform.by(
        asker,
        does.task(),
        does.version(),
        contact.id().value(),
        NextTry.again(contact),
        tells.of(contact.result()).and(does.along()));
  }

  /**
   * Makes the task of what comes next: what was agreed, or another try where nobody could be spoken
   * to, by another channel after the last one. The undo of it.
   *
   * @param tried when it was tried in vain before, since somebody was reached
   */
  Undo make(Asker asker, Contact contact, List<Instant> tried, Undo before) {
    var task = task(asker, contact, tried);
    if (task == null) return before;
    return give.add(asker, task) instanceof Outcome.Done(_, var undo) ? before.and(undo) : before;
  }

  private @Nullable Task task(Asker asker, Contact contact, List<Instant> tried) {
    var next = contact.next();
    if (next != null) {
      var who = access.recipient(asker, next.who()).orElse(asker.employee());
      var promise = contact.promise();
      return task(
          asker,
          contact,
          next.what().isEmpty() ? Kind.CALL : Kind.FOLLOW_UP,
          next.what().isEmpty() ? told(CALL_BACK) : new Title.Written(next.what()),
          timing(next.due()).promising(promise == null ? null : promise.by()),
          who);
    }
    if (!asker.may(Privilege.TASK_CREATE) || contact.direction() == Contact.Direction.IN)
      return null;
    // most contacts need no other day: the calendar is read for those that do
    if (!NextTry.asked(contact)) return null;
    var calendar = calendars.of(asker.employee().department());
    var tries = tries(contact, tried);
    if (tries.enough())
      return task(
          asker,
          contact,
          Kind.FOLLOW_UP,
          told("contacts.next.write", tries.many()),
          Timing.by(Due.on(calendar.plus(NextTry.day(contact.at()), 1))),
          asker.employee());
    return NextTry.after(contact, tried, calendar, policies.today(ContactPolicy.KIND), policy())
        .map(
            due ->
                task(
                    asker,
                    contact,
                    Kind.CALL,
                    told(contact.result() == Contact.Result.CALL_BACK ? CALL_BACK : TRY),
                    timing(due),
                    asker.employee()))
        .orElse(null);
  }

  private static Title told(String key, Object... args) {
    return new Title.Told(Text.of(key, args));
  }

  /** With a reminder where there is an hour. */
  private Timing timing(Due due) {
    var at = due.at();
    return at == null
        ? Timing.by(due)
        : Timing.by(due)
            .reminding(
                due.on()
                    .atTime(at)
                    .atZone(ZoneId.systemDefault())
                    .toInstant()
                    .minus(policy().lead()));
  }

  private Task task(
      Asker asker, Contact contact, Kind kind, Title title, Timing timing, Employee who) {
    EmployeeId author = asker.id();
    return Task.fresh(
        new TaskId(contact.id().value()),
        new Subject(
            kind,
            title,
            "",
            Priority.NORMAL,
            contact.clients(),
            Origin.contact(contact.id().value())),
        new Hands(author, who.id(), who.department(), null, null),
        timing,
        clock.instant());
  }
}
