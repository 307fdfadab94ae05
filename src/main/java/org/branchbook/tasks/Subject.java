package org.branchbook.tasks;

import java.util.List;
import org.branchbook.clients.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * What a task is about.
 *
 * @param note more about it; "" for none
 * @param clients whom it concerns, the main one first; none for work in the house
 * @param origin what it came from; null where somebody simply wrote it down
 */
public record Subject(
    Kind kind,
    Title title,
    String note,
    Priority priority,
    List<ClientId> clients,
    @Nullable Origin origin) {
  public Subject {
    clients = List.copyOf(clients);
  }

  /** The main client; null for none. */
  public @Nullable ClientId client() {
    return clients.isEmpty() ? null : clients.getFirst();
  }
}
