package org.branchbook.plans.income;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Worked by hand, to the hundredth. */
class HoldingMonthTest {
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  private static BigDecimal n(String number) {
    return new BigDecimal(number);
  }

  private static Terms terms(String transfer, String fee, String cost, String loss) {
    return new Terms(LocalDate.EPOCH, n(transfer), n(fee), n(cost), n(loss));
  }

  @Test
  void aLoanEarnsItsRateOverTheTransferRate() {
    var month = HoldingMonth.own(APRIL, MAY, n("365000"), n("22"));
    var fact = month.fact(DayCount.ACT_365, terms("16", "50", "20", "2"));
    // 365,000 × 30 / 365 = 30,000: 22 % of it, less 16 %, and 2 % of loss
    assertEquals(new Fact(36_500_000, 660_000, -480_000, 5_000, 2_000, 60_000, 0, 0, 0, 1), fact);
    assertEquals(123_000, fact.income());
  }

  @Test
  void aDepositEarnsTheTransferRateOverItsOwn() {
    var month = HoldingMonth.own(APRIL, MAY, n("-120000"), n("9.5"));
    var fact = month.fact(DayCount.THIRTY_360, terms("13", "0", "7.5", "0"));
    // a twelfth of a year of 120,000
    assertEquals(new Fact(-12_000_000, -95_000, 130_000, 0, 750, 0, 0, 0, 0, 1), fact);
    assertEquals(34_250, fact.income());
  }

  @Test
  void offTheBalanceThereAreFeesAlone() {
    var guarantee =
        new HoldingMonth(APRIL, MAY, BigDecimal.ZERO, BigDecimal.ZERO, n("312.5"), n("1"), n("1"));
    var fact = guarantee.fact(DayCount.ACT_ACT, terms("16", "0", "12", "3"));
    assertEquals(31_250 - 1_200, fact.income());
    assertEquals(0, fact.volume());
  }

  @Test
  void exchangeIsAComponentOfItsOwn() {
    var month = new HoldingMonth(APRIL, MAY, n("36000"), n("9"), n("10"), n("40"), n("42.5"));
    var fact = month.fact(DayCount.ACT_360, terms("5", "0", "30", "1"));
    // 3,000 of a year: 270 less 150 less 30, and 10 of fees: 100 in its currency
    assertEquals(40 * 10_000 - 3_000, fact.income(), "at the planned rate, as if it had not moved");
    assertEquals(25_000, fact.exchange(), "100 × (42.50 − 40)");
    assertEquals(fact.income() + 25_000, fact.booked());
  }

  @Test
  void whatRanForAPartOfTheMonthCountsForIt() {
    var half = HoldingMonth.own(APRIL, LocalDate.of(2026, 4, 16), n("365000"), n("22"));
    assertEquals(330_000, half.fact(DayCount.ACT_365, terms("0", "0", "0", "0")).interest());
  }
}
