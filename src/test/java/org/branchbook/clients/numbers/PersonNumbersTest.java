package org.branchbook.clients.numbers;

import static org.junit.jupiter.api.Assertions.*;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.branchbook.base.Text;
import org.branchbook.clients.Cards;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Person;
import org.junit.jupiter.api.Test;

class PersonNumbersTest {
  @Property(tries = 300)
  void aTaxNumberHoldsBirthDateAndSex(
      @ForAll @DateRange(min = "1900-01-01", max = "2026-11-22") LocalDate birth,
      @ForAll @IntRange(max = 9999) int serial) {
    var number = Rnokpp.of(birth, serial);
    var sex = serial % 2 == 1 ? Person.Sex.MALE : Person.Sex.FEMALE;
    assertEquals(new Check.Right(number), Rnokpp.check(number));
    assertEquals(new PersonFacts(birth, sex), Rnokpp.facts(number).orElseThrow());
  }

  @Property(tries = 300)
  void aWrongLastDigitIsSeen(
      @ForAll @DateRange(min = "1900-01-01", max = "2026-11-22") LocalDate birth,
      @ForAll @IntRange(max = 9999) int serial,
      @ForAll @IntRange(min = 1, max = 9) int more) {
    var number = Rnokpp.of(birth, serial);
    int last = (number.charAt(9) - '0' + more) % 10;
    assertEquals(Check.wrong("checksum"), Rnokpp.check(number.substring(0, 9) + last));
  }

  @Test
  void theRuleOfTheTaxNumberByHand() {
    // 3 2 2 1 6 1 3 6 8: -3+10+14+9+24+6+30+30+56 = 176 = 16·11, check digit 0
    assertEquals(new Check.Right("3221613680"), Rnokpp.check("322 161 36 80"));
  }

  @Test
  void aLostZeroComesBack() {
    var number = Rnokpp.of(LocalDate.of(1925, 7, 1), 12);
    assertTrue(number.startsWith("0"));
    assertEquals(new Check.Right(number), Rnokpp.check(number.substring(1)));
    assertEquals(Check.wrong("length", 10, 6), Rnokpp.check("123456"));
  }

  @Test
  void theBelarusianNumberFollowsItsTestVector() {
    var check = Identifiers.check(Identifier.Kind.PERSONAL, "BY", "", "0000000A000PB2");
    assertEquals(Check.doubtful("0000000A000PB2", "birth"), check, "right but for its date");
    assertEquals(Check.wrong("checksum"), ByPersonal.check("0000000A000PB3"));
  }

  @Test
  void theBelarusianNumberHoldsBirthDateAndSex() {
    var stem = "4140388A001PB";
    var number = stem + Digits.sevenThreeOne(stem);
    assertEquals(new Check.Right(number), ByPersonal.check(number));
    assertEquals(new Check.Right(number), ByPersonal.check(number.replace("A", "А")), "Cyrillic");
    assertEquals(
        new PersonFacts(LocalDate.of(1988, 3, 14), Person.Sex.FEMALE),
        ByPersonal.facts(number).orElseThrow());
  }

  @Test
  void theRegisterNumberBeginsWithTheBirthDate() {
    assertEquals(new Check.Right("19910824-00026"), Unzr.check("1991082400026"));
    assertEquals(Check.doubtful("19910824-00027", "checksum"), Unzr.check("19910824-00027"));
    assertEquals(Check.wrong("birth"), Unzr.check("19911324-00026"));
    assertEquals(LocalDate.of(1991, 8, 24), Unzr.facts("19910824-00026").orElseThrow().birthDate());
  }

  @Test
  void anotherBirthDateOrSexWarns() {
    var maria = (Person) Cards.maria().party();
    var born = LocalDate.of(1988, 3, 14);
    assertTrue(Identifiers.mismatch(tax(Rnokpp.of(born, 20)), maria).isEmpty());
    assertEquals(
        Text.of("clients.check.mismatch.birth", born.plusDays(1)),
        Identifiers.mismatch(tax(Rnokpp.of(born.plusDays(1), 20)), maria).orElseThrow());
    assertEquals(
        Text.of("clients.check.mismatch.sex.MALE"),
        Identifiers.mismatch(tax(Rnokpp.of(born, 21)), maria).orElseThrow());
  }

  @Test
  void anUnusualDocumentOnlyRaisesADoubt() {
    var kind = Identifier.Kind.PASSPORT;
    assertEquals(new Check.Right("123456"), Documents.check(kind, "UA", "СО", "123 456"));
    assertEquals(Check.doubtful("12345", "document"), Documents.check(kind, "UA", "СО", "12345"));
    assertEquals(new Check.Right("X77"), Documents.check(kind, "DE", "", "x77"));
  }

  private static Identifier tax(String number) {
    return Identifier.of(Identifier.Kind.TAX, "UA", number);
  }
}
