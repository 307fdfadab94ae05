package org.branchbook.links.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Standing;
import org.branchbook.clients.Tier;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What the list of groups has to know of very many clients: the program's own, never to be shown
 * without asking who may see it.
 */
public interface MemberFacts {
  /** What tells a client in the list, and who may see him. */
  record Card(
      String name,
      String sortKey,
      Standing standing,
      @Nullable Tier tier,
      DepartmentId department,
      @Nullable EmployeeId responsible,
      boolean vip) {
    boolean in(Scope scope) {
      return scope.holds(responsible, department, vip);
    }
  }

  /** Takes what clients hold, kind by kind and currency by currency. */
  @FunctionalInterface
  interface Holdings {
    void sum(long client, Holding.Kind kind, String currency, BigDecimal amount);
  }

  /** The cards that are there, by their numbers. */
  Map<Long, Card> cards(Collection<Long> clients);

  /** What ran on a day, with the amounts that are known last. */
  void holdings(Collection<Long> clients, LocalDate day, Holdings into);

  /** When somebody has last spoken with each; those with whom nobody has are left out. */
  Map<Long, Instant> spoken(Collection<Long> clients);
}
