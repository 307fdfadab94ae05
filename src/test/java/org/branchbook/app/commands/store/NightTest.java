package org.branchbook.app.commands.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.branchbook.app.commands.kit.NightDesk;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Progress;
import org.branchbook.io.passwords.Argon2Passwords;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A served store is searched by night, and by day only where the night was missed. */
class NightTest {
  @TempDir Path folder;

  private static Rooms rooms(Store store, String when) {
    var clock = Clock.fixed(Instant.parse(when), ZoneOffset.UTC);
    return new Rooms(store, new Argon2Passwords(64, 1, 1), clock);
  }

  private static boolean searches(Store store, String when) {
    var rooms = rooms(store, when);
    var desk =
        new NightDesk(
            rooms.likeness.searchBase,
            rooms.likeness.prepare,
            rooms.links.suggestLinks,
            rooms.links.askForReviews,
            rooms.groups.watch,
            rooms.deviations.night,
            rooms.deviations.tryRule,
            rooms.outlooks.keep,
            rooms.playbooks.startDue,
            rooms.advice.advise);
    return new Night(desk, rooms.clock).look(Progress.unseen()).isPresent();
  }

  @Test
  void byNightUnlessItWasMissedAndOnceForAllPrograms() {
    try (var store = Databases.file(folder.resolve("bank"))) {
      assertEquals(true, searches(store, "2026-03-02T14:00:00Z"), "the first");
      assertEquals(false, searches(store, "2026-03-02T15:00:00Z"));
      assertEquals(false, searches(store, "2026-03-03T14:00:00Z"), "by day");
      assertEquals(true, searches(store, "2026-03-04T02:00:00Z"), "by night");
      assertEquals(false, searches(store, "2026-03-04T02:10:00Z"));
      var window = rooms(store, "2026-03-04T09:00:00Z");
      var today = Instant.parse("2026-03-04T00:00:00Z");
      assertFalse(window.likeness.searchBase.isDue(today), "a window finds it done");
      assertFalse(window.links.suggestLinks.isDue(today));
      assertFalse(window.deviations.night.isDue(today));
      assertFalse(window.outlooks.keep.isDue(today));
      assertEquals(true, searches(store, "2026-03-06T14:00:00Z"), "missed");
      // a window was first
      rooms(store, "2026-03-07T00:30:00Z")
          .likeness
          .searchBase
          .due(Instant.parse("2026-03-07T00:00:00Z"), Progress.unseen());
      assertEquals(false, searches(store, "2026-03-07T02:00:00Z"));
    }
  }
}
