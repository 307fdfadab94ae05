package org.branchbook.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvatarTest {
  @ParameterizedTest
  @CsvSource({
    "Коваленко Марія Іванівна, КМ",
    "ТОВ «Зелений Гай», ЗГ",
    "О. Гриценко, ОГ",
    "МТС, М",
    "'', ''",
  })
  void initialsAreOfTheNameAndNotOfTheLegalForm(String name, String initials) {
    assertEquals(initials, Avatar.initials(name));
  }
}
