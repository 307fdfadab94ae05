package org.branchbook.clients.numbers;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class PhonesTest {
  private final Phones phones = new Phones("UA");

  @Test
  void everyListedNumberGetsItsVerdict() {
    for (var row : SharedNumbers.rows("phones.csv")) {
      var check = new Phones(row[0]).check(row[1]);
      if (row[4].equals("1")) assertEquals(new Check.Right(row[3]), check, row[1]);
      else assertFalse(check instanceof Check.Right, row[1]);
      assertEquals(row[5].equals("0"), check instanceof Check.Wrong, row[1]);
    }
  }

  @Test
  void whatIsNoNumberIsKeptAsTyped() {
    assertEquals("ask at the desk", phones.kept(" ask at the desk "));
    assertEquals("+380671234567", phones.kept("067 123 45 67"));
  }

  @Test
  void ownNumbersReadTheCountrysWay() {
    assertEquals("067 123 4567", phones.pretty("+380671234567"));
    assertEquals("+375 29 123-45-67", phones.pretty("+375291234567"));
    assertEquals("ask", phones.pretty("ask"));
    assertEquals("Київ, 067 123 4567", phones.prettyIn("Київ, +380671234567"));
    assertEquals("вул. Ірпінська, 7", phones.prettyIn("вул. Ірпінська, 7"));
  }

  @Test
  void addressesAreCheckedByTheirShape() {
    assertEquals(new Check.Right("Maria.K@example.org"), Emails.check(" Maria.K@Example.ORG "));
    assertEquals(new Check.Right("марія@приклад.укр"), Emails.check("марія@приклад.укр"));
    for (var wrong : new String[] {"maria", "maria@", "@example.org", "a b@example.org", "a@b"})
      assertEquals(Check.wrong("email"), Emails.check(wrong), wrong);
  }
}
