package org.branchbook.contacts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.branchbook.tasks.Due;

/**
 * Deadlines as people say them, in English, Ukrainian and Russian alike: a day in the words of
 * {@link DateWords}, with an hour behind it where it matters: "завтра 10", "fri 14:30", "+1 at 9".
 */
public final class DueWords {
  private static final Pattern TIMED =
      Pattern.compile(
          "(?:(.+?)\\s+)??(?:(?:at|о|об|в|во)\\s+)?(\\d{1,2})(?:[:.]?(\\d{2}))?\\s*(am|pm)?");

  /** An hour that stands alone must look like one: "15" is the fifteenth. */
  private static final Pattern ALONE =
      Pattern.compile("(?:at|о|об|в|во)\\s+.*|.*(?::\\d{2}|am|pm)");

  private static final int NOON = 12;

  private DueWords() {}

  /** The deadline meant; empty where nobody could tell. A time alone is today's. */
  public static Optional<Due> read(String typed, LocalDate today) {
    var text = typed.strip().toLowerCase(Locale.ROOT);
    if (text.isEmpty()) return Optional.empty();
    var day = DateWords.read(text, today);
    // "24.11" is a day and no hour; but who says "24.11 10" means no year that is over
    if (day.isPresent() && !day.get().isBefore(today)) return day.map(Due::on);
    var timed = timed(text, today);
    return timed.isPresent() ? timed : day.map(Due::on);
  }

  private static Optional<Due> timed(String text, LocalDate today) {
    var found = TIMED.matcher(text);
    if (!found.matches()) return Optional.empty();
    var day = found.group(1);
    if (day == null && !ALONE.matcher(text).matches()) return Optional.empty();
    var minute = found.group(3);
    return time(
            Integer.parseInt(found.group(2)),
            minute == null ? 0 : Integer.parseInt(minute),
            Optional.ofNullable(found.group(4)))
        .flatMap(
            at ->
                (day == null ? Optional.of(today) : DateWords.read(day, today))
                    .map(on -> new Due(on, at)));
  }

  private static Optional<LocalTime> time(int hour, int minute, Optional<String> half) {
    if (minute > 59 || hour > (half.isPresent() ? NOON : 23)) return Optional.empty();
    int whole = half.map(h -> hour % NOON + (h.equals("pm") ? NOON : 0)).orElse(hour);
    return Optional.of(LocalTime.of(whole, minute));
  }
}
