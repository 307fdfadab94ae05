package org.branchbook.plans.industries;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An industry at one of the levels that it is looked at.
 *
 * @param code of a section its constant's name, of a division two digits, of a class its code as
 *     the card has it; "" for all
 */
public record IndustryKey(Level level, String code) {
  /** How finely industries are told apart. */
  public enum Level {
    ALL,
    SECTION,
    DIVISION,
    CLASS
  }

  /** All industries together. */
  public static final IndustryKey ALL = new IndustryKey(Level.ALL, "");

  private static final int DIGITS = 2;

  /** A division by its number, 1 to 99. */
  public static IndustryKey division(int number) {
    return new IndustryKey(Level.DIVISION, "%02d".formatted(number));
  }

  /**
   * The class of a code: 62.01, also where it was written 6201 or C 25.11. Empty where it doesn't
   * begin with a division.
   */
  public static Optional<IndustryKey> of(String code) {
    var digits = new StringBuilder();
    for (char c : code.toCharArray()) if (c >= '0' && c <= '9') digits.append(c);
    if (digits.length() < DIGITS) return Optional.empty();
    if (Section.of(Integer.parseInt(digits.substring(0, DIGITS))).isEmpty())
      return Optional.empty();
    if (digits.length() == DIGITS)
      return Optional.of(new IndustryKey(Level.DIVISION, digits.toString()));
    return Optional.of(new IndustryKey(Level.CLASS, digits.insert(DIGITS, '.').toString()));
  }

  /** Its division; 0 for a section or all. */
  public int division() {
    return level == Level.DIVISION || level == Level.CLASS
        ? Integer.parseInt(code.substring(0, DIGITS))
        : 0;
  }

  /** The industry that it is part of; null for all. */
  public @Nullable IndustryKey above() {
    return switch (level) {
      case ALL -> null;
      case SECTION -> ALL;
      case DIVISION ->
          Section.of(division()).map(s -> new IndustryKey(Level.SECTION, s.name())).orElse(ALL);
      case CLASS -> division(division());
    };
  }

  /** What it is part of at a coarser level, or itself. */
  public IndustryKey at(Level wanted) {
    var key = this;
    for (var up = key.above(); up != null && key.level.compareTo(wanted) > 0; up = key.above())
      key = up;
    return key;
  }
}
