package org.branchbook.clients.numbers;

import java.util.Optional;
import org.branchbook.clients.LookAlike;
import org.branchbook.clients.Person;

/**
 * The personal number of Belarusian documents: sex and century, birth date, letter of the region,
 * three digits, two letters, check digit.
 */
public final class ByPersonal {
  private static final String SHAPE = "\\d{7}[A-Z]\\d{3}[A-Z]{2}\\d";

  private ByPersonal() {}

  /** Checks the number; Cyrillic look-alikes become Latin letters. */
  public static Check check(String typed) {
    var number = LookAlike.fold(typed);
    if (number.length() != 14) return Check.wrong("length", 14, number.length());
    if (!number.matches(SHAPE)) return Check.wrong("personal.by");
    if (Digits.sevenThreeOne(number.substring(0, 13)) != Digits.at(number, 13))
      return Check.wrong("checksum");
    return read(number).isPresent() ? new Check.Right(number) : Check.doubtful(number, "birth");
  }

  /** Birth date and sex. */
  public static Optional<PersonFacts> facts(String typed) {
    if (check(typed) instanceof Check.Wrong) return Optional.empty();
    return read(LookAlike.fold(typed));
  }

  private static Optional<PersonFacts> read(String number) {
    int first = Digits.at(number, 0);
    if (first < 1 || first > 6) return Optional.empty();
    int century = 1800 + (first - 1) / 2 * 100;
    var sex = first % 2 == 1 ? Person.Sex.MALE : Person.Sex.FEMALE;
    return Dates.dayMonthYear(number.substring(1, 7), century)
        .map(birth -> new PersonFacts(birth, sex));
  }
}
