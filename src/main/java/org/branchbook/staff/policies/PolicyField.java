package org.branchbook.staff.policies;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.branchbook.base.Text;

/**
 * One number of a policy: its name, unit and range, and how it is read out of the record.
 *
 * @param <P> the policy's record
 * @param name within the policy; {@code POLICY.NAME} is the key of its label, and {@code
 *     POLICY.NAME.hint} that of what is said of it
 * @param least the smallest that makes sense; 0 where the unit has no size
 * @param most the greatest that makes sense
 * @param read the field of a record, as it is kept
 */
public record PolicyField<P>(
    String name, Unit unit, int least, int most, Function<P, String> read) {
  /** What a number counts. */
  public enum Unit {
    TIMES,
    MINUTES,
    HOURS,
    DAYS,
    MONTHS,
    PERCENT,
    CHARACTERS,
    RECORDS,
    /** Of the national currency. */
    MILLIONS,
    /** Of the national currency. */
    HUNDREDTHS,
    /** Of the national currency. */
    UNITS,
    /** A time of day, kept as HH:mm. */
    TIME,
    /** Kept as true or false. */
    YES_NO
  }

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  /** A whole number of something, both ends of the range included. */
  public static <P> PolicyField<P> whole(
      String name, Unit unit, int least, int most, ToIntFunction<P> read) {
    return new PolicyField<>(name, unit, least, most, p -> String.valueOf(read.applyAsInt(p)));
  }

  /** A length of time in whole minutes. */
  public static <P> PolicyField<P> minutes(
      String name, int least, int most, Function<P, Duration> read) {
    return whole(name, Unit.MINUTES, least, most, p -> (int) read.apply(p).toMinutes());
  }

  /** A time of day. */
  public static <P> PolicyField<P> time(String name, Function<P, LocalTime> read) {
    return new PolicyField<>(name, Unit.TIME, 0, 0, p -> read.apply(p).format(HOUR));
  }

  /** Whether something is so. */
  public static <P> PolicyField<P> yesNo(String name, Predicate<P> read) {
    return new PolicyField<>(name, Unit.YES_NO, 0, 0, p -> String.valueOf(read.test(p)));
  }

  /** Why this text is no content of the field; empty where it is. */
  public Optional<Text> fault(String text) {
    return switch (unit) {
      case YES_NO ->
          text.equals("true") || text.equals("false")
              ? Optional.empty()
              : Optional.of(Text.of("staff.settings.fault.yesNo"));
      case TIME ->
          isTime(text) ? Optional.empty() : Optional.of(Text.of("staff.settings.fault.time"));
      default ->
          isWhole(text)
              ? Optional.empty()
              : Optional.of(Text.of("staff.settings.fault.range", least, most));
    };
  }

  private boolean isWhole(String text) {
    if (!text.matches("-?\\d{1,9}")) return false;
    int n = Integer.parseInt(text);
    return n >= least && n <= most;
  }

  private static boolean isTime(String text) {
    try {
      return LocalTime.parse(text, HOUR).format(HOUR).equals(text);
    } catch (DateTimeParseException noTime) {
      return false;
    }
  }
}
