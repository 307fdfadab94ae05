package org.branchbook.clients.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TypedTest {
  @Test
  void groupsOfDigitsAreOneNumber() {
    assertEquals(
        List.of(new Typed.Run("0671234567", "0671234567")), Typed.of("067 123-45-67").parts());
    assertEquals(
        List.of(new Typed.Word(Set.of("kovalenko")), new Typed.Run("4567", "4567")),
        Typed.of("Коваленко 45 67").parts());
  }

  @Test
  void aShortNumberIsAHousePerhaps() {
    assertEquals(
        List.of(new Typed.Word(Set.of("shevchenka")), new Typed.Short("12")),
        Typed.of("вул. Шевченка, 12").parts());
    assertEquals(List.of(new Typed.Word(Set.of("12"))), Typed.of("12").parts());
  }

  @Test
  void aDocumentIsItsDigitsWithItsSeries() {
    assertEquals(List.of(new Typed.Run("123456", "AB123456")), Typed.of("АВ123456").parts());
  }

  @Test
  void theWrongLayoutIsReadAsItWasMeant() {
    assertTrue(Layout.meant("Rjdfktyrj").contains("коваленко"));
    assertTrue(Layout.meant("{fhxtyrj").contains("харченко"));
    assertTrue(Layout.meant("Vsif").contains("мыша"));
    assertTrue(Layout.meant("Vsif").contains("міша"));
    assertTrue(Layout.meant("Ыьшер").contains("smith"));
    assertTrue(Layout.meant("Іьшер").contains("smith"));
    assertTrue(Layout.meant("2938").isEmpty());
  }

  @Test
  void wordsThatStandInEveryAddressAreLeftOut() {
    assertEquals(List.of(new Typed.Word(Set.of("sumska"))), Typed.of("вулиця Сумська").parts());
    assertEquals(1, Typed.of("вул").parts().size());
    assertTrue(Typed.of("  ").parts().isEmpty());
  }

  @Test
  void softVowelsAreReadBothWays() {
    assertTrue(((Typed.Word) Typed.of("Yevhen").parts().getFirst()).beginnings().contains("evgen"));
    assertTrue(((Typed.Word) Typed.of("Євген").parts().getFirst()).beginnings().contains("ievgen"));
  }
}
