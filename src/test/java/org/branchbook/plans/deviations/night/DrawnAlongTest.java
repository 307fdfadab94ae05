package org.branchbook.plans.deviations.night;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.plans.deviations.Sign;
import org.junit.jupiter.api.Test;

/** Who draws whom along in a group of connected clients. */
class DrawnAlongTest {
  private static final ClientId HOLDING = new ClientId(1);
  private static final ClientId SHOP = new ClientId(2);
  private static final ClientId FARM = new ClientId(3);

  private static Judged of(long expected, long fact) {
    return new Judged(Set.of(Sign.RED), expected, fact, 0, true, null, Set.of());
  }

  private static Optional<ClientId> by(Map<ClientId, Judged> judged, ClientId client) {
    var others = new HashSet<>(Set.of(HOLDING, SHOP, FARM));
    others.remove(client);
    return new DrawnAlong(judged).by(client, others);
  }

  @Test
  void whoLosesTheMostMoneyDrawsTheOthersAlong() {
    var judged = Map.of(HOLDING, of(1000, 600), SHOP, of(100, 10), FARM, of(200, 100));
    assertEquals(Optional.empty(), by(judged, HOLDING), "though a shop loses the greater share");
    assertEquals(Optional.of(HOLDING), by(judged, SHOP));
    assertEquals(Optional.of(HOLDING), by(judged, FARM));
  }

  @Test
  void noTwoAreEachOthersCause() {
    var judged = Map.of(HOLDING, of(100, 50), SHOP, of(100, 50));
    assertEquals(Optional.empty(), by(judged, HOLDING));
    assertEquals(Optional.of(HOLDING), by(judged, SHOP), "the elder card where it is the same");
  }

  @Test
  void onlyTheSameSideDraws() {
    var judged = new HashMap<>(Map.of(HOLDING, of(1000, 1500), SHOP, of(100, 50)));
    assertEquals(Optional.empty(), by(judged, SHOP), "he is above his plan");
    judged.put(FARM, of(0, -400));
    assertEquals(Optional.empty(), by(judged, SHOP), "nothing was expected of him");
    assertEquals(Optional.empty(), by(judged, FARM));
  }
}
