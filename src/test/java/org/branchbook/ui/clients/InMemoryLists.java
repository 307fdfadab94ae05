package org.branchbook.ui.clients;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ListId;
import org.branchbook.clients.lists.ChangeList;
import org.branchbook.clients.lists.ClientLists;
import org.branchbook.clients.lists.KeptList;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.InMemoryStaff;
import org.branchbook.staff.Scope;

/** Kept lists without a database; the newest is the last that was added. */
final class InMemoryLists implements ClientLists {
  final InMemoryStaff staff = new InMemoryStaff();
  private final List<KeptList> kept = new ArrayList<>();

  /** What is done with them, by and for those of {@link #staff}. */
  ListWork work() {
    return new ListWork(
        this,
        new ChangeList(this, staff.employees(), staff.trail(), staff.work()),
        () -> List.copyOf(staff.people.values()));
  }

  @Override
  public List<KeptList> of(EmployeeId owner, int most) {
    return kept.stream().filter(l -> l.owner().equals(owner)).limit(most).toList();
  }

  @Override
  public List<KeptList> shared(DepartmentId with, int most) {
    return kept.stream().filter(l -> with.equals(l.shared())).limit(most).toList();
  }

  @Override
  public List<ClientId> everybody(ListId id) {
    return List.of();
  }

  @Override
  public boolean change(EmployeeId owner, KeptList now) {
    if (find(now.id()).filter(l -> l.owner().equals(owner)).isEmpty()) return false;
    kept.replaceAll(l -> l.id().equals(now.id()) ? now : l);
    return true;
  }

  @Override
  public Optional<KeptList> find(ListId id) {
    return kept.stream().filter(l -> l.id().equals(id)).findAny();
  }

  @Override
  public List<ClientId> members(ListId id, Scope scope) {
    return List.of();
  }

  @Override
  public void add(KeptList list, Collection<ClientId> members) {
    kept.addFirst(list);
  }

  @Override
  public void put(ListId id, Collection<ClientId> clients, Scope scope) {}

  @Override
  public void take(ListId id, Collection<ClientId> clients) {}

  @Override
  public void remove(EmployeeId owner, ListId id) {
    kept.removeIf(l -> l.owner().equals(owner) && l.id().equals(id));
  }
}
