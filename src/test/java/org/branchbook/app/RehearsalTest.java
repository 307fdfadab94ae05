package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.io.passwords.Argon2Passwords;
import org.branchbook.staff.Privilege;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.tasks.TaskFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
  @Test
  void itsHeadComesInByHisAccountAndHasMoreThanAPageToDo(@TempDir Path folder) {
    var url = Rehearsal.branch(folder);
    assertEquals(url, Rehearsal.branch(folder), "made once");
    var store = assertInstanceOf(Opened.Done.class, Store.open(url)).store();
    var clock = Clock.systemDefaultZone();
    try (var rooms = new Rooms(store, new Argon2Passwords(), clock)) {
      var head = Arrival.known(rooms).orElseThrow();
      var page =
          rooms.tasks.tasks.list(
              TaskFilter.MINE,
              Optional.empty(),
              50,
              head.scope(Privilege.TASK_READ),
              clock.instant());
      assertEquals(50, page.rows().size());
      assertTrue(page.next().isPresent());
      var map = rooms.links.neighbourhoods.busiest(100, head.scope(Privilege.LINK_READ));
      assertEquals(60, map.clients().size(), "a map to be drawn");
    }
  }
}
