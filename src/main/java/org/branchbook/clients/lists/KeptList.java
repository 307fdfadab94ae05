package org.branchbook.clients.lists;

import java.time.Instant;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.clients.ListId;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * A list of clients as somebody kept it: who was put on it stays, whatever changes on his card.
 *
 * @param at when it was kept
 * @param shared whose list it is too; null where his alone
 */
public record KeptList(
    ListId id, EmployeeId owner, String name, Instant at, @Nullable DepartmentId shared) {
  /** So long may a name be. */
  public static final int LONGEST = 120;

  /** One that is shared with nobody. */
  public KeptList(ListId id, EmployeeId owner, String name, Instant at) {
    this(id, owner, name, at, null);
  }

  /** Why a list can't be called so; empty where it can. */
  static Optional<Text> wrong(String name) {
    var called = name.strip();
    if (called.isEmpty()) return Optional.of(Text.of("clients.lists.nameless"));
    return called.length() > LONGEST
        ? Optional.of(Text.of("clients.wrong.long", LONGEST))
        : Optional.empty();
  }

  public KeptList {
    name = name.strip();
    if (name.isEmpty() || name.length() > LONGEST)
      throw new IllegalArgumentException("a list's name");
  }
}
