package org.branchbook.clients.lists;

import java.util.List;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.Kept;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.jspecify.annotations.Nullable;

/**
 * Calls one of the asker's own lists otherwise, shares it with his department, hands it on to a
 * colleague, or drops it. Whoever gets a list sees those on it whom he may see anyway.
 */
public final class ChangeList {
  private final ClientLists lists;
  private final Employees employees;
  private final AuditTrail trail;
  private final Work work;

  public ChangeList(ClientLists lists, Employees employees, AuditTrail trail, Work work) {
    this.lists = lists;
    this.employees = employees;
    this.trail = trail;
    this.work = work;
  }

  /** A list that was dropped, with those who were on it. */
  public record Dropped(KeptList list, List<ClientId> clients) {
    public Dropped {
      clients = List.copyOf(clients);
    }
  }

  /** Gives it another name. */
  public Kept<KeptList> rename(Asker asker, KeptList list, String name) {
    var wrong = KeptList.wrong(name);
    if (wrong.isPresent()) return new Kept.Wrong<>(wrong.get());
    var now = list.called(name);
    return change(asker, list, now, new Change("name", list.name(), now.name()));
  }

  /** Shares it with the asker's department, or with nobody any longer. */
  public Kept<KeptList> share(Asker asker, KeptList list, boolean shared) {
    var with = shared ? asker.employee().department() : null;
    var now = list.sharedWith(with);
    return change(asker, list, now, new Change("department", number(list.shared()), number(with)));
  }

  /** Hands it on to a colleague, who may do with it as he likes. */
  public Kept<KeptList> give(Asker asker, KeptList list, EmployeeId to) {
    if (employees.find(to).filter(Employee::active).isEmpty())
      return new Kept.Wrong<>(Text.of("clients.lists.noColleague"));
    var now = list.of(to);
    return change(
        asker,
        list,
        now,
        new Change("owner", String.valueOf(list.owner().value()), String.valueOf(to.value())));
  }

  private Kept<KeptList> change(Asker asker, KeptList list, KeptList now, Change what) {
    return work.inOne(
        () -> {
          if (!lists.change(asker.id(), now)) return new Kept.Gone<>();
          trail.write(asker.id(), Act.CHANGED, KeepList.SUBJECT, list.id().value(), List.of(what));
          return new Kept.Done<>(now);
        });
  }

  private static String number(@Nullable DepartmentId department) {
    return department == null ? "" : String.valueOf(department.value());
  }

  /** Drops it; the clients on it stay. Empty where it is gone, or a colleague's. */
  public Optional<Dropped> drop(Asker asker, KeptList list) {
    return work.inOne(
        () -> {
          var found = lists.find(list.id()).filter(l -> l.owner().equals(asker.id()));
          if (found.isEmpty()) return Optional.empty();
          var dropped = new Dropped(found.get(), lists.everybody(list.id()));
          lists.remove(asker.id(), list.id());
          trail.write(
              asker.id(),
              Act.DELETED,
              KeepList.SUBJECT,
              list.id().value(),
              List.of(new Change("name", list.name(), "")));
          return Optional.of(dropped);
        });
  }

  /** Keeps again what was dropped. */
  public Undone restore(Asker asker, Dropped dropped) {
    return work.inOne(
        () -> {
          var list = dropped.list();
          if (lists.find(list.id()).isPresent()) return new Undone.Changed("");
          lists.add(list, dropped.clients());
          trail.write(
              asker.id(),
              Act.CREATED,
              KeepList.SUBJECT,
              list.id().value(),
              List.of(new Change("name", "", list.name())));
          return new Undone.Done();
        });
  }
}
