package org.branchbook.plans.deviations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Standing;
import org.branchbook.clients.Tier;
import org.branchbook.plans.deviations.Deviations.Whose;
import org.branchbook.plans.deviations.OwnLimit.For;
import org.branchbook.staff.DepartmentId;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private static final DepartmentId NORTH = new DepartmentId(1);
  private static final DepartmentId SOUTH = new DepartmentId(2);

  private static OwnLimit own(For of, int red) {
    return new OwnLimit(of, red, 5, 15, 1000, 20);
  }

  private static Whose client(DepartmentId department, boolean person, Tier tier) {
    return new Whose(null, department, person, tier, Standing.CLIENT);
  }

  private static final Limits LIMITS =
      new Limits(
          DeviationPolicy.USUAL,
          List.of(
              own(new For(null, null, null, true), 50),
              own(new For(null, null, Tier.A, null), 8),
              own(new For(NORTH, null, null, null), 9),
              own(new For(NORTH, null, Tier.A, null), 7),
              own(new For(null, Holding.Kind.LOAN, null, null), 30),
              own(new For(SOUTH, Holding.Kind.LOAN, null, null), 31)));

  @Test
  void theMostExactHolds() {
    assertEquals(15, LIMITS.of(client(SOUTH, false, Tier.B)).red(), "the general one");
    assertEquals(50, LIMITS.of(client(SOUTH, true, Tier.B)).red());
    assertEquals(8, LIMITS.of(client(SOUTH, true, Tier.A)).red(), "a tier before a kind");
    assertEquals(9, LIMITS.of(client(NORTH, true, Tier.C)).red(), "a department before a kind");
    assertEquals(7, LIMITS.of(client(NORTH, true, Tier.A)).red(), "two before one");
  }

  @Test
  void aLineIsJudgedApartOnlyWhereItHasALimit() {
    assertEquals(List.of(Holding.Kind.LOAN), LIMITS.lines());
    var north = client(NORTH, false, Tier.B);
    assertEquals(Optional.of(30), LIMITS.of(north, Holding.Kind.LOAN).map(DeviationPolicy::red));
    assertEquals(
        Optional.of(31),
        LIMITS.of(client(SOUTH, false, Tier.B), Holding.Kind.LOAN).map(DeviationPolicy::red));
    assertEquals(Optional.empty(), LIMITS.of(north, Holding.Kind.DEPOSIT));
  }

  @Test
  void oneThatIsTriedStandsInPlaceOfTheOneForTheSame() {
    var tried = LIMITS.with(own(new For(NORTH, null, null, null), 40));
    assertEquals(40, tried.of(client(NORTH, false, Tier.B)).red());
    assertEquals(7, tried.of(client(NORTH, false, Tier.A)).red(), "others stay");
    var general = LIMITS.with(DeviationPolicy.USUAL.within(3));
    assertEquals(3, general.of(client(SOUTH, false, Tier.B)).red());
    assertEquals(9, general.of(client(NORTH, false, Tier.B)).red());
  }
}
