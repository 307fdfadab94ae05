package org.branchbook.plans.income;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExchangeTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  private static Rate rate(String day, String rate) {
    return new Rate("USD", LocalDate.parse(day), new BigDecimal(rate));
  }

  private static String of(YearMonth month, Rate... rates) {
    return new Exchange("UAH", List.of(rates))
        .of("USD", month)
        .map(w -> w.planned().stripTrailingZeros() + " " + w.actual().stripTrailingZeros())
        .orElse("");
  }

  @Test
  void aMonthCountsAtTheAverageOfItsDaysAndThePlanAtTheLastRateBeforeItsYear() {
    // 10 days at 42, 21 days at 45.1
    assertEquals(
        "4E+1 44.1",
        of(
            OCTOBER,
            rate("2025-12-31", "40"),
            rate("2026-02-01", "42"),
            rate("2026-10-11", "45.1")));
  }

  @Test
  void withoutARateBeforeTheYearThePlanTakesTheMonthBefore() {
    assertEquals("42 44", of(OCTOBER, rate("2026-09-20", "42"), rate("2026-10-01", "44")));
    assertEquals("44 44", of(OCTOBER, rate("2026-10-05", "44")));
    assertEquals("", of(OCTOBER, rate("2026-11-01", "44")));
  }

  @Test
  void theBanksOwnCurrencyIsWorthOne() {
    var exchange = new Exchange("UAH", List.of());
    assertEquals(Optional.of(Worth.OWN), exchange.of("", OCTOBER));
    assertEquals(Optional.of(Worth.OWN), exchange.of("UAH", OCTOBER));
    assertEquals(Optional.empty(), exchange.of("USD", OCTOBER));
  }

  /** Income 33.33 + 11.11 at 40.005, in the books 44.44 × 43.2: the rest is the exchange effect. */
  @Test
  void incomeAndEffectAreTogetherWhatTheBooksShow() {
    var own = new Fact(1_000_00, 33_33, 0, 11_11, 0, 0, 0, 0, 0, 3);
    var fact = new Worth(new BigDecimal("40.005"), new BigDecimal("43.2")).of(own);
    assertEquals(new Fact(40_005_00, 1_333_37, 0, 444_46, 0, 0, 141_98, 0, 0, 3), fact);
    assertEquals(1_919_81, fact.booked());
    assertEquals(own, Worth.OWN.of(own));
  }
}
