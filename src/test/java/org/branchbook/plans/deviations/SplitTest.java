package org.branchbook.plans.deviations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.branchbook.plans.income.Fact;
import org.junit.jupiter.api.Test;

class SplitTest {
  /** 100,000 lent at a margin of 600, with fees of 500, a cost of 50 and a loss of 50. */
  private static final Fact BEFORE =
      new Fact(100_000_00, 1_600_00, -1_000_00, 500_00, 50_00, 50_00, 0, 0, 0, 1);

  private static final long PLAN = BEFORE.income();

  @Test
  void halfOfTheBalanceIsVolume() {
    var fact = new Fact(50_000_00, 800_00, -500_00, 500_00, 50_00, 50_00, 7_00, 0, 0, 1);
    assertEquals(new Parts(-300_00, 0, 0, 0, 0, 0, 0, 7_00), Split.of(fact, PLAN, BEFORE));
  }

  @Test
  void theRestOfTheInterestIsRate() {
    var fact = new Fact(100_000_00, 1_500_00, -1_000_00, 400_00, 60_00, 90_00, 0, 0, 0, 1);
    assertEquals(
        new Parts(0, -100_00, -100_00, -10_00, -40_00, 0, 0, 0), Split.of(fact, PLAN, BEFORE));
  }

  @Test
  void aPlanOfGrowthGrowsInAllItsParts() {
    var parts = Split.of(BEFORE, 2 * PLAN, BEFORE);
    assertEquals(new Parts(-600_00, 0, -500_00, 50_00, 50_00, 0, 0, 0), parts);
    assertEquals(Optional.of(Part.VOLUME), parts.largest());
  }

  @Test
  void whatIsGoneOrNewIsAProduct() {
    assertEquals(new Parts(0, 0, 0, 0, 0, -PLAN, 0, 0), Split.of(Fact.NOTHING, PLAN, BEFORE));
    assertEquals(new Parts(0, 0, 0, 0, 0, PLAN, 0, 0), Split.of(BEFORE, 0, Fact.NOTHING));
  }

  @Test
  void volumeGoesWithAConnectedClient() {
    var parts = new Parts(-300_00, -10_00, 0, 0, 0, 0, 0, 0);
    assertEquals(new Parts(-150_00, -10_00, 0, 0, 0, 0, -150_00, 0), parts.linked(-0.4, -0.2));
    assertEquals(new Parts(0, -10_00, 0, 0, 0, 0, -300_00, 0), parts.linked(-0.4, -0.9));
    assertEquals(parts, parts.linked(-0.4, 0.5));
    assertEquals(Optional.of(Part.LINKED), parts.linked(-0.4, -0.9).largest());
  }

  @Test
  void thePartsAreAlwaysTheWholeGap() {
    var dice = new Random(20261122);
    for (int i = 0; i < 20_000; i++) {
      var fact = dice.nextInt(10) == 0 ? Fact.NOTHING : any(dice);
      var before = dice.nextInt(10) == 0 ? Fact.NOTHING : any(dice);
      long plan = dice.nextInt(5) == 0 ? 0 : dice.nextLong(-1_000_000_00, 5_000_000_00);
      var parts = Split.of(fact, plan, before);
      assertEquals(fact.income() - plan, parts.gap());
      var linked = parts.linked(dice.nextDouble(-1, 1), dice.nextDouble(-1, 1));
      assertEquals(parts.gap(), linked.gap());
      parts.largest().ifPresent(p -> assertTrue(parts.of(p) * (double) parts.gap() > 0));
    }
  }

  private static Fact any(Random dice) {
    return new Fact(
        dice.nextLong(-9_000_000_00, 9_000_000_00),
        dice.nextLong(-90_000_00, 90_000_00),
        dice.nextLong(-90_000_00, 90_000_00),
        dice.nextLong(0, 9_000_00),
        dice.nextLong(0, 900_00),
        dice.nextLong(0, 900_00),
        dice.nextLong(-900_00, 900_00),
        0,
        0,
        dice.nextInt(3));
  }
}
