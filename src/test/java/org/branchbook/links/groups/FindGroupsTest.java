package org.branchbook.links.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FindGroupsTest {
  private static final int A = 0;
  private static final int B = 1;
  private static final int C = 2;
  private static final int D = 3;
  private static final int E = 4;
  private static final int F = 5;
  private static final int G = 6;
  private static final int H = 7;
  private static final int K = 8;
  private static final int ALL = 9;
  private static final int PERCENT = 1_000_000;

  private static Ties.Builder ties() {
    return new Ties.Builder(ALL);
  }

  private static Set<Set<Integer>> found(Ties ties) {
    var groups = FindGroups.in(ties);
    var all = new HashSet<Set<Integer>>();
    for (int g = 0; g < groups.count(); g++)
      all.add(new TreeSet<>(Arrays.stream(groups.of(g)).boxed().toList()));
    assertEquals(groups.count(), all.size(), "no group twice");
    return all;
  }

  // the worked examples of the rules of the trade

  @Test
  void controlGoesOn() {
    var ties = ties().votes(A, B, 60 * PERCENT, 1).votes(B, C, 55 * PERCENT, 2).build();
    assertEquals(Set.of(Set.of(A, B, C)), found(ties));
  }

  @Test
  void votesOfThoseUnderControlAreCountedWithOnesOwn() {
    var ties =
        ties()
            .votes(A, C, 40 * PERCENT, 1)
            .votes(A, B, 60 * PERCENT, 2)
            .votes(B, C, 20 * PERCENT, 3)
            .build();
    assertEquals(Set.of(Set.of(A, B, C)), found(ties));
    var why = Explain.groupOf(A, ties);
    assertEquals(List.of(A, B, C), why.stream().map(Why::node).toList());
    var ofC = why.getLast();
    assertEquals(Ground.VOTES, ofC.ground());
    assertEquals(40 * PERCENT, ofC.held());
    assertEquals(60 * PERCENT, ofC.together());
    assertEquals(List.of(1, 3), Arrays.stream(ofC.links()).boxed().toList());
  }

  @Test
  void twoHalvesControlNobody() {
    var ties = ties().votes(A, B, 50 * PERCENT, 1).votes(D, B, 50 * PERCENT, 2).build();
    assertEquals(Set.of(), found(ties));
  }

  @Test
  void theDependentJoinsTheControlGroup() {
    var alone = ties().depends(E, A, Ground.RECEIPTS, 1).build();
    assertEquals(Set.of(Set.of(A, E)), found(alone));
    var withGroup =
        ties()
            .votes(D, A, 70 * PERCENT, 1)
            .votes(D, B, 51 * PERCENT, 2)
            .depends(E, A, Ground.RECEIPTS, 3);
    assertEquals(Set.of(Set.of(D, A, B, E)), found(withGroup.build()));
  }

  @Test
  void whoDependsOnTwoIsInTwoGroups() {
    var ties =
        ties().depends(E, A, Ground.RECEIPTS, 1).depends(E, F, Ground.EXPENDITURE, 2).build();
    assertEquals(Set.of(Set.of(A, E), Set.of(F, E)), found(ties));
  }

  @Test
  void theDependentBringsWhatItControlsAndNeverItsParent() {
    var ties =
        ties()
            .depends(E, A, Ground.RECEIPTS, 1)
            .votes(E, G, 80 * PERCENT, 2)
            .votes(H, E, 80 * PERCENT, 3)
            .depends(K, E, Ground.GUARANTEE, 4)
            .build();
    assertEquals(Set.of(Set.of(A, E, G, K), Set.of(H, E, G, K)), found(ties));
    var why = Explain.groupOf(A, ties);
    assertEquals(
        List.of("0 SOURCE by 0", "4 RECEIPTS by 0", "6 VOTES by 4", "8 GUARANTEE by 4"),
        why.stream().map(w -> w.node() + " " + w.ground() + " by " + w.by()).toList());
  }

  @Test
  void aHairMoreThanHalfIsAMajority() {
    assertEquals(Set.of(), found(ties().votes(A, B, 50_000_000, 1).build()));
    assertEquals(Set.of(Set.of(A, B)), found(ties().votes(A, B, 50_000_001, 1).build()));
    // two holdings of one holder add up
    assertEquals(
        Set.of(Set.of(A, B)),
        found(ties().votes(A, B, 30 * PERCENT, 1).votes(A, B, 21 * PERCENT, 2).build()));
  }

  @Test
  void theRightToAppointTheBoardIsControl() {
    var ties =
        ties()
            .decides(A, B, Ground.BOARD, 1)
            .votes(B, C, 26 * PERCENT, 2)
            .votes(A, C, 25 * PERCENT, 3);
    assertEquals(Set.of(Set.of(A, B, C)), found(ties.build()));
  }

  @Test
  void whoOwnOneAnotherAreOneGroupOnce() {
    var ties = ties().votes(A, B, 60 * PERCENT, 1).votes(B, A, 60 * PERCENT, 2).build();
    assertEquals(Set.of(Set.of(A, B)), found(ties));
  }

  @Property(tries = 6000)
  void asTheSlowWayFindsThem(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 9) int nodes,
      @ForAll @IntRange(max = 24) int count) {
    var random = new Random(seed);
    var slow = new SlowGroups(nodes);
    var builder = new Ties.Builder(nodes);
    var grounds = List.of(Ground.BOARD, Ground.INFLUENCE);
    for (int link = 0; link < count; link++) {
      int a = random.nextInt(nodes);
      int b = random.nextInt(nodes);
      if (a == b) continue;
      switch (random.nextInt(6)) {
        case 0, 1, 2 -> {
          int percent = List.of(10, 20, 25, 30, 40, 50, 51, 60, 100).get(random.nextInt(9));
          builder.votes(a, b, percent * PERCENT, link);
          slow.votes[a][b] += percent;
        }
        case 3 -> {
          if (random.nextInt(3) > 0) break;
          builder.decides(a, b, grounds.get(random.nextInt(2)), link);
          slow.decides[a][b] = true;
        }
        default -> {
          builder.depends(a, b, Ground.FUNDING, link);
          slow.depends[a][b] = true;
        }
      }
    }
    var ties = builder.build();
    var all = found(ties);
    assertEquals(slow.groups(), all);
    var groups = FindGroups.in(ties);
    for (int g = 0; g < groups.count(); g++) {
      var members = groups.of(g);
      var why = Explain.groupOf(members[0], ties);
      assertEquals(
          new TreeSet<>(Arrays.stream(members).boxed().toList()),
          new TreeSet<>(why.stream().map(Why::node).toList()),
          "everybody's membership is explained");
      assertEquals(members.length, why.size());
      for (var one : why)
        assertTrue(
            one.ground() != Ground.VOTES
                || one.together() > 50 * PERCENT && one.links().length > 0);
    }
  }

  /** The rules as they are written, by trying everything until nothing changes any more. */
  private static final class SlowGroups {
    final int nodes;
    final int[][] votes;
    final boolean[][] decides;
    final boolean[][] depends;

    SlowGroups(int nodes) {
      this.nodes = nodes;
      votes = new int[nodes][nodes];
      decides = new boolean[nodes][nodes];
      depends = new boolean[nodes][nodes];
    }

    private Set<Integer> controlledBy(int holder) {
      var under = new TreeSet<>(Set.of(holder));
      for (boolean more = true; more; ) {
        more = false;
        for (int node = 0; node < nodes; node++) {
          if (under.contains(node)) continue;
          int sum = 0;
          boolean decided = false;
          for (int by : under) {
            sum += votes[by][node];
            decided |= decides[by][node];
          }
          if (sum > 50 || decided) more |= under.add(node);
        }
      }
      return under;
    }

    private Set<Integer> groupOf(int source) {
      var group = new TreeSet<>(controlledBy(source));
      for (boolean more = true; more; ) {
        more = false;
        for (int on : List.copyOf(group))
          for (int node = 0; node < nodes; node++)
            if (depends[node][on]) more |= group.addAll(controlledBy(node));
      }
      return group;
    }

    Set<Set<Integer>> groups() {
      var all = new ArrayList<Set<Integer>>();
      for (int node = 0; node < nodes; node++) {
        boolean top = true;
        for (int other = 0; other < nodes; other++)
          if (controlledBy(other).contains(node) && !controlledBy(node).contains(other))
            top = false;
        if (top) all.add(groupOf(node));
      }
      var largest = new HashSet<Set<Integer>>();
      for (var one : all)
        if (one.size() > 1
            && all.stream().noneMatch(o -> o.size() > one.size() && o.containsAll(one)))
          largest.add(one);
      return largest;
    }
  }
}
