package org.branchbook.clients.numbers;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The number of a person's record in Ukraine's demographic register (УНЗР): birth date, hyphen,
 * four digits and a check digit.
 */
public final class Unzr {
  private Unzr() {}

  /** Checks the number and writes it with its hyphen; the check digit only raises a doubt. */
  public static Check check(String typed) {
    var digits = Digits.bare(typed);
    if (!Digits.only(digits)) return Check.wrong("digits", 13);
    if (digits.length() != 13) return Check.wrong("length", 13, digits.length());
    if (Dates.yearMonthDay(digits.substring(0, 8)).isEmpty()) return Check.wrong("birth");
    var normal = digits.substring(0, 8) + "-" + digits.substring(8);
    return Digits.sevenThreeOne(digits.substring(0, 12)) == Digits.at(digits, 12)
        ? new Check.Right(normal)
        : Check.doubtful(normal, "checksum");
  }

  /** The birth date that the number holds. */
  public static Optional<PersonFacts> facts(String number) {
    if (check(number) instanceof Check.Wrong) return Optional.empty();
    Optional<LocalDate> birth = Dates.yearMonthDay(Digits.bare(number).substring(0, 8));
    return birth.map(b -> new PersonFacts(b, null));
  }
}
