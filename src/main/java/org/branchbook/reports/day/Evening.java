package org.branchbook.reports.day;

import java.util.List;
import org.branchbook.tasks.TaskRow;

/**
 * What a day comes to in its evening.
 *
 * @param left what was to be done and is not, in the order of the day
 * @param unlogged clients who were dealt with, it seems, without a contact in the log
 * @param tomorrow what comes first on the next working day, as things stand
 * @param done his tasks that were closed today, the latest first
 */
public record Evening(
    List<Errand> left, List<Unlogged> unlogged, List<Errand> tomorrow, List<TaskRow> done) {
  public Evening {
    left = List.copyOf(left);
    unlogged = List.copyOf(unlogged);
    tomorrow = List.copyOf(tomorrow);
    done = List.copyOf(done);
  }
}
