package org.branchbook.ui.clients;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ListId;
import org.branchbook.clients.card.Kept;
import org.branchbook.clients.lists.ChangeList;
import org.branchbook.clients.lists.ClientLists;
import org.branchbook.clients.lists.KeptList;
import org.branchbook.clients.lists.Pickings.Anew;
import org.branchbook.clients.lists.RefreshList;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.InMemoryStaff;
import org.branchbook.staff.Scope;

/** Kept lists without a database; the newest is the last that was added. */
final class InMemoryLists implements ClientLists {
  final InMemoryStaff staff = new InMemoryStaff();
  private final List<KeptList> kept = new ArrayList<>();
  private final Map<ListId, Set<ClientId>> on = new HashMap<>();

  /** How clients are called. */
  final Map<ClientId, String> names = new HashMap<>();

  /** Who is picked anew, whatever by. */
  List<ClientId> picked = List.of();

  /** What is done with them, by and for those of {@link #staff}. */
  ListWork work() {
    return new ListWork(
        this,
        new ChangeList(this, staff.employees(), staff.trail(), staff.work()),
        new RefreshList(
            this,
            (_, _) -> new Kept.Done<>(new Anew(Text.of("industries.list.BELOW", "10"), picked)),
            staff.trail(),
            staff.work()),
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
  public List<Named> named(Collection<ClientId> clients, Scope scope) {
    return clients.stream().map(c -> new Named(c, names.getOrDefault(c, "?"))).toList();
  }

  @Override
  public List<ClientId> everybody(ListId id) {
    return List.copyOf(on.getOrDefault(id, Set.of()));
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
    return everybody(id);
  }

  @Override
  public void add(KeptList list, Collection<ClientId> members) {
    kept.addFirst(list);
    on.put(list.id(), new LinkedHashSet<>(members));
  }

  @Override
  public void put(ListId id, Collection<ClientId> clients, Scope scope) {
    on.getOrDefault(id, new LinkedHashSet<>()).addAll(clients);
  }

  @Override
  public void take(ListId id, Collection<ClientId> clients) {
    on.getOrDefault(id, new LinkedHashSet<>()).removeAll(clients);
  }

  @Override
  public void remove(EmployeeId owner, ListId id) {
    kept.removeIf(l -> l.owner().equals(owner) && l.id().equals(id));
  }
}
