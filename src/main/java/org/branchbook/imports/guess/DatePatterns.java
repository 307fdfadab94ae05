package org.branchbook.imports.guess;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ways in which files write dates, and which of them a file uses. */
public final class DatePatterns {
  /** Written so that nothing can be mistaken: always understood. */
  public static final String ISO = "yyyy-MM-dd";

  /** Those that are recognised, the likelier first where a file fits several. */
  public static final List<String> KNOWN =
      List.of(
          ISO,
          "dd.MM.yyyy",
          "dd/MM/yyyy",
          "MM/dd/yyyy",
          "yyyyMMdd",
          "yyyy/MM/dd",
          "yyyy.MM.dd",
          "dd-MM-yyyy",
          "dd.MM.yy",
          "dd/MM/yy");

  private static final Pattern SHAPE =
      Pattern.compile("(\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}([ T].*)?|\\d{8})");

  private final Map<String, DateTimeFormatter> formats = new LinkedHashMap<>();

  /** Makes the formats ready. */
  public DatePatterns() {
    KNOWN.forEach(p -> formats.put(p, format(p)));
  }

  /** The date, if the text is one in this pattern; an ISO date always is. */
  public Optional<LocalDate> read(String text, String pattern) {
    var day = text.length() > 10 ? text.substring(0, 10) : text;
    var iso = parse(hasTime(text) ? day : text, ISO);
    if (iso.isPresent() || pattern.isEmpty() || pattern.equals(ISO)) return iso;
    return parse(text, pattern).or(() -> hasTime(text) ? parse(day, pattern) : Optional.empty());
  }

  /**
   * The pattern of a file by the cells of its columns; empty where nothing looks like a date. A few
   * impossible dates don't mislead.
   */
  public Optional<String> guess(Collection<List<String>> columns) {
    var votes = new LinkedHashMap<String, Integer>();
    KNOWN.forEach(p -> votes.put(p, 0));
    for (var column : columns) {
      var cells = column.stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
      if (!areDates(cells)) continue;
      for (var pattern : KNOWN) {
        long fits = cells.stream().filter(c -> plausible(c, pattern)).count();
        if (fits * 2 >= cells.size()) votes.merge(pattern, (int) fits, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .filter(v -> v.getValue() > 0)
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }

  /** Whether cells look like dates, possible or not. */
  static boolean areDates(List<String> cells) {
    long shaped = cells.stream().filter(c -> SHAPE.matcher(c).matches()).count();
    return !cells.isEmpty() && shaped * 10 >= cells.size() * 9L;
  }

  private boolean plausible(String text, String pattern) {
    return parse(hasTime(text) ? text.substring(0, 10) : text, pattern)
        .filter(d -> d.getYear() >= 1850 && d.getYear() <= 2150)
        .isPresent();
  }

  private static boolean hasTime(String text) {
    return text.length() > 11 && (text.charAt(10) == ' ' || text.charAt(10) == 'T');
  }

  private Optional<LocalDate> parse(String text, String pattern) {
    if (text.length() < 6 || text.length() > 10) return Optional.empty();
    try {
      var format = formats.get(pattern);
      return Optional.of(LocalDate.parse(text, format == null ? format(pattern) : format));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter format(String pattern) {
    var builder = new DateTimeFormatterBuilder();
    var strict = pattern.replace("yyyy", "uuuu");
    // 5.3.2021 is written as often as 05.03.2021
    if (!strict.chars().allMatch(Character::isLetter))
      strict = strict.replace("dd", "d").replace("MM", "M");
    if (strict.endsWith("yy"))
      // two digits mean 1940 to 2039
      builder
          .appendPattern(strict.substring(0, strict.length() - 2))
          .appendValueReduced(ChronoField.YEAR, 2, 2, LocalDate.of(1940, 1, 1));
    else builder.appendPattern(strict);
    return builder.toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  }
}
