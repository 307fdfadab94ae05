package org.branchbook.plans.deviations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.branchbook.clients.Tier;
import org.junit.jupiter.api.Test;

class DeviationPolicyTest {
  /** Red below 85 %, amber below 95 %, and over 115 %; 1,000 units at the least. */
  private static final DeviationPolicy USUAL = DeviationPolicy.USUAL;

  @Test
  void redNeedsThePercentAndTheMoney() {
    assertEquals(Sign.RED, USUAL.judge(100_000_00, 84_999_99));
    assertEquals(Sign.AMBER, USUAL.judge(100_000_00, 85_000_00));
    assertEquals(Sign.AMBER, USUAL.judge(100_000_00, 94_999_99));
    assertNull(USUAL.judge(100_000_00, 95_000_00));
    // half of the plan is missing, and that is 1,000 units: no more than the floor
    assertEquals(Sign.AMBER, USUAL.judge(2_000_00, 1_000_00));
    assertEquals(Sign.RED, USUAL.judge(2_000_00, 999_99));
  }

  @Test
  void overThePlanCountsToo() {
    assertNull(USUAL.judge(100_000_00, 115_000_00));
    assertEquals(Sign.OVER, USUAL.judge(100_000_00, 115_000_01));
    assertNull(USUAL.judge(1_000_00, 2_000_00));
  }

  @Test
  void whereNothingOrALossIsPlannedMoneyDecidesAlone() {
    assertNull(USUAL.judge(0, -1_000_00));
    assertEquals(Sign.RED, USUAL.judge(0, -1_000_01));
    assertEquals(Sign.OVER, USUAL.judge(0, 1_000_01));
    assertEquals(Sign.RED, USUAL.judge(-5_000_00, -6_000_01));
    assertNull(USUAL.judge(-5_000_00, -4_500_00));
    assertEquals(Sign.OVER, USUAL.judge(-5_000_00, -3_000_00));
  }

  @Test
  void aFallIsAgainstTheAverage() {
    assertTrue(USUAL.fallen(79_999_00, 100_000_00));
    assertFalse(USUAL.fallen(80_000_00, 100_000_00));
    assertFalse(USUAL.fallen(0, 1_000_00));
    assertFalse(USUAL.fallen(-10_000_00, -5_000_00));
  }

  @Test
  void massRetailGetsLists() {
    assertFalse(USUAL.personal(true, Tier.C));
    assertFalse(USUAL.personal(true, null));
    assertTrue(USUAL.personal(true, Tier.B));
    assertTrue(USUAL.personal(false, Tier.C));
  }

  @Test
  void anotherLimitIsForBothSides() {
    var tighter = USUAL.within(10);
    assertEquals(Sign.RED, tighter.judge(100_000_00, 89_000_00));
    assertEquals(Sign.OVER, tighter.judge(100_000_00, 111_000_00));
    assertEquals(3, USUAL.within(3).amber());
  }

  @Test
  void whatIsKeptComesBack() {
    var kind = DeviationPolicy.KIND;
    assertEquals(USUAL.within(10), kind.read(kind.texts(USUAL.within(10))));
    var texts = new java.util.HashMap<>(kind.texts(USUAL));
    assertTrue(kind.faults(texts).isEmpty());
    texts.put("months", "4");
    assertEquals("deviations.wrong.months", kind.faults(texts).get("").key());
    texts.put("months", "12");
    texts.put("amber", "20");
    assertEquals("deviations.wrong.amber", kind.faults(texts).get("").key());
  }
}
