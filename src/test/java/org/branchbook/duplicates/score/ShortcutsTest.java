package org.branchbook.duplicates.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.branchbook.duplicates.Agreement;
import org.branchbook.duplicates.standard.Strings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told without comparing letter by letter is what comparing would tell. */
class ShortcutsTest {
  @Test
  void numbersWithTwoErrorsAreNeverUnlike() {
    var random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      var number = new StringBuilder();
      for (int d = 0; d < 10; d++) number.append(random.nextInt(10));
      var other = new StringBuilder(number);
      for (int error = 0; error < 2; error++)
        switch (random.nextInt(3)) {
          case 0 -> other.setCharAt(random.nextInt(9), (char) ('0' + random.nextInt(10)));
          case 1 -> other.deleteCharAt(random.nextInt(8));
          default -> other.insert(random.nextInt(8), random.nextInt(10));
        }
      boolean near = Strings.slips(number, other, 2) <= 2;
      assertTrue(near, "made so");
      assertFalse(
          Spelling.unlike(Spelling.counts(number.toString()), Spelling.counts(other.toString())),
          number + " " + other);
    }
  }

  @Test
  void numbersWithoutAnythingInCommonAreUnlike() {
    assertTrue(Spelling.unlike(Spelling.counts("1112223334"), Spelling.counts("5556667778")));
    // of another length one may be the other's tail
    assertFalse(Spelling.unlike(Spelling.counts("1112223334"), Spelling.counts("55566677")));
  }

  @Test
  void powersOfTwoAreExact() {
    for (double x = -60; x < 60; x += 0.0137)
      assertEquals(1, Exp2.of(x) / Math.pow(2, x), 1e-9, "2 to the power of " + x);
    assertTrue(Double.isFinite(Exp2.of(1e9)) && Exp2.of(-1e9) > 0, "as far as can be");
  }

  @ParameterizedTest
  @CsvSource({
    "19800217, 19800218, CLOSE",
    "19800217, 19801702, CLOSE",
    "19800217, 19080217, CLOSE",
    "19800217, 19810218, SIMILAR",
    "19800217, 19800305, FAINT",
    "19800217, 19430217, SIMILAR",
    "19800217, 20130217, SIMILAR",
    "19800217, 19611105, DIFFERENT",
    "1980, 19800217, FAINT",
    "1981, 19800217, DIFFERENT"
  })
  void datesAgreeByTheirDigits(String a, String b, Agreement agreement) {
    assertEquals(agreement, Comparers.dates(Comparers.day(a), Comparers.day(b)));
    assertEquals(agreement, Comparers.dates(Comparers.day(b), Comparers.day(a)));
  }

  @Test
  void whatWasComparedIsRememberedByItsOwnNumbers() {
    var memory = new Remembered(10);
    long key = Remembered.key(3, 70_000, 5);
    assertEquals(-1, memory.get(key));
    memory.put(key, 4);
    assertEquals(4, memory.get(Remembered.key(3, 5, 70_000)), "in any order");
    assertEquals(-1, memory.get(Remembered.key(4, 5, 70_000)), "of another trait");
    assertEquals(-1, memory.get(Remembered.key(3, 6, 70_000)), "of another value");
  }
}
