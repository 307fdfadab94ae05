package org.branchbook.duplicates.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.branchbook.app.computer.Cores;
import org.branchbook.duplicates.Agreement;
import org.branchbook.duplicates.Trait;
import org.branchbook.duplicates.Traits;
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
  void postcodesAreComparedAsTheirSignsAre() {
    var random = new Random(11);
    int compared = 0;
    for (int i = 0; i < 50_000; i++) {
      var a = postcode(random);
      var b = random.nextInt(3) == 0 ? postcode(random) : slipped(a, random);
      if (a.equals(b)) continue;
      long one = Code.of(a);
      long other = Code.of(b);
      if (one == 0 || other == 0) continue;
      compared++;
      assertEquals(Strings.slips(a, b, 1) == 1, Code.isOneSlipOff(one, other), a + " " + b);
      int same = 0;
      while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) same++;
      assertEquals(same, Code.beginning(one, other), a + " " + b);
    }
    assertTrue(compared > 10_000);
    assertEquals(0, Code.of("12345678ж") | Code.of("жx"), "too long or in other letters");
  }

  private static String postcode(Random random) {
    var code = new StringBuilder();
    for (int length = 1 + random.nextInt(9); code.length() < length; )
      code.append(random.nextInt(40) == 0 ? 'ж' : (char) ('1' + random.nextInt(3)));
    return code.toString();
  }

  private static String slipped(String code, Random random) {
    var slipped = new StringBuilder(code);
    for (int slips = 1 + random.nextInt(2); slips > 0; slips--) {
      int at = random.nextInt(slipped.length());
      if (random.nextBoolean()) slipped.insert(at, (char) ('1' + random.nextInt(3)));
      else if (slipped.length() > 2 && at > 0) {
        char sign = slipped.charAt(at);
        slipped.deleteCharAt(at);
        if (random.nextBoolean()) slipped.insert(at - 1, sign);
      }
    }
    return slipped.toString();
  }

  @Test
  void whatIsLeftOffWouldHaveWeighedTooLittle() {
    var shipped = Model.shipped().of(Traits.Kind.PERSON);
    var random = new Random(5);
    var builder = new Crowd.Builder();
    for (int i = 0; i < 400; i++) builder.add(somebody(random));
    try (var cores = new Cores()) {
      var crowd = builder.build(shipped, cores);
      var weights = new Weights(shipped, crowd.size());
      for (double least : new double[] {-8, 0, 12}) {
        var one = new Against(crowd, weights, least);
        var whole = new Comparison(crowd.active());
        int kept = 0;
        for (int a = 0; a < crowd.size(); a++) {
          one.take(a);
          for (int b = 0; b < crowd.size(); b++) {
            crowd.compare(a, b, whole);
            double bits = weights.bits(whole);
            if (bits >= least) kept++;
            assertEquals(bits >= least ? bits : Against.LESS, one.bits(b), 1e-6, a + " " + b);
          }
        }
        assertTrue(kept > 0 && kept < 400 * 400, "some and not all at " + least);
      }
    }
  }

  private static Traits somebody(Random random) {
    var families = "Бондар Бондаренко Ткач Ткачук Мороз Петренко".split(" ");
    var given = "Петро Ганна Мороз Ткач Олена".split(" ");
    var traits = new Traits.Builder(Traits.Kind.PERSON);
    traits.add(Trait.FAMILY, families[random.nextInt(6)]);
    if (random.nextInt(4) > 0) traits.add(Trait.GIVEN, given[random.nextInt(5)]);
    if (random.nextInt(4) > 0) traits.add(Trait.PATRONYMIC, "Петрович");
    traits.add(
        Trait.BIRTH_DATE, "198%d-0%d-1%d".formatted(random.nextInt(3), 1, random.nextInt(3)));
    if (random.nextBoolean()) traits.add(Trait.SEX, random.nextBoolean() ? "MALE" : "FEMALE");
    for (int n = random.nextInt(3); n > 0; n--)
      traits.add(Trait.PHONE, "+38067123456" + random.nextInt(4));
    traits.add(Trait.POSTCODE, "0100" + random.nextInt(3));
    traits.add(Trait.CITY, random.nextBoolean() ? "Київ" : "Луцьк");
    return traits.build();
  }

  @Test
  void noTraitIsWeighedBeforeTheOneThatItDependsOn() {
    var all = new Comparison().traits;
    var order = Dependence.order(all);
    assertEquals(all.length, Arrays.stream(order).distinct().count(), "each of them");
    for (var trait : Trait.values()) {
      var on = Dependence.on(trait);
      if (on != null) assertTrue(Dependence.isBefore(on.ordinal(), trait), trait.name());
    }
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
