package org.branchbook.plans.daily;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The last days of a stream, the earliest first: what is older than the last {@link #KEPT} days is
 * let go.
 *
 * @param version 0 for one that isn't kept yet
 */
public record StreamDays(long stream, NavigableMap<LocalDate, DayFact> days, int version) {
  /** So many days are kept, counted back from the last. */
  public static final int KEPT = 40;

  public StreamDays {
    days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
  }

  /** One of which nothing is known. */
  public static StreamDays empty(long stream) {
    return new StreamDays(stream, new TreeMap<>(), 0);
  }

  /** Whether that day is older than what is kept. */
  public boolean tooOld(LocalDate day) {
    return !days.isEmpty() && day.isBefore(first(days.lastKey()));
  }

  private static LocalDate first(LocalDate last) {
    return last.minusDays(KEPT - 1L);
  }

  /** The same with another fact for a day, or with none. */
  public StreamDays with(LocalDate day, @Nullable DayFact fact) {
    var changed = new TreeMap<>(days);
    if (fact == null) changed.remove(day);
    else changed.put(day, fact);
    var kept =
        changed.isEmpty() ? changed : new TreeMap<>(changed.tailMap(first(changed.lastKey())));
    return new StreamDays(stream, kept, version);
  }

  /** The last day on which anything came in or went out. */
  public Optional<LocalDate> moved() {
    return days.descendingMap().entrySet().stream()
        .filter(d -> d.getValue().moved())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The last day on which the client's money grew less, or some went out. */
  public Optional<LocalDate> lessened() {
    LocalDate last = null;
    long before = 0;
    for (var day : days.entrySet()) {
      var fact = day.getValue();
      if (fact.paid() != 0 || fact.money() < before) last = day.getKey();
      before = fact.money();
    }
    return Optional.ofNullable(last);
  }

  /**
   * How much of the client's money has gone since it stood highest, on the eve of these days or
   * within them; 0 where it hasn't.
   */
  public Outflow outflow(LocalDate until, int withinDays) {
    var eve = days.floorKey(until.minusDays(withinDays));
    var from = eve == null ? days.ceilingKey(until.minusDays(withinDays)) : eve;
    if (from == null || from.isAfter(until)) return new Outflow(0, 0);
    var seen = days.subMap(from, true, until, true);
    long highest = seen.values().stream().mapToLong(DayFact::money).max().orElse(0);
    return new Outflow(highest, highest - seen.lastEntry().getValue().money());
  }

  /** What came in on the days that are kept. */
  public long received() {
    return days.values().stream().mapToLong(DayFact::received).sum();
  }

  /**
   * Money that went.
   *
   * @param highest as much as there was, in hundredths
   * @param gone of it
   */
  public record Outflow(long highest, long gone) {
    /** Whether more than so many per cent of it went. */
    public boolean over(int percent) {
      return gone > 0 && gone > highest / 100.0 * percent;
    }
  }
}
