package org.branchbook.links.owners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FindOwnersTest {
  private static final double EXACT = 1e-9;

  private static Stakes.Builder exact(Stakes.Builder stakes, int holder, int in, double share) {
    return stakes.holds(holder, in, share, share, holder * 100 + in);
  }

  // the worked examples of the rules of the trade

  @Test
  void sharesAreMultipliedAlongChainsAndAddedOverThem() {
    int u = 0;
    int p = 1;
    int a = 2;
    int b = 3;
    var stakes = new Stakes.Builder(4);
    exact(stakes, p, a, 1);
    exact(stakes, p, b, 0.8);
    exact(stakes, a, u, 0.2);
    exact(stakes, b, u, 0.4);
    var owners = FindOwners.of(u, stakes.build());
    assertEquals(1, owners.owners().size());
    var owner = owners.owners().getFirst();
    assertEquals(p, owner.node());
    assertEquals(0.52, owner.low(), EXACT);
    assertEquals(0.52, owner.high(), EXACT);
    assertEquals(
        List.of(List.of(103, 300), List.of(102, 200)),
        owner.ways().stream().map(w -> Arrays.stream(w.links()).boxed().toList()).toList());
    assertEquals(0.32, owner.ways().getFirst().low(), EXACT);
  }

  @Test
  void circularHoldingsConverge() {
    int p = 0;
    int x = 1;
    int y = 2;
    var stakes = new Stakes.Builder(3);
    exact(stakes, p, x, 0.5);
    exact(stakes, x, y, 0.2);
    exact(stakes, y, x, 0.3);
    var built = stakes.build();
    assertEquals(0.5 / (1 - 0.06), FindOwners.of(x, built).owners().getFirst().low(), EXACT);
    assertEquals(0.1 / (1 - 0.06), FindOwners.of(y, built).owners().getFirst().low(), EXACT);
    assertEquals(
        "53.19",
        String.format("%.2f", 100 * FindOwners.of(x, built).owners().getFirst().low())
            .replace(',', '.'));
    assertEquals(
        "10.64",
        String.format("%.2f", 100 * FindOwners.of(y, built).owners().getFirst().low())
            .replace(',', '.'));
  }

  @Test
  void aRingThatOwnsItselfHasNoOwner() {
    var stakes = new Stakes.Builder(2);
    exact(stakes, 0, 1, 1);
    exact(stakes, 1, 0, 1);
    var owners = FindOwners.of(0, stakes.build());
    assertEquals(List.of(), owners.owners());
    assertEquals(1, owners.closed().size());
    assertEquals(2, owners.closed().getFirst().length);
  }

  @Test
  void aFounderWithoutAShareOwnsNothing() {
    var stakes = new Stakes.Builder(3);
    exact(stakes, 1, 0, 1);
    exact(stakes, 2, 1, 0);
    var owners = FindOwners.of(0, stakes.build()).owners();
    assertEquals(1, owners.size());
    assertEquals(1, owners.getFirst().node());
  }

  @Test
  void rangesAreKept() {
    var stakes = new Stakes.Builder(3).holds(2, 1, 0.5, 0.6, 1).holds(1, 0, 0.1, 0.2, 2).build();
    var owner = FindOwners.of(0, stakes).owners().getFirst();
    assertEquals(0.05, owner.low(), EXACT);
    assertEquals(0.12, owner.high(), EXACT);
  }

  @Test
  void nobodyHasMoreThanTheOthersLeave() {
    // one has 70 %; of the other it is only known that he holds something
    var stakes = new Stakes.Builder(3).holds(1, 0, 0.7, 0.7, 1).holds(2, 0, 0, 1, 2).build();
    var owners = FindOwners.of(0, stakes).owners();
    assertEquals(0.7, owners.getFirst().low(), EXACT);
    assertEquals(0, owners.getLast().low(), EXACT);
    assertEquals(0.3, owners.getLast().high(), EXACT);
  }

  @Test
  void moreThanAllIsReported() {
    var stakes = new Stakes.Builder(3);
    exact(stakes, 1, 0, 0.7);
    exact(stakes, 2, 0, 0.6);
    assertEquals(List.of(0), FindOwners.of(0, stakes.build()).overfull());
  }

  @Test
  void thresholdsAreThoseOfTheCountry() {
    var policy = OwnerPolicy.USUAL;
    assertTrue(policy.of("UA").reached(0.25));
    assertTrue(policy.of("DE").reached(0.25));
    assertFalse(policy.of("UA").reached(0.2499));
    assertTrue(policy.of("BY").reached(0.1));
    assertFalse(policy.of("GB").reached(0.25));
    assertTrue(policy.of("GB").reached(0.2501));
  }

  /** Money put into the target is paid on to the owners round by round until nothing is left. */
  @Property(tries = 4000)
  void asTheProfitWouldBePaidOut(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 10) int nodes,
      @ForAll @IntRange(max = 25) int count) {
    var random = new Random(seed);
    var left = new double[nodes];
    Arrays.fill(left, 1);
    var share = new double[nodes][nodes];
    var stakes = new Stakes.Builder(nodes);
    for (int link = 0; link < count; link++) {
      int holder = random.nextInt(nodes);
      int in = random.nextInt(nodes);
      // the first half of the nodes are people: nobody owns them
      if (holder == in || in < nodes / 3) continue;
      // a twentieth stays outside, or the money goes round for ever
      double part = Math.floor((left[in] - 0.05) * random.nextDouble() * 1e4) / 1e4;
      left[in] -= part;
      share[holder][in] += part;
      exact(stakes, holder, in, part);
    }
    int target = nodes - 1;
    var paid = new double[nodes];
    var money = new double[nodes];
    money[target] = 1;
    for (int round = 0; round < 4000; round++) {
      var next = new double[nodes];
      for (int in = 0; in < nodes; in++)
        for (int holder = 0; holder < nodes; holder++)
          next[holder] += share[holder][in] * money[in];
      for (int node = 0; node < nodes; node++) paid[node] += next[node];
      money = next;
    }
    var owners = FindOwners.of(target, stakes.build());
    assertEquals(List.of(), owners.closed());
    var owned = new boolean[nodes];
    for (int in = 0; in < nodes; in++)
      for (int holder = 0; holder < nodes; holder++) owned[in] |= share[holder][in] > 0;
    var found = new double[nodes];
    for (var owner : owners.owners()) {
      assertEquals(owner.low(), owner.high(), 1e-7);
      found[owner.node()] = owner.low();
    }
    for (int node = 0; node < nodes; node++)
      if (!owned[node] && node != target) assertEquals(paid[node], found[node], 1e-7);
  }
}
