package org.branchbook.tasks;

import java.time.Duration;
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
 * @param tries how often a client is called in a row who can't be reached; then another channel is
 *     proposed
 * @param lead how long before its hour one is reminded of what was agreed with a client
 */
public record TaskPolicy(int free, int answerDays, LocalTime callBack, int tries, Duration lead) {
  /** Where the bank has decided nothing. */
  public static final TaskPolicy USUAL =
      new TaskPolicy(1, 3, LocalTime.of(10, 0), 3, Duration.ofMinutes(5));

  /** How it is kept and set. */
  public static final PolicyKind<TaskPolicy> KIND =
      PolicyKind.of(
          "tasks.policy",
          USUAL,
          v ->
              new TaskPolicy(
                  v.whole("free"),
                  v.whole("answerDays"),
                  v.time("callBack"),
                  v.whole("tries"),
                  v.minutes("lead")),
          List.of(
              PolicyField.whole("free", Unit.TIMES, 0, 20, TaskPolicy::free),
              PolicyField.whole("answerDays", Unit.DAYS, 1, 60, TaskPolicy::answerDays),
              PolicyField.time("callBack", TaskPolicy::callBack),
              PolicyField.whole("tries", Unit.TIMES, 1, 10, TaskPolicy::tries),
              PolicyField.minutes("lead", 0, 240, TaskPolicy::lead)));
}
