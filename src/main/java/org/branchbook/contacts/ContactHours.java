package org.branchbook.contacts;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** The hours of the day in which clients may be called about offers and debts. */
public record ContactHours(LocalTime from, LocalTime until) {
  /** From 9 to 20. */
  public static final ContactHours USUAL =
      new ContactHours(LocalTime.of(9, 0), LocalTime.of(20, 0));

  /** Whether the moment lies within. */
  public boolean hold(Instant at) {
    var time = LocalTime.ofInstant(at, ZoneId.systemDefault());
    return !time.isBefore(from) && time.isBefore(until);
  }
}
