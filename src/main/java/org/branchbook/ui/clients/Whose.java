package org.branchbook.ui.clients;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.branchbook.clients.ClientFilter;
import org.branchbook.staff.Asker;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Role;

/** Whose clients the list shows; only what the asker's rights allow is offered. */
enum Whose {
  MINE,
  /** Those of the colleagues he stands in for. */
  INSTEAD,
  TEAM,
  DEPARTMENT,
  ALL;

  /** What the asker may choose from, the narrowest first. */
  static List<Whose> offered(Asker asker) {
    var reach = asker.scope(Privilege.CLIENT_READ).reach();
    var beside = asker.beside().known();
    return Stream.of(values())
        .filter(
            whose ->
                switch (whose) {
                  case MINE -> reach != Reach.NONE;
                  case INSTEAD -> !beside.absent().isEmpty();
                  case TEAM -> !beside.team().isEmpty() && reach.compareTo(Reach.TEAM) >= 0;
                  case DEPARTMENT -> reach.compareTo(Reach.DEPARTMENT) >= 0;
                  case ALL -> reach == Reach.ALL;
                })
        .toList();
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
    return new ClientFilter(
        filter.person(),
        filter.standing(),
        filter.tier(),
        people(asker),
        this == DEPARTMENT ? asker.below() : Set.of(),
        filter.list());
  }

  private Set<EmployeeId> people(Asker asker) {
    return switch (this) {
      case MINE -> Set.of(asker.id());
      case INSTEAD ->
          Set.copyOf(asker.beside().known().absent().stream().map(a -> a.who()).toList());
      case TEAM -> with(asker.id(), asker.beside().known().team());
      case DEPARTMENT, ALL -> Set.of();
    };
  }

  private static Set<EmployeeId> with(EmployeeId one, Set<EmployeeId> others) {
    var all = new HashSet<>(others);
    all.add(one);
    return all;
  }
}
