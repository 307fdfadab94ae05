package org.branchbook.imports.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.branchbook.base.Text;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.numbers.Check;
import org.branchbook.clients.numbers.Emails;
import org.branchbook.clients.numbers.Identifiers;
import org.branchbook.clients.numbers.Phones;
import org.branchbook.imports.guess.DatePatterns;
import org.branchbook.imports.guess.Vocabulary;
import org.branchbook.imports.profile.Target;

/** Understands cells; what is doubtful stays blank, with a warning. */
public final class CellReader {
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?:[:.]\\d{2}.*)?");
  private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d+(\\.\\d+)?");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final BigDecimal MOST = BigDecimal.valueOf(100_000);
  private static final int DIGITS = 15;

  private final Vocabulary vocabulary;
  private final DatePatterns patterns;
  private final String country;
  private final Phones phones;
  private final String dates;
  private final LocalDate today;

  /** Reads dates of this pattern and the numbers of this country. */
  public CellReader(
      Vocabulary vocabulary, DatePatterns patterns, String country, String dates, LocalDate today) {
    this.vocabulary = vocabulary;
    this.patterns = patterns;
    this.country = country;
    this.phones = new Phones(country);
    this.dates = dates;
    this.today = today;
  }

  /** The draft's values; what is wrong is added to the problems. */
  public Values read(Draft draft, List<RowProblem> problems) {
    var values = new EnumMap<Target, String>(Target.class);
    draft
        .cells()
        .forEach(
            (field, raw) -> {
              var cell = raw.strip();
              if (cell.isEmpty()) return;
              var check = check(field, cell);
              switch (check) {
                case Check.Right(var normal) ->
                    values.put(field, cut(draft, field, normal, problems));
                case Check.Doubtful(var normal, var why) -> {
                  problems.add(warning(draft, field, cell, why));
                  // an unusual document is still the one he showed
                  if (field == Target.PASSPORT || field == Target.ID_CARD)
                    values.put(field, cut(draft, field, normal, problems));
                }
                case Check.Wrong(var why) -> problems.add(warning(draft, field, cell, why));
              }
            });
    return new Values(values);
  }

  private Check check(Target field, String cell) {
    return switch (field) {
      case TAX -> identifier(Identifier.Kind.TAX, cell);
      case PERSONAL -> identifier(Identifier.Kind.PERSONAL, cell);
      case REGISTRATION -> identifier(Identifier.Kind.REGISTRATION, cell);
      case PASSPORT -> identifier(Identifier.Kind.PASSPORT, cell);
      case ID_CARD -> identifier(Identifier.Kind.ID_CARD, cell);
      case PHONE, PHONE_2 -> phones.check(cell);
      case EMAIL -> Emails.check(cell);
      default ->
          understand(field, cell)
              .<Check>map(Check.Right::new)
              .orElseGet(
                  () -> new Check.Wrong(Text.of(notUnderstood(field), Text.asWritten(cell))));
    };
  }

  private Check identifier(Identifier.Kind kind, String cell) {
    return Identifiers.check(kind, country, "", cell);
  }

  private Optional<String> understand(Target field, String cell) {
    return switch (field.type) {
      case DATE -> date(field, cell).map(LocalDate::toString);
      case TIME -> time(cell);
      case DECIMAL -> decimal(cell).map(BigDecimal::toPlainString);
      case WHOLE ->
          decimal(cell)
              .filter(n -> n.signum() >= 0 && n.compareTo(MOST) < 0)
              .map(n -> Integer.toString(n.intValue()));
      case FLAG, CHOICE -> vocabulary.value(field, cell);
      case CLIENT_REFERENCE -> Optional.of(cell);
      case TEXT -> text(field, cell);
    };
  }

  private Optional<LocalDate> date(Target field, String cell) {
    return patterns
        .read(cell, dates)
        .filter(d -> d.getYear() >= 1850 && d.getYear() <= 2150)
        .filter(d -> field != Target.BIRTH_DATE || !d.isAfter(today));
  }

  private static Optional<String> time(String cell) {
    var match = TIME.matcher(cell);
    if (!match.matches()) return Optional.empty();
    int hour = Integer.parseInt(match.group(1));
    int minute = Integer.parseInt(match.group(2));
    return hour > 23 || minute > 59
        ? Optional.empty()
        : Optional.of(LocalTime.of(hour, minute).toString());
  }

  /** A number with either sign for its decimals; of two different signs the last is that one. */
  static Optional<BigDecimal> decimal(String cell) {
    var bare = cell.replaceAll("[\\s\\u00a0\\u202f'’%]", "");
    int comma = bare.lastIndexOf(',');
    int point = bare.lastIndexOf('.');
    if (comma >= 0 && point >= 0)
      bare = comma > point ? bare.replace(".", "").replace(',', '.') : bare.replace(",", "");
    else if (comma >= 0 && bare.indexOf(',') == comma) bare = bare.replace(',', '.');
    else if (comma >= 0) bare = bare.replace(",", "");
    if (!DECIMAL.matcher(bare).matches()) return Optional.empty();
    var number = new BigDecimal(bare);
    return number.precision() - number.scale() > DIGITS ? Optional.empty() : Optional.of(number);
  }

  private static Optional<String> text(Target field, String cell) {
    var clean = plain(cell) ? cell : CONTROL.matcher(cell).replaceAll("").strip();
    return switch (field) {
      case COUNTRY -> Optional.of(clean.toUpperCase(Locale.ROOT)).filter(c -> letters(c, 2));
      case CURRENCY, FACT_CURRENCY, DAILY_CURRENCY ->
          Optional.of(clean.toUpperCase(Locale.ROOT)).filter(c -> letters(c, 3));
      case TEXT_SAID -> Optional.of(clean);
      default -> Optional.of(plain(clean) ? clean : SPACES.matcher(clean).replaceAll(" "));
    };
  }

  /**
   * Whether there is nothing in a cell to be mended: no sign of control, no two spaces together.
   */
  private static boolean plain(String cell) {
    char last = ' ';
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c < ' ' || c == 0x7f || c == ' ' && last == ' ') return false;
      last = c;
    }
    return last != ' ' || cell.isEmpty();
  }

  private static boolean letters(String code, int length) {
    return code.length() == length && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private static String cut(Draft draft, Target field, String value, List<RowProblem> problems) {
    if (field.longest == 0 || value.length() <= field.longest) return value;
    problems.add(
        RowProblem.warning(
            draft.row(),
            draft.making().column(field),
            value,
            Text.of("imports.problem.long", field.longest)));
    return value.substring(0, field.longest);
  }

  private static RowProblem warning(Draft draft, Target field, String cell, Text why) {
    return RowProblem.warning(draft.row(), draft.making().column(field), cell, why);
  }

  private static String notUnderstood(Target field) {
    return switch (field.type) {
      case DATE, TIME -> "imports.problem.date";
      case DECIMAL, WHOLE -> "imports.problem.number";
      case FLAG, CHOICE -> "imports.problem.choice";
      case TEXT, CLIENT_REFERENCE -> "imports.problem.value";
    };
  }
}
