package org.branchbook.ui.clients;

import java.util.List;
import org.branchbook.clients.ClientFilter;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Role;

/** Whose clients the list shows; only what the asker's rights allow is offered. */
enum Whose {
  MINE,
  DEPARTMENT,
  ALL;

  /** What the asker may choose from, the narrowest first. */
  static List<Whose> offered(Asker asker) {
    return switch (asker.scope(Privilege.CLIENT_READ).reach()) {
      case NONE -> List.of();
      case OWN -> List.of(MINE);
      case DEPARTMENT -> List.of(MINE, DEPARTMENT);
      case ALL -> List.of(MINE, DEPARTMENT, ALL);
    };
  }

  /** What the list begins with: who has a portfolio sees his own clients, others all they may. */
  static Whose first(Asker asker) {
    var offered = offered(asker);
    return offered.isEmpty() || asker.employee().roles().contains(Role.EMPLOYEE)
        ? MINE
        : offered.getLast();
  }

  /** The same filter, narrowed to these clients. */
  ClientFilter within(ClientFilter filter, Asker asker) {
    // who reaches only his departments is cut to them and to those below by his scope
    boolean everywhere = asker.scope(Privilege.CLIENT_READ).reach() == Reach.ALL;
    return new ClientFilter(
        filter.person(),
        filter.standing(),
        filter.tier(),
        this == MINE ? asker.id() : null,
        this == DEPARTMENT && everywhere ? asker.employee().department() : null);
  }
}
