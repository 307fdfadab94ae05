package org.branchbook.ui.deviations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.plans.deviations.Deviation;
import org.branchbook.plans.deviations.DeviationId;
import org.branchbook.plans.deviations.Finding;
import org.branchbook.plans.deviations.Parts;
import org.branchbook.plans.deviations.Sign;
import org.junit.jupiter.api.Test;

/** Connected clients as one task shows them. */
class ShownTest {
  private static Shown of(int client, long expected, long fact) {
    var id = new ClientId(client);
    var day = LocalDate.of(2026, 10, 31);
    var now =
        new Finding(
            YearMonth.of(2026, 10), Set.of(Sign.RED), expected, fact, 0, null, Parts.NOTHING);
    return new Shown(
        new Deviation(new DeviationId(client), id, id, day, day, now, null, null, null, 0),
        "Client " + client,
        List.of());
  }

  @Test
  void whoLosesMostIsNamedToTheOthersAndNobodyToHim() {
    var most = of(1, 1000, 600);
    var less = of(2, 100, 10);
    var above = of(3, 100, 900);
    var all = List.of(less, most, above);
    assertEquals(Optional.of(most), less.drawnAlongBy(all));
    assertEquals(Optional.empty(), most.drawnAlongBy(all));
    assertEquals(Optional.empty(), above.drawnAlongBy(all));
  }
}
