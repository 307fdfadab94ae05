package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Tier;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.deviations.DeviationPolicy;
import org.branchbook.plans.deviations.OwnLimit;
import org.branchbook.plans.deviations.OwnLimit.For;
import org.branchbook.plans.deviations.acts.TryRule.Tried;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Rights;
import org.branchbook.store.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Limits that hold for some, from the act to the night, on both databases. */
class OwnLimitsTest {
  private static final DeviationPolicy GENERAL = DeviationPolicy.USUAL;

  @ParameterizedTest
  @EnumSource
  void whatHoldsForSomeIsTriedSetJudgedByAndTakenAway(Databases on) {
    try (var branch = new PlannedBranch(on)) {
      branch.client("Bad", 50, 50, 50, 50, 50, 50);
      var slightly = branch.client("Slightly", 88, 88, 88, 88, 88, 88);
      branch.approve();
      branch.tierA();
      var room = branch.two.here.deviations;
      var head = branch.two.head;
      var ofA = GENERAL.within(10).own(new For(null, null, Tier.A, null));
      var ofC = GENERAL.within(10).own(new For(null, null, Tier.C, null));
      assertEquals(2, tried(room.tryRule.run(head, ofA)).tried());
      assertEquals(1, tried(room.tryRule.run(head, ofC)).tried(), "it is nobody's");

      assertEquals(new Kept.Done<>(Optional.empty()), room.setLimit.run(head, ofA));
      assertEquals(2, tried(room.tryRule.run(head, ofC)).inForce());
      branch.night();
      assertEquals(88 - 100, branch.of(slightly).now().percent());

      var laxer = within(60, new For(null, null, Tier.A, null));
      assertEquals(new Kept.Done<>(Optional.of(ofA)), room.setLimit.run(head, laxer));
      assertEquals(List.of(laxer), room.limits.on(LocalDate.now()));
      assertEquals(2, branch.night().ended(), "both are inside now");
      assertEquals(new Kept.Done<>(Optional.of(laxer)), room.setLimit.drop(head, laxer.of()));
      assertEquals(List.of(), room.limits.on(LocalDate.now()));
      assertInstanceOf(Kept.Gone.class, room.setLimit.drop(head, laxer.of()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLineWithALimitOfItsOwnIsJudgedApart(Databases on) {
    try (var branch = new PlannedBranch(on)) {
      var client = branch.client("Bad", 70, 70, 70, 70, 70, 70);
      branch.approve();
      branch.tierA();
      var room = branch.two.here.deviations;
      var loans = new For(null, Holding.Kind.LOAN, null, null);
      room.setLimit.run(branch.two.head, within(40, loans));
      assertEquals(0, branch.night().found(), "loans may be so far off");
      room.setLimit.run(branch.two.head, within(20, loans));
      assertEquals(1, branch.night().found());
      var now = branch.of(client).now();
      assertEquals(Holding.Kind.LOAN, now.line());
      assertEquals(-30, now.percent());
      assertEquals(now.gap(), now.parts().gap());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoMayNotSetLimitsAndWhatMakesNoSenseIsRefused(Databases on) {
    try (var branch = new PlannedBranch(on)) {
      var room = branch.two.here.deviations;
      var head = branch.two.head;
      var organisations = new For(null, null, null, false);
      var none = new Asker(head.employee(), Set.of(), Rights.NONE);
      assertInstanceOf(
          Kept.Refused.class, room.setLimit.run(none, GENERAL.within(10).own(organisations)));
      assertInstanceOf(Kept.Wrong.class, room.setLimit.run(head, GENERAL.within(10).own(For.ALL)));
      assertInstanceOf(
          Kept.Wrong.class,
          room.setLimit.run(head, new OwnLimit(organisations, 10, 20, 15, 1000, 20)),
          "what is watched begins before the limit");
      assertEquals(List.of(), room.limits.on(LocalDate.now()));
    }
  }

  /** Nothing is watched before the limit. */
  private static OwnLimit within(int percent, For of) {
    return new OwnLimit(of, percent, percent, percent, GENERAL.floor(), GENERAL.fall());
  }

  private static Tried tried(Kept<Tried> kept) {
    return ((Kept.Done<Tried>) kept).now();
  }
}
