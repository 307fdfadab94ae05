package org.branchbook.ui.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.branchbook.base.Words;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Kind;

/** How deadlines and kinds of tasks are said and drawn. */
final class TaskWords {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

  private static final Map<String, DateTimeFormatter> PATTERNS = new ConcurrentHashMap<>();

  /** Within so many days a weekday says which day is meant. */
  private static final int WEEK = 6;

  private final Words words;

  TaskWords(Words words) {
    this.words = words;
  }

  /** For the first column of a list: 10:00, tomorrow, Fri, 24 Nov. */
  String brief(Due due, Instant now) {
    var today = day(now);
    var at = due.at();
    if (due.on().equals(today))
      return at == null ? words.say("tasks.due.today") : MINUTE.format(at);
    var on = brief(due.on(), today);
    return at == null || !due.on().isAfter(today) ? on : on + " " + MINUTE.format(at);
  }

  private String brief(LocalDate on, LocalDate today) {
    if (on.equals(today.plusDays(1))) return words.say("tasks.due.tomorrow");
    var pattern =
        Math.abs(ChronoUnit.DAYS.between(today, on)) <= WEEK
            ? "EEE"
            : on.getYear() == today.getYear() ? "d MMM" : "d.MM.yy";
    var written = written(pattern, on);
    // a shortened word ends with a point that says nothing here
    return pattern.startsWith("d.") ? written : written.replace(".", "");
  }

  /** In full: today by 16:00; Friday, 24 November. */
  String whole(Due due, Instant now) {
    var today = day(now);
    String on;
    if (due.on().equals(today)) on = words.say("tasks.due.today");
    else if (due.on().equals(today.plusDays(1))) on = words.say("tasks.due.tomorrow");
    else on = weekday(due.on(), today);
    var at = due.at();
    return at == null ? on : words.say("tasks.due.at", on, MINUTE.format(at));
  }

  /** пт, 24 листопада; with the year where it is another. */
  String weekday(LocalDate on, LocalDate today) {
    var pattern = on.getYear() == today.getYear() ? "EEE, d MMMM" : "EEE, d MMMM yyyy";
    return written(pattern, on);
  }

  /** How late something is: 2 days late; late since 10:00. */
  String late(Due due, Instant now) {
    long days = ChronoUnit.DAYS.between(due.on(), day(now));
    if (days > 0) return words.say("tasks.late", days);
    var at = due.at();
    return at == null
        ? words.say("tasks.due.today")
        : words.say("tasks.late.since", MINUTE.format(at));
  }

  /** Day and time of something past: 12 листопада, 14:05. */
  String moment(Instant at, Instant now) {
    var local = at.atZone(ZoneId.systemDefault());
    var day = local.toLocalDate();
    var today = day(now);
    var on =
        day.equals(today)
            ? words.say("tasks.due.today")
            : written(day.getYear() == today.getYear() ? "d MMMM" : "d MMMM yyyy", day);
    return on + ", " + MINUTE.format(local);
  }

  /** A line of a list is made for each of its rows: its pattern is read once. */
  private String written(String pattern, LocalDate day) {
    return PATTERNS
        .computeIfAbsent(
            pattern + " " + words.language(),
            _ -> DateTimeFormatter.ofPattern(pattern, words.locale()))
        .format(day);
  }

  static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, ZoneId.systemDefault());
  }

  /** The picture of a kind of work. */
  static String icon(Kind kind) {
    return switch (kind) {
      case CALL -> "fth-phone";
      case MEETING -> "fth-calendar";
      case FOLLOW_UP -> "fth-corner-up-right";
      case DOCUMENTS -> "fth-file-text";
      case REQUEST -> "fth-send";
      case RECONCILE -> "fth-edit-3";
      case OTHER -> "fth-check-square";
    };
  }
}
