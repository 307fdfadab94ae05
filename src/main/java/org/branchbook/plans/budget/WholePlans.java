package org.branchbook.plans.budget;

import java.util.Map;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The income that the approved plans expect of wholes, summed up as their sheet sums it up: what
 * facts are held against wherever more than one client is told of.
 */
public interface WholePlans {
  /**
   * A year's plan, as far as a scope reaches; nothing where none was approved.
   *
   * @param line of this product line alone; null for all
   */
  OfYear of(Scope scope, int year, Holding.@Nullable Kind line);

  /**
   * Who answers for the clients of a scope who are planned in a saved group and not one by one.
   *
   * @param alone for whom something is planned one by one
   */
  default Map<ClientId, Answering> together(
      Scope scope, int year, Holding.@Nullable Kind line, Set<ClientId> alone) {
    return of(scope, year, line).together();
  }

  /**
   * What is planned for a year.
   *
   * @param months of wholes: the plan of the whole itself, else the sum of what is planned below it
   * @param together who answers for clients who are planned in a saved group and not one by one
   */
  record OfYear(Map<Planned, Twelve> months, Map<ClientId, Answering> together) {
    public static final OfYear NOTHING = new OfYear(Map.of(), Map.of());

    public OfYear {
      months = Map.copyOf(months);
      together = Map.copyOf(together);
    }
  }

  /**
   * Who answers for a client who is planned together with others.
   *
   * @param group the saved group
   * @param employee who answers for it; null for none: then it stands for itself beside employees
   * @param ofBranch whether it is counted in the branch alone, and in no department
   * @param within whether the scope answers for the group too
   */
  record Answering(Counted group, @Nullable Counted employee, boolean ofBranch, boolean within) {
    /** Where he counts among employees. */
    public Counted amongEmployees() {
      return employee == null ? group : employee;
    }
  }

  /** In what somebody counts, and what that is called. */
  record Counted(Planned of, String name) {}
}
