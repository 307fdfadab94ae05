package org.branchbook.plans.budget;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.branchbook.clients.ClientId;
import org.branchbook.plans.budget.SplitDown.By;
import org.branchbook.plans.budget.SplitDown.Part;
import org.branchbook.tasks.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

class SplitDownTest {
  private static final Twelve RISING = Twelve.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);

  @Test
  void partsAddUpToTheHundredth() {
    var random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      long sum = random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L);
      var weights = random.doubles(1 + random.nextInt(40), -1, 5).toArray();
      var parts = Shares.of(sum, weights);
      assertEquals(sum, Arrays.stream(parts).sum());
    }
    assertArrayEquals(new long[] {34, 33, 33}, Shares.of(100, new double[] {1, 1, 1}));
    assertArrayEquals(new long[] {50, 50}, Shares.of(100, new double[] {0, 0}));
    assertArrayEquals(new long[] {100, 0}, Shares.of(100, new double[] {3, -2}));
  }

  @Test
  void aYearGoesAsTheYearBefore() {
    var weights = MonthWeights.of(RISING, 2026, WorkingCalendar.PLAIN);
    assertEquals(Twelve.of(10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120), weights.spread(780));
    var quarter = weights.spread(RISING, 3, 6, 150);
    assertEquals(150, quarter.quarter(2));
    assertEquals(50, quarter.at(Month.MAY));
    assertEquals(RISING.quarter(1), quarter.quarter(1));
  }

  @Test
  void withoutAYearBeforeItGoesByWorkingDays() {
    for (var before : List.of(Twelve.NOTHING, RISING.with(Month.MAY, -9))) {
      var year = MonthWeights.of(before, 2026, WorkingCalendar.PLAIN).spread(261_00);
      assertEquals(261_00, year.year());
      assertEquals(22_00, year.at(Month.JANUARY));
      assertEquals(20_00, year.at(Month.FEBRUARY));
    }
  }

  private static Part part(long client, long january, int byHand, long before) {
    return new Part(
        Planned.client(new ClientId(client)),
        Twelve.NOTHING.with(Month.JANUARY, january),
        byHand,
        Twelve.NOTHING.with(Month.MAY, before));
  }

  private static List<Long> januaries(List<Part> parts) {
    return parts.stream().map(p -> p.now().at(Month.JANUARY)).toList();
  }

  @Test
  void aWholeIsSplitAndWhatWasSetByHandStays() {
    var whole = Twelve.NOTHING.with(Month.JANUARY, 100);
    var parts = List.of(part(1, 10, 0, 30), part(2, 30, 0, 10), part(3, 40, 1, 60));
    assertEquals(List.of(45L, 15L, 40L), januaries(SplitDown.split(whole, parts, By.LAST_YEAR)));
    assertEquals(List.of(30L, 30L, 40L), januaries(SplitDown.split(whole, parts, By.EQUAL)));
    assertEquals(List.of(15L, 45L, 40L), januaries(SplitDown.split(whole, parts, By.PLAN)));
    var fixed = List.of(part(1, 10, 1, 30));
    assertEquals(List.of(10L), januaries(SplitDown.split(whole, fixed, By.EQUAL)));
  }

  @Test
  void aProposalGrowsAndNobodyWithoutHistoryIsProposedAnything() {
    var proposal = new Proposal(10);
    assertEquals(Twelve.NOTHING, proposal.of(new long[48], 0));
    var level = new long[48];
    Arrays.fill(level, 12, 48, 100_00);
    for (long month : proposal.of(level, 2).toArray()) assertEquals(110_00, month, 1);
    var season = new long[48];
    for (int m = 0; m < 48; m++) season[m] = m % 12 == 11 ? 300_00 : 100_00;
    var next = new Proposal(0).of(season, 0);
    assertTrue(next.at(Month.DECEMBER) > 2 * next.at(Month.JULY), next.toString());
  }
}
