package org.branchbook.contacts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people say them, in English, Ukrainian and Russian alike: "fri", "+3", "завтра", "пт",
 * "1 12", "24.11", "1 грудня". Always a day to come, but for a date with its year.
 */
public final class DateWords {
  private static final int SHORTEST_WORD = 2;
  private static final Pattern AHEAD = Pattern.compile("\\+\\s*(\\d{1,3})\\s*(\\p{L}*)");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern FIGURES =
      Pattern.compile("(\\d{1,2})(?:[\\s./,-]+(\\d{1,2})(?:[\\s./,-]+(\\d{2}|\\d{4}))?)?[.]?");
  private static final Pattern MONTH_NAMED =
      Pattern.compile("(\\d{1,2})\\s*(\\p{L}{3,})\\.?(?:\\s+(\\d{4}))?");
  private static final Map<String, UnaryOperator<LocalDate>> WORDS = words();
  private static final Map<String, Integer> MONTHS = months();

  private DateWords() {}

  /** The day meant; empty where nobody could tell. */
  public static Optional<LocalDate> read(String typed, LocalDate today) {
    var text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("[’'ʼ`]", "");
    var ahead = AHEAD.matcher(text);
    if (ahead.matches()) return ahead(Integer.parseInt(ahead.group(1)), ahead.group(2), today);
    var iso = ISO.matcher(text);
    if (iso.matches())
      return date(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
    var figures = FIGURES.matcher(text);
    if (figures.matches())
      return figures(figures.group(1), figures.group(2), figures.group(3), today);
    var named = MONTH_NAMED.matcher(text);
    if (named.matches()) {
      var month = month(named.group(2));
      return month == 0
          ? Optional.empty()
          : figures(named.group(1), Integer.toString(month), named.group(3), today);
    }
    return word(text, today);
  }

  private static Optional<LocalDate> ahead(int count, String unit, LocalDate today) {
    if (unit.isEmpty() || "days".startsWith(unit) || unit.startsWith("д"))
      return Optional.of(today.plusDays(count));
    if ("weeks".startsWith(unit) || unit.startsWith("т") || unit.startsWith("н"))
      return Optional.of(today.plusWeeks(count));
    if ("months".startsWith(unit) || unit.startsWith("м"))
      return Optional.of(today.plusMonths(count));
    return Optional.empty();
  }

  private static Optional<LocalDate> figures(
      String day, @Nullable String month, @Nullable String year, LocalDate today) {
    if (month == null) {
      for (var first = today.withDayOfMonth(1); ; first = first.plusMonths(1)) {
        var found = date(first.getYear(), first.getMonthValue(), number(day));
        if (found.isPresent() && found.get().isAfter(today)) return found;
        if (first.isAfter(today.plusYears(1))) return Optional.empty();
      }
    }
    if (year != null) {
      int full = year.length() == 2 ? today.getYear() / 100 * 100 + number(year) : number(year);
      return date(full, number(month), number(day));
    }
    // the 29th of February may be years away
    for (int ahead = 0; ahead <= 8; ahead++) {
      var found = date(today.getYear() + ahead, number(month), number(day));
      if (found.isPresent() && !found.get().isBefore(today)) return found;
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1) return Optional.empty();
    var first = LocalDate.of(year, month, 1);
    return day > first.lengthOfMonth() ? Optional.empty() : Optional.of(first.withDayOfMonth(day));
  }

  /** The day that every word beginning so means. */
  private static Optional<LocalDate> word(String text, LocalDate today) {
    var whole = WORDS.get(text);
    if (whole != null) return Optional.of(whole.apply(today));
    if (text.length() < SHORTEST_WORD) return Optional.empty();
    var days = new LinkedHashSet<LocalDate>();
    WORDS.forEach(
        (word, day) -> {
          if (word.startsWith(text)) days.add(day.apply(today));
        });
    return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
  }

  private static int month(String text) {
    var months = new LinkedHashSet<Integer>();
    MONTHS.forEach(
        (word, month) -> {
          if (word.startsWith(text)) months.add(month);
        });
    return months.size() == 1 ? months.getFirst() : 0;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Map<String, UnaryOperator<LocalDate>> words() {
    var words = new HashMap<String, UnaryOperator<LocalDate>>();
    for (var word : "today сьогодні сегодня".split(" ")) words.put(word, d -> d);
    for (var word : "tomorrow завтра".split(" ")) words.put(word, d -> d.plusDays(1));
    for (var word : "післязавтра послезавтра".split(" ")) words.put(word, d -> d.plusDays(2));
    for (var word : "week тиждень неделя".split(" ")) words.put(word, d -> d.plusWeeks(1));
    weekdays(words, "monday tuesday wednesday thursday friday saturday sunday");
    weekdays(words, "понеділок вівторок середа четвер пятниця субота неділя");
    weekdays(words, "понедельник вторник среда четверг пятница суббота воскресенье");
    weekdays(words, "пн вт ср чт пт сб нд");
    weekdays(words, "пн вт ср чт пт сб вс");
    return Map.copyOf(words);
  }

  private static void weekdays(Map<String, UnaryOperator<LocalDate>> words, String week) {
    var days = week.split(" ");
    for (int i = 0; i < days.length; i++) {
      var day = DayOfWeek.of(i + 1);
      words.put(days[i], d -> d.with(TemporalAdjusters.next(day)));
    }
  }

  private static Map<String, Integer> months() {
    var months = new HashMap<String, Integer>();
    for (var year :
        new String[] {
          "january february march april may june july august september october november december",
          "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
          "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад"
              + " грудень",
          "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
          "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"
        }) {
      var names = year.split(" ");
      for (int i = 0; i < names.length; i++) months.put(names[i], i + 1);
    }
    return Map.copyOf(months);
  }
}
