package org.branchbook.store.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.staff.confirms.Confirmation.State;
import org.branchbook.staff.confirms.ConfirmationId;
import org.branchbook.staff.confirms.Matter;
import org.branchbook.store.Databases;
import org.branchbook.store.clients.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConfirmationStoreTest {
  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

  private static Confirmation request(long id, String ref, int hours) {
    return new Confirmation(
        new ConfirmationId(id),
        Sample.ANNA,
        new Matter("audit.export", ref, Text.of("staff.confirm.audit", 1200), 1200),
        NOW,
        NOW.plus(Duration.ofHours(hours)),
        State.WAITING,
        null);
  }

  @ParameterizedTest
  @EnumSource
  void aRequestIsAnsweredOnce(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var all = new StaffStore(store).confirmations();
      var first = request(1, "a", 2);
      var other = request(2, "b", 1);
      all.add(first);
      all.add(other);
      assertEquals(List.of(other, first), all.waiting(NOW));
      assertEquals(List.of(first), all.waiting(NOW.plus(Duration.ofHours(1))));
      assertEquals(Optional.of(first), all.latest(Sample.ANNA, "audit.export", "a"));
      assertEquals(Optional.empty(), all.latest(Sample.BORYS, "audit.export", "a"));
      assertTrue(all.move(first.id(), State.WAITING, State.CONFIRMED, Sample.VIRA, NOW));
      assertFalse(all.move(first.id(), State.WAITING, State.REFUSED, Sample.BORYS, NOW));
      var now = all.find(first.id()).orElseThrow();
      assertEquals(State.CONFIRMED, now.state());
      assertEquals(Sample.VIRA, now.by());
      assertEquals(List.of(other), all.waiting(NOW));
    }
  }
}
