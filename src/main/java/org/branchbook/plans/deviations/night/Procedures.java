package org.branchbook.plans.deviations.night;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.plans.deviations.DeviationId;
import org.branchbook.plans.deviations.Sign;
import org.branchbook.staff.EmployeeId;
import org.branchbook.tasks.Task;
import org.jspecify.annotations.Nullable;

/** Leads the managers of clients who deviate: by the bank's procedure for it, where it has one. */
public interface Procedures {
  /**
   * Gives the one task for each client, in the unit of work that it is called in: the first step of
   * the procedure, else a call. Where nobody is there to do it, the answer lacks the deviation.
   */
  Map<DeviationId, Asked> begin(List<Asking> all);

  /** Who is to do it for each of these clients; those for whom nobody is there are left out. */
  Map<ClientId, EmployeeId> doers(Collection<Client> clients);

  /**
   * A client of whom the cause is to be asked.
   *
   * @param of for which deviation
   * @param asOf for which month: the procedure is begun once for both
   * @param as a fresh task as it is to be
   */
  record Asking(Client client, Sign sign, DeviationId of, YearMonth asOf, UnaryOperator<Task> as) {}

  /**
   * The task by which the cause is asked for.
   *
   * @param procedure its number; null for a task of its own
   * @param fresh false where he is led by the procedure already: the task is the step he is at
   */
  record Asked(Task task, @Nullable Long procedure, boolean fresh) {}
}
