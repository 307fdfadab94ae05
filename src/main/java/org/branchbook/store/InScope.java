package org.branchbook.store;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.trueCondition;

import java.util.Set;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;
import org.branchbook.store.db.tables.Client;
import org.jooq.Condition;

/** A {@link Scope} as a condition on rows of clients: the same rule as {@link Scope#holds}. */
public final class InScope {
  private InScope() {}

  /** Whether the row of this client table is inside the scope. */
  public static Condition of(Client client, Scope scope) {
    var own = of(client, scope.own());
    var reached =
        switch (scope.reach()) {
          case NONE -> falseCondition();
          case OWN -> own;
          case TEAM -> of(client, scope.people());
          case DEPARTMENT ->
              client
                  .DEPARTMENT_ID
                  .in(scope.departments().stream().map(d -> d.value()).toList())
                  .or(of(client, scope.people()));
          case ALL -> trueCondition();
        };
    return scope.vips() ? reached : reached.and(client.VIP.isFalse().or(own));
  }

  private static Condition of(Client client, Set<EmployeeId> responsible) {
    return client.RESPONSIBLE_ID.in(responsible.stream().map(EmployeeId::value).toList());
  }
}
