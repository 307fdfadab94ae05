package org.branchbook.store.staff;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.branchbook.staff.drafts.Draft;
import org.branchbook.store.Databases;
import org.branchbook.store.clients.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftsStoreTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @ParameterizedTest
  @EnumSource
  void draftsComeBackAsTheyWent(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var drafts = new StaffStore(store).drafts();
      var note = new Draft("note", 5, Map.of("text", "a=b\\n\n«ї» \\", "a=b\\", "", "", "x"), NOON);
      drafts.keep(Sample.ANNA, note);
      var later = new Draft("note", 6, Map.of("text", "x".repeat(100_000)), NOON.plusSeconds(1));
      drafts.keep(Sample.ANNA, later);
      assertEquals(List.of(later, note), drafts.of(Sample.ANNA));
      assertEquals(List.of(), drafts.of(Sample.BORYS));

      var more = new Draft("note", 5, Map.of("text", "more"), NOON.plusSeconds(9));
      drafts.keep(Sample.ANNA, more);
      assertEquals(List.of(more, later), drafts.of(Sample.ANNA));
      drafts.remove(Sample.BORYS, "note", 5);
      drafts.remove(Sample.ANNA, "note", 5);
      drafts.remove(Sample.ANNA, "note", 5);
      assertEquals(List.of(later), drafts.of(Sample.ANNA));
    }
  }
}
