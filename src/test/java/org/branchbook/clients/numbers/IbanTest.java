package org.branchbook.clients.numbers;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class IbanTest {
  @Test
  void everyListedAccountGetsItsVerdict() {
    for (var row : SharedNumbers.rows("iban.csv"))
      assertEquals(
          row[3].equals("1"),
          Iban.check(row[2]) instanceof Check.Right,
          () -> String.join(" ", row));
  }

  @Test
  void anAccountReadsInGroupsOfFour() {
    assertEquals("AT61 1904 3002 3457 3201", Iban.pretty("AT611904300234573201"));
    assertTrue(Iban.looksLike("AT61 1904 3002 3457 3201"));
    assertFalse(Iban.looksLike("26207000123456"));
  }
}
