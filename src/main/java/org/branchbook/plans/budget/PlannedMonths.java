package org.branchbook.plans.budget;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.groups.SavedGroupId;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/** The approved plans, as those read them who compare facts with them. */
public interface PlannedMonths {
  /**
   * Shows what is planned for the scope's clients in a year, in no order: nothing where no plan was
   * approved. What is shown of a client adds up.
   */
  void each(Scope scope, int year, Measure measure, Seeing seeing);

  /** The same of these clients. For the program's own work: no scope narrows it. */
  void of(Collection<ClientId> clients, int year, Measure measure, Seeing seeing);

  /** What is planned for one client, if he is inside the scope. */
  List<PlanLine> of(ClientId client, int year, Scope scope);

  /** What is planned for a manager, department, group, industry or the branch itself. */
  List<PlanLine> of(Planned whole, int year);

  /**
   * Shows what is planned for wholes inside the scope: managers, departments, saved groups, groups
   * whose source is in it; for the branch and industries to a scope without bounds. In no order.
   */
  void wholes(Scope scope, int year, Measure measure, Consumer<PlanLine> seeing);

  /**
   * The saved groups for which something is planned, whosever they are.
   *
   * @param line in this product line; null for any
   */
  Set<SavedGroupId> groups(int year, Measure measure, Holding.@Nullable Kind line);

  /** What sees planned months. */
  interface Seeing {
    /**
     * One line of a client's plan.
     *
     * @param line null for what isn't planned by products
     * @param months twelve, January first
     */
    void see(ClientId client, Holding.@Nullable Kind line, long[] months);
  }
}
