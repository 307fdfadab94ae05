package org.branchbook.plans.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.branchbook.plans.income.DayCount;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.Terms;
import org.junit.jupiter.api.Test;

class ContractTest {
  private static final LocalDate START = LocalDate.of(2025, 1, 16);

  private static Contract loan() {
    var terms =
        new Terms(
            LocalDate.EPOCH,
            new BigDecimal("4"),
            BigDecimal.TEN,
            new BigDecimal("2"),
            BigDecimal.ZERO);
    return new Contract(
        START,
        LocalDate.of(2025, 3, 1),
        new BigDecimal("120000"),
        new BigDecimal("10"),
        BigDecimal.ZERO,
        BigDecimal.ONE,
        DayCount.THIRTY_360,
        terms);
  }

  /** 120,000 × (10 − 4) % ÷ 12, a fee of 10 and a cost of 2. */
  @Test
  void aWholeMonthIsArithmetic() {
    assertEquals(600_00 + 10_00 - 2_00, loan().in(YearMonth.of(2025, 2)).income());
  }

  /** From the 16th to the month's end: 15 bank days of 30. */
  @Test
  void theFirstMonthCountsFromItsFirstDay() {
    assertEquals(300_00 + 10_00 - 2_00, loan().in(YearMonth.of(2025, 1)).income());
  }

  @Test
  void nothingComesBeforeAndAfterItsTerm() {
    assertEquals(Fact.NOTHING, loan().in(YearMonth.of(2024, 12)));
    assertEquals(Fact.NOTHING, loan().in(YearMonth.of(2025, 3)));
  }
}
