package org.branchbook.training.earnings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.branchbook.base.Ids;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.junit.jupiter.api.Test;

class EarningsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static Ids ids() {
    return new AtomicLong()::incrementAndGet;
  }

  private static Holding holding(Holding.Kind kind, String opened, String rate) {
    return new Holding(
        kind.ordinal() + 1,
        new ClientId(7),
        kind,
        "Product of " + kind,
        "1",
        "",
        "UAH",
        new BigDecimal("100000"),
        new BigDecimal(rate),
        LocalDate.parse(opened),
        LocalDate.parse("2030-01-01"),
        null,
        1);
  }

  private static Earnings earnings() {
    var held =
        List.of(
            holding(Holding.Kind.ACCOUNT, "2010-05-05", "0"),
            holding(Holding.Kind.DEPOSIT, "2026-03-16", "14"),
            holding(Holding.Kind.LOAN, "2025-01-10", "20"),
            holding(Holding.Kind.LOAN, "2026-11-10", "20"));
    return Earnings.of(held, _ -> 1, 1, TODAY, ids());
  }

  @Test
  void everyHoldingEarnsFromItsFirstDayToTheLastFullMonth() {
    var earnings = earnings();
    assertEquals(earnings, earnings(), "always the same");
    assertEquals(3, earnings.streams().size(), "what began this month has no fact yet");
    assertEquals(3, earnings.products().size());
    var months =
        earnings.streams().stream()
            .map(
                s ->
                    earnings.years().stream()
                        .filter(y -> y.of().stream() == s.id())
                        .flatMap(y -> y.months().stream())
                        .filter(Objects::nonNull)
                        .count())
            .toList();
    assertEquals(List.of(24L, 8L, 22L), months);
  }

  @Test
  void theBankEarnsByEachAndAPartOfAMonthEarnsAPart() {
    var earnings = earnings();
    for (var year : earnings.years())
      for (var fact : year.months()) assertTrue(fact == null || fact.income() > 0, "" + fact);
    var deposit =
        earnings.years().stream()
            .filter(y -> y.of().stream() == earnings.streams().get(1).id())
            .findFirst()
            .orElseThrow();
    // 16 of 31 days
    assertEquals(
        Objects.requireNonNull(deposit.of(Month.MARCH)).interest() / 16.0,
        Objects.requireNonNull(deposit.of(Month.MAY)).interest() / 31.0,
        10);
  }
}
