package org.branchbook.plans.budget;

import java.util.Map;
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
   * Who answers for a client who is planned together with others: the employee of the saved group,
   * else the group stands for itself beside the employees.
   *
   * @param name of the employee or the group
   * @param above the department or the branch in whose plan that is counted
   * @param within whether the scope answers for the group too
   */
  record Answering(Planned of, String name, Planned above, boolean within) {
    /** Whether it is counted in the branch alone, and in no department. */
    public boolean ofBranch() {
      return above.equals(Planned.BRANCH);
    }
  }
}
