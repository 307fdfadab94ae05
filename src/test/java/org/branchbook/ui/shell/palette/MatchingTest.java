package org.branchbook.ui.shell.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.branchbook.ui.shell.palette.Matching.Fit;
import org.branchbook.ui.shell.palette.Matching.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {
  @ParameterizedTest
  @CsvSource({
    "Зафіксувати контакт, заф, START",
    "Зафіксувати контакт, конт, WORDS",
    "Зафіксувати контакт, конт заф, WORDS",
    "Зафіксувати контакт, онтакт, NONE",
    "Зафіксувати контакт, rjynf, WORDS",
    "Log a contact, дщп, START",
    "Log a contact, '', NONE",
  })
  void typedWordsBeginTheWordsOfTheName(String name, String typed, Fit fit) {
    assertEquals(fit, Matching.fit(name, typed));
  }

  @Test
  void whatWasTypedIsMarked() {
    assertEquals(
        List.of(new Range(0, 3), new Range(10, 13)),
        Matching.ranges("Коваленко Марія Іванівна", "мар ков"));
    assertEquals(List.of(new Range(0, 9)), Matching.ranges("Коваленко Марія", "Rjdfktyrj"));
    assertEquals(List.of(), Matching.ranges("Бондар Іван", "ков"));
  }
}
