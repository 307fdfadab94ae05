package org.branchbook.clients.lists;

import java.time.Instant;
import org.branchbook.clients.ListId;
import org.branchbook.staff.EmployeeId;

/**
 * A list of clients as somebody kept it: who was put on it stays, whatever changes on his card.
 *
 * @param at when it was kept
 */
public record KeptList(ListId id, EmployeeId owner, String name, Instant at) {
  /** So long may a name be. */
  public static final int LONGEST = 120;

  public KeptList {
    name = name.strip();
    if (name.isEmpty() || name.length() > LONGEST)
      throw new IllegalArgumentException("a list's name");
  }
}
