package org.branchbook.plans.budget;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class GrowthTest {
  @Property(tries = 300)
  void partsAddUpToTheGrownSum(
      @ForAll @Size(min = 1, max = 60)
          List<@LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) Long> of,
      @ForAll @DoubleRange(min = -90, max = 300) @Scale(2) double percent) {
    var growth = Growth.percent(percent);
    var parts = of.stream().mapToLong(p -> p).toArray();
    var sum = Arrays.stream(parts).sum();
    var times = BigDecimal.valueOf(100).add(BigDecimal.valueOf(percent));
    long whole =
        times
            .multiply(BigDecimal.valueOf(sum))
            .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
            .longValueExact();
    var grown = growth.of(parts);
    assertEquals(whole, Arrays.stream(grown).sum());
    for (int i = 0; i < parts.length; i++)
      assertTrue(Math.abs(grown[i] - parts[i] * (1 + percent / 100)) <= 1.01);
  }

  @Test
  void theLargestRemaindersAreRoundedUp() {
    assertArrayEquals(new long[] {11, 11, 11}, Growth.percent(10).of(new long[] {10, 10, 10}));
    assertArrayEquals(new long[] {1, 6, 1}, Growth.percent(7.5).of(new long[] {1, 5, 1}));
    assertArrayEquals(new long[] {-1, -2}, Growth.percent(50).of(new long[] {-1, -1}));
    var months = Twelve.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    assertEquals(18, Growth.percent(50).of(months, 18).year());
  }
}
