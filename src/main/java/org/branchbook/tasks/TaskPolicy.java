package org.branchbook.tasks;

import java.time.LocalTime;

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

  public TaskPolicy {
    if (free < 0 || answerDays < 1) throw new IllegalArgumentException("no policy: " + free);
  }
}
