package org.branchbook.training.invented;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.branchbook.clients.Person.Sex;
import org.branchbook.clients.numbers.Edrpou;
import org.branchbook.clients.numbers.Rnokpp;

/** Numbers made by the rules that real ones follow, none of them twice. */
final class MadeNumbers {
  private static final List<String> MOBILE =
      List.of(
          "67", "67", "67", "68", "68", "96", "97", "98", "98", "50", "50", "50", "66", "66", "95",
          "99", "63", "63", "73", "93", "93", "39");
  private static final List<String> SERIES =
      List.of("СН", "СО", "ТТ", "МЕ", "АА", "ВК", "КН", "НМ", "ЕА", "СК", "СЮ", "МК");

  /** The invented bank's code in account numbers. */
  private static final String BANK = "388888";

  private final Set<String> given = new HashSet<>();
  private int core = 1_000_000;

  /** An RNOKPP: the birth date, and a serial whose last digit tells the sex. */
  String tax(LocalDate birth, Sex sex, Dice dice) {
    while (true) {
      int serial = dice.between(0, 999) * 10 + dice.between(0, 4) * 2 + (sex == Sex.MALE ? 1 : 0);
      var number = Rnokpp.of(birth, serial);
      if (given.add(number)) return number;
    }
  }

  /** An EDRPOU: those founded later have larger ones. */
  String registration(int foundedYear, Dice dice) {
    while (true) {
      var number = Edrpou.of(3_000_000 + (foundedYear - 1996) * 50_000 + dice.between(0, 49_999));
      if (given.add(number)) return number;
    }
  }

  String mobile(Dice dice) {
    return once("+380%s%07d", dice, MOBILE, 9_999_999, 1_000_000);
  }

  String landline(Dice dice) {
    return once("+380%s%07d", dice, List.of("44"), 5_999_999, 2_000_000);
  }

  /** Series and number of the passport in booklet form. */
  String[] booklet(Dice dice) {
    var number = once("%s%06d", dice, SERIES, 999_999, 100_000);
    return new String[] {number.substring(0, 2), number.substring(2)};
  }

  String card(Dice dice) {
    return once("%s%07d", dice, List.of("00"), 9_999_999, 1_000_000);
  }

  String core() {
    core += 7;
    return String.valueOf(core);
  }

  /** A Ukrainian account number: the check digits make the whole leave 1 when divided by 97. */
  String account(Dice dice) {
    var inner = once("%s%07d", dice, List.of("2600", "2620"), 9_999_999, 1_000_000);
    var basic = BANK + "0".repeat(19 - inner.length()) + inner;
    // U = 30, A = 10, then the place of the check digits
    int check = 98 - new BigInteger(basic + "301000").mod(BigInteger.valueOf(97)).intValue();
    return "UA%02d%s".formatted(check, basic);
  }

  String contract(String prefix, LocalDate on, Dice dice) {
    while (true) {
      var number =
          "%s-%02d%02d/%04d"
              .formatted(prefix, on.getYear() % 100, on.getMonthValue(), dice.between(1, 9999));
      if (given.add(number)) return number;
    }
  }

  private String once(String form, Dice dice, List<String> codes, int last, int first) {
    while (true) {
      var number = form.formatted(dice.pick(codes), dice.between(first, last));
      if (given.add(number)) return number;
    }
  }
}
