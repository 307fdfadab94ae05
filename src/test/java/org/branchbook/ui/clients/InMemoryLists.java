package org.branchbook.ui.clients;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ListId;
import org.branchbook.clients.lists.ClientLists;
import org.branchbook.clients.lists.KeptList;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;

/** Kept lists without a database; the newest is the last that was added. */
final class InMemoryLists implements ClientLists {
  private final List<KeptList> kept = new ArrayList<>();

  @Override
  public List<KeptList> of(EmployeeId owner, int most) {
    return kept.stream().filter(l -> l.owner().equals(owner)).limit(most).toList();
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
