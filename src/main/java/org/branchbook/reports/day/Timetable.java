package org.branchbook.reports.day;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.reports.day.Standing.Bond;

/**
 * When in the day each piece of work has its place: what is agreed for an hour stands there, and
 * everything else fills the gaps between, in the order of the day. What finds no room gets no time.
 */
final class Timetable {
  private static final int HOUR = 60;

  /** Times are told in quarters of an hour. */
  private static final int QUARTER = 15;

  private final Map<Errand, LocalTime> times = new HashMap<>();
  private final List<Taken> taken = new ArrayList<>();

  /** Minutes of the day that are given away, the end not with them. */
  private record Taken(int from, int to) {}

  /** The time table of a day from a time on. */
  Timetable(List<Errand> errands, LocalTime from, LocalTime to) {
    for (var errand : errands) {
      var at = errand.standing().due().at();
      if (errand.standing().bond() == Bond.HOUR && at != null) take(errand, minute(at));
    }
    int first = (minute(from) + QUARTER - 1) / QUARTER * QUARTER;
    for (var errand : errands) {
      if (times.containsKey(errand)) continue;
      int start = free(first, errand.standing().minutes());
      if (start + errand.standing().minutes() <= minute(to)) take(errand, start);
    }
  }

  /** When it has its place; empty where the day has no room for it. */
  Optional<LocalTime> of(Errand errand) {
    return Optional.ofNullable(times.get(errand));
  }

  private int free(int from, int minutes) {
    int start = from;
    for (var other : taken)
      if (start < other.to && start + minutes > other.from)
        start = (other.to + QUARTER - 1) / QUARTER * QUARTER;
    return start;
  }

  private void take(Errand errand, int start) {
    times.put(errand, LocalTime.of(start / HOUR, start % HOUR));
    taken.add(new Taken(start, start + errand.standing().minutes()));
    taken.sort(Comparator.comparingInt(Taken::from));
  }

  private static int minute(LocalTime time) {
    return time.getHour() * HOUR + time.getMinute();
  }
}
