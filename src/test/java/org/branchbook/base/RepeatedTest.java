package org.branchbook.base;

import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedTest {
  @Test
  void understandsATextOnceUntilTooManyAreKept() {
    var asked = new ArrayList<String>();
    var lengths =
        new Repeated<>(
            2,
            text -> {
              asked.add(text);
              return text.length();
            });
    assertEquals(4, lengths.of("Київ"));
    assertEquals(4, lengths.of("Київ"));
    assertEquals(5, lengths.of("Львів"));
    assertEquals(4, lengths.of("Суми"));
    assertEquals(List.of("Київ", "Львів", "Суми"), asked);
    assertEquals(4, lengths.of("Київ"));
    assertEquals(List.of("Київ", "Львів", "Суми", "Київ"), asked);
  }
}
