package org.branchbook.plans.deviations.night;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Standing;
import org.branchbook.plans.deviations.ClientMonths;
import org.branchbook.plans.deviations.DeviationPolicy;
import org.branchbook.plans.deviations.Deviations.Whose;
import org.branchbook.plans.deviations.Limits;
import org.branchbook.plans.deviations.Sign;
import org.branchbook.staff.DepartmentId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JudgingTest {
  private static final Limits USUAL = new Limits(DeviationPolicy.USUAL, List.of());
  private static final YearMonth JANUARY = YearMonth.of(2026, 1);
  private static final YearMonth FIRST = Judging.first(USUAL, JANUARY);

  /** 10,000 a month since October, of whom last year's plan says so much a month. */
  private record Steady(long before, long now, boolean approved) implements ClientMonths {
    private static final int NEW_YEAR = (int) FIRST.until(JANUARY, ChronoUnit.MONTHS);

    @Override
    public ClientId client() {
      return new ClientId(1);
    }

    @Override
    public Whose whose() {
      return new Whose(null, new DepartmentId(1), false, null, Standing.CLIENT);
    }

    @Override
    public boolean planned(Holding.@Nullable Kind line, int month) {
      return month < NEW_YEAR || approved;
    }

    @Override
    public long plan(Holding.@Nullable Kind line, int from, int to) {
      long sum = 0;
      for (int m = from; m <= to; m++) sum += m < NEW_YEAR ? before : now;
      return sum;
    }

    @Override
    public long income(Holding.@Nullable Kind line, int from, int to) {
      return 10_000_00L * (to - from + 1);
    }
  }

  private static @Nullable Judged judge(Steady months) {
    return new Judging(USUAL, FIRST, JANUARY).of(months);
  }

  @Test
  void aYearWithoutAnApprovedPlanIsNoPlanOfNothing() {
    assertNull(judge(new Steady(10_000_00, 0, false)));
    assertEquals(
        Set.of(Sign.OVER), Objects.requireNonNull(judge(new Steady(10_000_00, 0, true))).signs());
    assertNull(judge(new Steady(20_000_00, 10_000_00, true)), "the year before is over");
  }
}
