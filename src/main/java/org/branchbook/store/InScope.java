package org.branchbook.store;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.trueCondition;

import org.branchbook.staff.Scope;
import org.branchbook.store.db.tables.Client;
import org.jooq.Condition;

/** A {@link Scope} as a condition on rows of clients: the same rule as {@link Scope#holds}. */
public final class InScope {
  private InScope() {}

  /** Whether the row of this client table is inside the scope. */
  public static Condition of(Client client, Scope scope) {
    var own = client.RESPONSIBLE_ID.eq(scope.who().value());
    var reached =
        switch (scope.reach()) {
          case NONE -> falseCondition();
          case OWN -> own;
          case DEPARTMENT ->
              client
                  .DEPARTMENT_ID
                  .in(scope.departments().stream().map(d -> d.value()).toList())
                  .or(own);
          case ALL -> trueCondition();
        };
    return scope.vips() ? reached : reached.and(client.VIP.isFalse().or(own));
  }
}
