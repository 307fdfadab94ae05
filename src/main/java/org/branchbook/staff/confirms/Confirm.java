package org.branchbook.staff.confirms;

import java.time.InstantSource;
import java.util.List;
import org.branchbook.base.Ids;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.confirms.Confirmation.State;
import org.branchbook.staff.policies.LimitPolicy;
import org.branchbook.staff.policies.Policies;

/** Asks a second person for what is too large to be done by one alone, and takes his answer. */
public final class Confirm {
  /** Whether it may be done now. */
  public sealed interface Need {
    /** It is small enough. */
    record Free() implements Need {}

    /** A second person has confirmed it; that counts for this once. */
    record Confirmed(EmployeeId by) implements Need {}

    /** There is nobody else in the whole store who could be asked, which is written down. */
    record Alone() implements Need {}

    /** Not yet: this request waits for an answer. */
    record Waits(Confirmation request) implements Need {}

    /** Whether it may be done. */
    default boolean met() {
      return !(this instanceof Waits);
    }
  }

  /** What came of an answer. */
  public sealed interface Answered {
    record Done(Confirmation now) implements Answered {}

    /** One does not confirm what one asked for oneself. */
    record Own() implements Answered {}

    /** It has lapsed, or somebody else has answered. */
    record Gone() implements Answered {}

    record Refused(Privilege missing) implements Answered {}
  }

  private static final String SUBJECT = "confirmation";

  private final Work work;
  private final Ids ids;
  private final Confirmations confirmations;
  private final Employees employees;
  private final Policies policies;
  private final AuditTrail trail;
  private final InstantSource clock;

  public Confirm(
      Work work,
      Ids ids,
      Confirmations confirmations,
      Employees employees,
      Policies policies,
      AuditTrail trail,
      InstantSource clock) {
    this.work = work;
    this.ids = ids;
    this.confirmations = confirmations;
    this.employees = employees;
    this.policies = policies;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Whether so many records may be changed at once. Whoever founds a branch loads his clients
   * before he has colleagues: where he works alone, the audit says so in a second person's place.
   */
  public Need massChange(Asker asker, Matter matter) {
    if (matter.size() <= policies.today(LimitPolicy.KIND).massChange()) return new Need.Free();
    return work.inOne(() -> isAlone(asker) ? alone(asker, matter) : ask(asker, matter));
  }

  private boolean isAlone(Asker asker) {
    return employees.all().stream()
        .noneMatch(other -> other.active() && !other.id().equals(asker.id()));
  }

  private Need alone(Asker asker, Matter matter) {
    trail.write(
        asker.id(),
        Act.OVERRODE,
        SUBJECT,
        0,
        List.of(
            new Change("what", "", matter.what()),
            new Change("size", "", String.valueOf(matter.size())),
            new Change("reason", "", "ALONE")));
    return new Need.Alone();
  }

  /** Whether so many rows may be taken out of the program. */
  public Need export(Asker asker, Matter matter) {
    return need(asker, matter, policies.today(LimitPolicy.KIND).export());
  }

  private Need need(Asker asker, Matter matter, int limit) {
    if (matter.size() <= limit) return new Need.Free();
    return work.inOne(() -> ask(asker, matter));
  }

  private Need ask(Asker asker, Matter matter) {
    var now = clock.instant();
    var before = confirmations.latest(asker.id(), matter.what(), matter.ref()).orElse(null);
    if (before != null && !before.lapsed(now)) {
      if (before.state() == State.WAITING) return new Need.Waits(before);
      var by = before.by();
      if (by != null
          && before.state() == State.CONFIRMED
          && confirmations.move(before.id(), State.CONFIRMED, State.USED, by, now))
        return new Need.Confirmed(by);
    }
    var until = now.plus(policies.today(LimitPolicy.KIND).waits());
    var request =
        new Confirmation(
            new ConfirmationId(ids.next()), asker.id(), matter, now, until, State.WAITING, null);
    confirmations.add(request);
    trail.write(
        asker.id(),
        Act.CREATED,
        SUBJECT,
        request.id().value(),
        List.of(
            new Change("what", "", matter.what()),
            new Change("size", "", String.valueOf(matter.size()))));
    return new Need.Waits(request);
  }

  /** What waits for an answer that this asker may give. */
  public List<Confirmation> waiting(Asker asker) {
    if (!asker.may(Privilege.CONFIRM)) return List.of();
    return confirmations.waiting(clock.instant()).stream()
        .filter(c -> !c.asker().equals(asker.id()))
        .toList();
  }

  /** Confirms a request or refuses it, as a second person. */
  public Answered answer(Asker second, ConfirmationId id, boolean yes) {
    return work.inOne(
        () -> {
          if (!second.may(Privilege.CONFIRM)) {
            trail.refused(second, Privilege.CONFIRM, SUBJECT, id.value());
            return new Answered.Refused(Privilege.CONFIRM);
          }
          var now = clock.instant();
          var found = confirmations.find(id).filter(c -> !c.lapsed(now)).orElse(null);
          if (found == null) return new Answered.Gone();
          if (found.asker().equals(second.id())) return new Answered.Own();
          var to = yes ? State.CONFIRMED : State.REFUSED;
          if (!confirmations.move(id, State.WAITING, to, second.id(), now))
            return new Answered.Gone();
          trail.write(
              second.id(),
              yes ? Act.CONFIRMED : Act.REFUSED,
              SUBJECT,
              id.value(),
              List.of(
                  new Change("what", "", found.matter().what()),
                  new Change("size", "", String.valueOf(found.matter().size())),
                  new Change("asker", "", name(found.asker()))));
          return new Answered.Done(confirmations.find(id).orElse(found));
        });
  }

  private String name(EmployeeId who) {
    return employees.find(who).map(Employee::name).orElse("");
  }
}
