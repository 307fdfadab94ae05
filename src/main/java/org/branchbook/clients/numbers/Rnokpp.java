package org.branchbook.clients.numbers;

import java.time.LocalDate;
import java.util.Optional;
import org.branchbook.clients.Person;

/** The tax number of a person in Ukraine (РНОКПП): ten digits that hold birth date and sex. */
public final class Rnokpp {
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 31);
  private static final int LENGTH = 10;

  /** With fewer digits it is no number that lost its leading zeros. */
  private static final int SHORTEST = 8;

  private Rnokpp() {}

  /** Checks the number; one or two leading zeros that were lost are put back. */
  public static Check check(String typed) {
    var digits = Digits.bare(typed);
    if (!Digits.only(digits)) return Check.wrong("digits", LENGTH);
    if (digits.length() > LENGTH || digits.length() < SHORTEST)
      return Check.wrong("length", LENGTH, digits.length());
    var full = Digits.padded(digits, LENGTH);
    if (full.startsWith("00000")) return Check.wrong("checksum");
    if (checkDigit(full) == Digits.at(full, 9)) return new Check.Right(full);
    return digits.length() < LENGTH
        ? Check.wrong("length", LENGTH, digits.length())
        : Check.wrong("checksum");
  }

  /** What a right number says; empty for a wrong one. */
  public static Optional<PersonFacts> facts(String number) {
    if (!(check(number) instanceof Check.Right(var right))) return Optional.empty();
    var birth = DAY_ZERO.plusDays(Long.parseLong(right.substring(0, 5)));
    var sex = Digits.at(right, 8) % 2 == 1 ? Person.Sex.MALE : Person.Sex.FEMALE;
    return Optional.of(new PersonFacts(birth, sex));
  }

  /** A number for a birth date and a serial from 0 to 9999, whose last digit is odd for a man. */
  public static String of(LocalDate birth, int serial) {
    long days = birth.toEpochDay() - DAY_ZERO.toEpochDay();
    var nine = String.format(java.util.Locale.ROOT, "%05d%04d", days, serial);
    return nine + checkDigit(nine);
  }

  private static int checkDigit(String digits) {
    return Math.floorMod(Digits.weighted(digits, -1, 5, 7, 9, 4, 6, 10, 5, 7), 11) % 10;
  }
}
