package org.branchbook.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class SortKeyTest {
  @Test
  void theUkrainianAlphabetIsInPlace() {
    var right =
        List.of(
            "Гай", "Ґава", "Дуб", "Ельф", "Єва", "Жук", "Зуб", "Инжир", "Іва", "Їжак", "Йод", "Яр");
    var mixed = new ArrayList<>(right);
    Collections.reverse(mixed);
    mixed.sort(Comparator.comparing(SortKey::of));
    assertEquals(right, mixed);
  }

  @Test
  void caseMakesNoDifference() {
    assertEquals(SortKey.of("КОВАЛЕНКО"), SortKey.of("коваленко"));
  }
}
