package org.branchbook.plans.income;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DayCountTest {
  private static final double EXACT = 1e-12;

  private static double part(DayCount count, String from, String to) {
    return count.part(LocalDate.parse(from), LocalDate.parse(to)).doubleValue();
  }

  @Test
  void eachCountsInItsOwnWay() {
    assertEquals(31 / 365.0, part(DayCount.ACT_365, "2024-01-01", "2024-02-01"), EXACT);
    assertEquals(31 / 360.0, part(DayCount.ACT_360, "2024-01-01", "2024-02-01"), EXACT);
    assertEquals(31 / 366.0, part(DayCount.ACT_ACT, "2024-01-01", "2024-02-01"), EXACT);
    assertEquals(30 / 360.0, part(DayCount.THIRTY_360, "2024-01-01", "2024-02-01"), EXACT);
  }

  @Test
  void actActCountsEachYearByItsLength() {
    assertEquals(
        61 / 365.0 + 31 / 366.0, part(DayCount.ACT_ACT, "2023-11-01", "2024-02-01"), EXACT);
  }

  @Test
  void thirtyDaysHathEveryMonth() {
    assertEquals(1 / 12.0, part(DayCount.THIRTY_360, "2026-02-01", "2026-03-01"), EXACT);
    assertEquals(0, part(DayCount.THIRTY_360, "2026-01-30", "2026-01-31"), EXACT);
    assertEquals(28 / 360.0, part(DayCount.THIRTY_360, "2026-01-31", "2026-02-28"), EXACT);
    for (var count : DayCount.values())
      assertEquals(0, part(count, "2026-05-05", "2026-05-05"), EXACT);
    assertThrows(
        IllegalArgumentException.class, () -> part(DayCount.ACT_360, "2026-05-05", "2026-05-04"));
  }

  @Test
  void theAverageIsOfEveryDaysClosing() {
    var balances =
        Map.of(
            LocalDate.of(2026, 3, 20), BigDecimal.valueOf(100),
            LocalDate.of(2026, 4, 11), BigDecimal.valueOf(400),
            LocalDate.of(2026, 4, 21), BigDecimal.valueOf(-200));
    var april = LocalDate.of(2026, 4, 1);
    // ten days each of 100, 400 and −200
    assertEquals(100, AverageBalance.of(balances, april, april.plusMonths(1)).doubleValue(), EXACT);
    assertEquals(0, AverageBalance.of(Map.of(), april, april.plusDays(1)).doubleValue(), EXACT);
    assertEquals(
        400,
        AverageBalance.of(balances, LocalDate.of(2026, 4, 11), LocalDate.of(2026, 4, 12))
            .doubleValue(),
        EXACT);
  }
}
