package org.branchbook.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
  @ParameterizedTest
  @CsvSource({
    "Коваленко Марія Іванівна, КМ",
    "ТОВ «Зелений Гай», ЗГ",
    "О. Гриценко, ОГ",
    "МТС, М",
    "'', ''",
  })
  void theyAreOfTheNameAndNotOfTheLegalForm(String name, String initials) {
    assertEquals(initials, Initials.of(name));
  }
}
