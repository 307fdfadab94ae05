package org.branchbook.reports.day;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.tasks.TaskRow;

/**
 * What a day comes to in its evening.
 *
 * @param left what was to be done and is not, in the order of the day
 * @param unlogged clients who were dealt with, it seems, without a contact in the log
 * @param promised what he promised for a day up to the next working one, after today
 * @param tomorrow what else comes first on the next working day, as things stand
 * @param done his tasks that were closed today, the latest first
 * @param next his next working day
 */
public record Evening(
    List<Errand> left,
    List<Unlogged> unlogged,
    List<Errand> promised,
    List<Errand> tomorrow,
    List<TaskRow> done,
    LocalDate next) {
  public Evening {
    left = List.copyOf(left);
    unlogged = List.copyOf(unlogged);
    promised = List.copyOf(promised);
    tomorrow = List.copyOf(tomorrow);
    done = List.copyOf(done);
  }

  /** What of the rest are promises, which only being kept deals with. */
  public long leftPromises() {
    return left.stream().filter(e -> e instanceof Errand.OfPromise).count();
  }
}
