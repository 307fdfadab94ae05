package org.branchbook.clients.groups;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;

/** The saved groups of clients. */
public interface SavedGroups {
  /** All of them, by their names. */
  List<SavedGroup> all();

  Optional<SavedGroup> find(SavedGroupId id);

  /** Adds a group, or writes one anew over the version it carries; whether it was still that. */
  boolean save(SavedGroup group, EmployeeId by, Instant at);

  /** Takes a group away, if it is still the version it carries; whether it was. */
  boolean remove(SavedGroup group);

  /** How many of the group's clients are inside the scope. */
  int size(SavedGroup group, Scope scope);

  /** Shows the group's clients as far as they are inside the scope, each once, in no order. */
  void each(SavedGroup group, Scope scope, Consumer<ClientId> seeing);
}
