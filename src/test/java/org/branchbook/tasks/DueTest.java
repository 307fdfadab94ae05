package org.branchbook.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DueTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @Test
  void aPlaceTellsTheDeadlineAgain() {
    for (var due :
        new Due[] {Due.on(DAY), new Due(DAY, LocalTime.MIN), new Due(DAY, LocalTime.of(10, 0))})
      assertEquals(due, Due.at(due.place()));
    assertTrue(new Due(DAY, LocalTime.of(17, 0)).compareTo(Due.on(DAY)) < 0, "the day comes last");
    assertTrue(Due.on(DAY).compareTo(new Due(DAY.plusDays(1), LocalTime.MIN)) < 0);
    assertThrows(IllegalArgumentException.class, () -> Due.on(LocalDate.EPOCH));
  }

  @Test
  void anHourPassesBeforeItsDay() {
    var noon = DAY.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant();
    assertTrue(new Due(DAY, LocalTime.of(11, 59)).overdue(noon));
    assertFalse(new Due(DAY, LocalTime.NOON).overdue(noon));
    assertFalse(Due.on(DAY).overdue(noon));
    assertTrue(Due.on(DAY.minusDays(1)).overdue(noon));
  }
}
