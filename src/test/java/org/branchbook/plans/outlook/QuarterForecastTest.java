package org.branchbook.plans.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.branchbook.plans.forecast.Widths;
import org.junit.jupiter.api.Test;

class QuarterForecastTest {
  private static final YearMonth FIRST = YearMonth.of(2024, 1);
  private static final Quarter QUARTER = new Quarter(2025, 4);

  private final QuarterForecast forecast = new QuarterForecast(Widths.usual());

  private static IncomeSeries level(int months, long level) {
    return new IncomeSeries(FIRST, Collections.nCopies(months, level), Map.of());
  }

  @Test
  void aQuarterHasItsMonths() {
    assertEquals(QUARTER, Quarter.of(YearMonth.of(2025, 11)));
    assertEquals(
        List.of(YearMonth.of(2025, 10), YearMonth.of(2025, 11), YearMonth.of(2025, 12)),
        QUARTER.months());
  }

  /** Facts until November: two months of the quarter are known, one is expected. */
  @Test
  void factsSoFarAreTakenAsTheyAre() {
    var outlook = forecast.of(level(23, 500_00), QUARTER);
    assertEquals(new Outlook(1000_00, 0, 500_00, 0, 0), outlook);
  }

  @Test
  void whatContractsFixIsNotForecast() {
    var contracts = new HashMap<YearMonth, Long>();
    for (int i = 0; i < 24; i++) contracts.put(FIRST.plusMonths(i), 300_00L);
    // the loan is paid back before December
    contracts.put(YearMonth.of(2025, 12), 0L);
    var series = new IncomeSeries(FIRST, Collections.nCopies(21, 500_00L), contracts);
    assertEquals(new Outlook(0, 600_00, 600_00, 0, 0), forecast.of(series, QUARTER));
  }

  @Test
  void aQuarterThatIsOverIsKnown() {
    assertEquals(new Outlook(1500_00, 0, 0, 0, 0), forecast.of(level(24, 500_00), QUARTER));
  }

  @Test
  void aQuarterFartherAwayIsLessSure() {
    var facts = IntStream.range(0, 21).mapToObj(i -> 500_00L + i * 7919 % 100_00).toList();
    var series = new IncomeSeries(FIRST, facts, Map.of());
    var next = forecast.of(series, QUARTER);
    var after = forecast.of(series, new Quarter(2026, 1));
    assertTrue(next.low() > 0);
    assertTrue(after.high() > next.high());
  }

  @Test
  void aNewClientIsWhatHisContractsAre() {
    var series = new IncomeSeries(FIRST, List.of(), Map.of(YearMonth.of(2025, 12), 40_00L));
    assertEquals(new Outlook(0, 40_00, 0, 0, 0), forecast.of(series, QUARTER));
  }

  /** Root of 0.2 × 200² + 0.8 × (100² + 100²), the usual correlation being 0.2. */
  @Test
  void togetherTheyAreLessOffThanEachAlone() {
    var one = new Outlook(10, 20, 1000, 100, 100);
    assertEquals(
        new Outlook(20, 40, 2000, 155, 155),
        forecast.together(OutlookSum.of(one).plus(OutlookSum.of(one))));
    assertEquals(Outlook.NOTHING, forecast.together(OutlookSum.NOTHING));
  }

  @Test
  void aPlanIsMetOrMissedOnlyWhereTheIntervalSaysSo() {
    var outlook = new Outlook(500, 0, 500, 100, 200);
    assertEquals(Outlook.Prospect.MET, outlook.prospect(900));
    assertEquals(Outlook.Prospect.OPEN, outlook.prospect(901));
    assertEquals(Outlook.Prospect.OPEN, outlook.prospect(1200));
    assertEquals(Outlook.Prospect.MISSED, outlook.prospect(1201));
  }

  @Test
  void whatChangedStandsWithTheGreatestFirst() {
    var before =
        Map.of(
            "same", new Outlook(0, 10, 90, 5, 5),
            "known now", new Outlook(0, 10, 90, 5, 5),
            "less", new Outlook(0, 50, 50, 5, 5),
            "gone", new Outlook(0, 0, 30, 5, 5));
    var now =
        Map.of(
            "same", new Outlook(0, 10, 90, 9, 9),
            "known now", new Outlook(40, 0, 65, 5, 5),
            "less", new Outlook(0, 0, 50, 5, 5),
            "new", new Outlook(7, 0, 0, 0, 0));
    assertEquals(
        List.of(
            new OutlookChange<>("less", 100, 0, -50, 0),
            new OutlookChange<>("gone", 30, 0, 0, -30),
            new OutlookChange<>("new", 0, 7, 0, 0),
            new OutlookChange<>("known now", 100, 40, -10, -25)),
        OutlookChange.between(before, now));
  }
}
