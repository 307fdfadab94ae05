package org.branchbook.clients.numbers;

import static org.junit.jupiter.api.Assertions.*;

import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CompanyNumbersTest {
  @Test
  void everyListedNumberGetsItsVerdict() {
    Map<String, Function<String, Check>> checks =
        Map.of(
            "UA edrpou",
            Edrpou::check,
            "BY unp",
            Unp::check,
            "RU inn",
            n -> n.length() == 12 ? Inn.ofPerson(n) : Inn.ofOrganisation(n),
            "RU ogrn",
            Ogrn::check);
    int seen = 0;
    for (var row : SharedNumbers.rows("company_ids.csv")) {
      var check = checks.get(row[0] + " " + row[1]);
      if (check == null) continue;
      seen++;
      assertEquals(
          row[3].equals("1"),
          check.apply(row[2]) instanceof Check.Right,
          () -> String.join(" ", row));
    }
    assertTrue(seen > 150, "the list has more numbers than " + seen);
  }

  @Test
  void zerosThatASpreadsheetDroppedComeBack() {
    assertEquals(new Check.Right("00022496"), Edrpou.check("22496"));
    assertEquals(new Check.Right("0279111370"), Inn.ofOrganisation("279111370"));
  }

  @Test
  void aWrongNumberSaysWhy() {
    assertEquals(Check.wrong("checksum"), Edrpou.check("32855968"));
    assertEquals(Check.wrong("length", 8, 9), Edrpou.check("328559611"));
    assertEquals(Check.wrong("digits", 8), Edrpou.check("VV855961"));
  }

  @Test
  void everyMadeNumberIsRight() {
    for (int seven = 100; seven < 9_999_999; seven += 12_347)
      assertInstanceOf(Check.Right.class, Edrpou.check(Edrpou.of(seven)));
  }

  @Test
  void aPersonsUnpBeginsWithLetters() {
    assertEquals(new Check.Right("MA1953684"), Unp.check("УНП MA1953684"));
    assertEquals(new Check.Right("MA1953684"), Unp.check("МА1953684"), "Cyrillic letters");
    assertTrue(Unp.ofPerson("MA1953684"));
    assertFalse(Unp.ofPerson("200988541"));
  }
}
