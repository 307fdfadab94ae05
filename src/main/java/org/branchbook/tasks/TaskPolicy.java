package org.branchbook.tasks;

import java.time.LocalTime;
import java.util.List;
import org.branchbook.staff.policies.PolicyField;
import org.branchbook.staff.policies.PolicyField.Unit;
import org.branchbook.staff.policies.PolicyKind;

/**
 * A bank's numbers about tasks.
 *
 * @param free how often a task may be put off without saying why
 * @param answerDays working days that a department has for a request, where nobody names a day
 * @param callBack when a client is called back who named no hour
 */
public record TaskPolicy(int free, int answerDays, LocalTime callBack) {
  /** Where the bank has decided nothing. */
  public static final TaskPolicy USUAL = new TaskPolicy(1, 3, LocalTime.of(10, 0));

  /** How it is kept and set. */
  public static final PolicyKind<TaskPolicy> KIND =
      PolicyKind.of(
          "tasks.policy",
          USUAL,
          v -> new TaskPolicy(v.whole("free"), v.whole("answerDays"), v.time("callBack")),
          List.of(
              PolicyField.whole("free", Unit.TIMES, 0, 20, TaskPolicy::free),
              PolicyField.whole("answerDays", Unit.DAYS, 1, 60, TaskPolicy::answerDays),
              PolicyField.time("callBack", TaskPolicy::callBack)));
}
