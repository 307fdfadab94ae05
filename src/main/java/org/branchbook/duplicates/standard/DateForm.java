package org.branchbook.duplicates.standard;

import java.time.LocalDate;
import java.time.Year;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as somebody wrote it, impossible ones too, for the digits still tell who it is.
 *
 * @param year 0 where it isn't known
 * @param month 0 where it isn't known, else as written, be it 81
 * @param day 0 where it isn't known, else as written
 * @param text the digits as written where no date can be read; else ""
 */
public record DateForm(int year, int month, int day, String text) {
  private static final DateForm NONE = new DateForm(0, 0, 0, "");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})\\D{1,3}(\\d{1,2})\\D{1,3}(\\d{1,2})(\\D.*)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\D{1,3}(\\d{1,2})\\D{1,3}(\\d{4})(\\D.*)?");
  private static final int MONTHS = 12;
  private static final int MOST_DAYS = 31;

  /** The form of a known date; of none for null. */
  public static DateForm of(@Nullable LocalDate date) {
    return date == null
        ? NONE
        : new DateForm(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), "");
  }

  /**
   * Reads 1984-03-07, 19840307, 07.03.1984, 1984; the day before the month where the year stands
   * last and both can be either.
   */
  public static DateForm read(String written) {
    var text = written.strip();
    if (text.isEmpty()) return NONE;
    var first = YEAR_FIRST.matcher(text);
    if (first.matches()) return parts(first.group(1), first.group(2), first.group(3));
    var last = DAY_FIRST.matcher(text);
    if (last.matches()) {
      int month = Integer.parseInt(last.group(2));
      boolean monthFirst = month > MONTHS && Integer.parseInt(last.group(1)) <= MONTHS;
      return monthFirst
          ? parts(last.group(3), last.group(1), last.group(2))
          : parts(last.group(3), last.group(2), last.group(1));
    }
    var digits = text.replaceAll("\\D", "");
    if (digits.length() == 8) {
      boolean yearFirst = year(digits.substring(0, 4)) || !year(digits.substring(4));
      return yearFirst
          ? parts(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6))
          : parts(digits.substring(4), digits.substring(2, 4), digits.substring(0, 2));
    }
    if (digits.length() == 4) return new DateForm(Integer.parseInt(digits), 0, 0, "");
    return digits.isEmpty() ? NONE : new DateForm(0, 0, 0, digits);
  }

  private static boolean year(String digits) {
    int year = Integer.parseInt(digits);
    return year >= 1000 && year <= Year.MAX_VALUE && year < 2200;
  }

  private static DateForm parts(String year, String month, String day) {
    return new DateForm(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day), "");
  }

  /** Whether nothing is known. */
  public boolean isBlank() {
    return year == 0 && text.isEmpty();
  }

  /** Whether year, month and day are there and possible. */
  public boolean isWhole() {
    return year > 0 && month > 0 && month <= MONTHS && day > 0 && day <= MOST_DAYS;
  }

  /** Year, month and day as eight digits in one number; 0 where only a text is known. */
  public int number() {
    return year * 10_000 + month * 100 + day;
  }

  /** How two dates agree: what kind of slip lies between them. */
  public enum Slip {
    /** The same date. */
    NONE,
    /** Day and month changed places. */
    SWAPPED,
    /** One digit is another. */
    ONE_DIGIT,
    /** Two neighbouring digits changed places. */
    TURNED,
    /** One of year, month, day differs in more than a digit; the other two are the same. */
    ONE_PART,
    /** Only the year is known of one, and it is the same. */
    YEAR_KNOWN,
    /** The year is the same, day and month are others. */
    YEAR,
    /** Two digits are others. */
    TWO_DIGITS,
    OTHER,
    /** Blank on either side. */
    MISSING
  }

  /** What lies between two dates. */
  public Slip slip(DateForm other) {
    if (isBlank() || other.isBlank()) return Slip.MISSING;
    if (equals(other)) return Slip.NONE;
    if (year == 0 || other.year == 0) return digitsOnly(other);
    if (month == 0 || other.month == 0) return year == other.year ? Slip.YEAR_KNOWN : Slip.OTHER;
    if (year == other.year && month == other.day && day == other.month) return Slip.SWAPPED;
    int differing = differing(number(), other.number());
    if (differing == 1) return Slip.ONE_DIGIT;
    if (differing == 2 && turned(number(), other.number())) return Slip.TURNED;
    int same =
        (year == other.year ? 1 : 0) + (month == other.month ? 1 : 0) + (day == other.day ? 1 : 0);
    if (same == 2) return Slip.ONE_PART;
    if (differing == 2) return Slip.TWO_DIGITS;
    return year == other.year ? Slip.YEAR : Slip.OTHER;
  }

  private Slip digitsOnly(DateForm other) {
    var a = text.isEmpty() ? Integer.toString(number()) : text;
    var b = other.text.isEmpty() ? Integer.toString(other.number()) : other.text;
    int slips = Strings.slips(a, b, 2);
    return slips == 0
        ? Slip.NONE
        : slips == 1 ? Slip.ONE_DIGIT : slips == 2 ? Slip.TWO_DIGITS : Slip.OTHER;
  }

  private static int differing(int a, int b) {
    int differing = 0;
    for (; a > 0 || b > 0; a /= 10, b /= 10) if (a % 10 != b % 10) differing++;
    return differing;
  }

  private static boolean turned(int a, int b) {
    for (; a > 0; a /= 10, b /= 10)
      if (a % 10 != b % 10) return a % 10 == b / 10 % 10 && a / 10 % 10 == b % 10;
    return false;
  }

  /** How alike two dates are, as {@link Grade} grades it. */
  public float likeness(DateForm other) {
    return switch (slip(other)) {
      case NONE -> 1;
      case SWAPPED -> 0.95f;
      case ONE_DIGIT -> 0.92f;
      case TURNED -> 0.9f;
      case ONE_PART -> 0.75f;
      case YEAR_KNOWN -> 0.8f;
      case TWO_DIGITS -> 0.65f;
      case YEAR -> 0.5f;
      case OTHER -> 0;
      case MISSING -> Grade.UNKNOWN;
    };
  }
}
