package org.branchbook.clients.lists;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ListId;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;

/** Everyone's own kept lists of clients. */
public interface ClientLists {
  /** His newest ones, the newest first; those of which a saved group is made aren't his alone. */
  List<KeptList> of(EmployeeId owner, int most);

  /** The newest that are shared with a department, the newest first. */
  List<KeptList> shared(DepartmentId with, int most);

  /** The list, whosever it is. */
  Optional<KeptList> find(ListId id);

  /** The clients on a list who are inside the scope, in no order. */
  List<ClientId> members(ListId id, Scope scope);

  /** Those of the clients who are inside the scope by name, in no order. */
  List<Named> named(Collection<ClientId> clients, Scope scope);

  /** A client by name. */
  record Named(ClientId client, String name) {}

  /** All who are on a list, whoever may see them. */
  List<ClientId> everybody(ListId id);

  /** Changes whose it is and how it is called; false where it isn't the owner's. */
  boolean change(EmployeeId owner, KeptList now);

  /** Keeps a new list. */
  void add(KeptList list, Collection<ClientId> members);

  /** Puts clients of a scope on a list; who is on it already stays once. */
  void put(ListId id, Collection<ClientId> clients, Scope scope);

  /** Takes clients off a list. */
  void take(ListId id, Collection<ClientId> clients);

  /** Drops one of his with what was on it; nothing happens where it isn't there. */
  void remove(EmployeeId owner, ListId id);
}
