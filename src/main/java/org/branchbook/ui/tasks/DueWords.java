package org.branchbook.ui.tasks;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.branchbook.contacts.DateWords;
import org.branchbook.tasks.Due;

/** Deadlines as people say them: a day in words, with a time behind it where it matters. */
final class DueWords {
  private static final Pattern TIMED =
      Pattern.compile("(?:(.*?)(?:\\s+(?:at|о|об|в))?\\s+)?(\\d{1,2})[:.](\\d{2})");
  private static final Pattern HOUR = Pattern.compile("(.*?)\\s+(?:at|о|об|в)\\s+(\\d{1,2})");

  private DueWords() {}

  /** The deadline meant; empty where nobody could tell. A time alone is today's. */
  static Optional<Due> read(String typed, LocalDate today) {
    var text = typed.strip().toLowerCase(java.util.Locale.ROOT);
    if (text.isEmpty()) return Optional.empty();
    // "24.11" is a day, not twenty-four o'clock
    var plain = DateWords.read(text, today);
    if (plain.isPresent()) return plain.map(Due::on);
    var timed = TIMED.matcher(text);
    if (timed.matches()) return at(timed.group(1), timed.group(2), timed.group(3), today);
    var hour = HOUR.matcher(text);
    if (hour.matches()) return at(hour.group(1), hour.group(2), "0", today);
    return Optional.empty();
  }

  private static Optional<Due> at(
      @org.jspecify.annotations.Nullable String day, String hour, String minute, LocalDate today) {
    int h = Integer.parseInt(hour);
    int m = Integer.parseInt(minute);
    if (h > 23 || m > 59) return Optional.empty();
    var on = day == null || day.isBlank() ? Optional.of(today) : DateWords.read(day, today);
    return on.map(d -> new Due(d, LocalTime.of(h, m)));
  }
}
