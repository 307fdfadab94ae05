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
 * @param picking by what those on it were picked; null where they were put together by hand
 */
public record KeptList(
    ListId id,
    EmployeeId owner,
    String name,
    Instant at,
    @Nullable DepartmentId shared,
    @Nullable Picking picking) {
  /** So long may a name be. */
  public static final int LONGEST = 120;

  /** One put together by hand that is shared with nobody. */
  public KeptList(ListId id, EmployeeId owner, String name, Instant at) {
    this(id, owner, name, at, null, null);
  }

  KeptList called(String now) {
    return new KeptList(id, owner, now, at, shared, picking);
  }

  KeptList sharedWith(@Nullable DepartmentId now) {
    return new KeptList(id, owner, name, at, now, picking);
  }

  KeptList of(EmployeeId now) {
    return new KeptList(id, now, name, at, shared, picking);
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
