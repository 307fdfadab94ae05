package org.branchbook.ui.clients.form;

import static org.junit.jupiter.api.Assertions.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
  @ParameterizedTest
  @ValueSource(strings = {"14.3.1988", "14.03.1988", "14/03/1988", "14 3 1988", "14031988"})
  void datesAsPeopleTypeThem(String typed) {
    assertEquals(LocalDate.of(1988, 3, 14), TypedDate.read(typed));
  }

  @Test
  void whatIsNoDateIsNone() {
    assertNull(TypedDate.read("31.02.1988"));
    assertNull(TypedDate.read("14.03"));
    assertNull(TypedDate.read("завтра"));
  }
}
