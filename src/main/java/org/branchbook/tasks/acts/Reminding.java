package org.branchbook.tasks.acts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.branchbook.tasks.Due;

/** When one is reminded of a task whose deadline moves: as long before it as he was. */
final class Reminding {
  private Reminding() {}

  /** The reminder that belongs to the other deadline. */
  static Instant moved(Instant reminder, Due from, Due to) {
    // in local time: nine o'clock stays nine o'clock when the clocks change
    var zone = ZoneId.systemDefault();
    var local = LocalDateTime.ofInstant(reminder, zone);
    var hour = from.at();
    var other = to.at();
    var by =
        Duration.ofDays(from.on().until(to.on(), ChronoUnit.DAYS))
            .plus(hour == null || other == null ? Duration.ZERO : Duration.between(hour, other));
    return local.plus(by).atZone(zone).toInstant();
  }
}
