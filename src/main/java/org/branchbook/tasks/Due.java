package org.branchbook.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * By when something is to be done.
 *
 * @param at the time of the day, to the minute; null where the whole day will do
 */
public record Due(LocalDate on, @Nullable LocalTime at) implements Comparable<Due> {
  private static final int MINUTES = 24 * 60;

  public Due {
    if (on.toEpochDay() <= 0) throw new IllegalArgumentException("due before 1970: " + on);
    if (at != null) at = at.truncatedTo(ChronoUnit.MINUTES);
  }

  /** By the end of a day. */
  public static Due on(LocalDate day) {
    return new Due(day, null);
  }

  /** The moment itself, in the workstation's zone. */
  public static Due of(Instant now) {
    var local = LocalDateTime.ofInstant(now, ZoneId.systemDefault());
    return new Due(local.toLocalDate(), local.toLocalTime());
  }

  /** Its place among deadlines: minutes, a whole day's being its last; always positive. */
  public long place() {
    return on.toEpochDay() * MINUTES
        + (at == null ? MINUTES - 1 : at.getHour() * 60 + at.getMinute());
  }

  /** The deadline at a place. */
  public static Due at(long place) {
    int minute = (int) (place % MINUTES);
    return new Due(
        LocalDate.ofEpochDay(place / MINUTES),
        minute == MINUTES - 1 ? null : LocalTime.of(minute / 60, minute % 60));
  }

  /** Whether it lies in the past. */
  public boolean overdue(Instant now) {
    return place() < of(now).place();
  }

  @Override
  public int compareTo(Due other) {
    return Long.compare(place(), other.place());
  }
}
