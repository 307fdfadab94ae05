package org.branchbook.app.wiring;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Clock;
import org.branchbook.app.Practice;
import org.branchbook.app.TwoPrograms;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Role;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;

/** The rooms over a copy of the practice branch, and its head, who sees all of it. */
record PracticeRooms(Rooms rooms, Asker head) {
  static PracticeRooms in(Path folder) {
    Practice.copy(folder.resolve("practice.mv.db"));
    var opened = Store.open(StoreUrl.file(folder.resolve("practice")));
    var store = assertInstanceOf(Opened.Done.class, opened).store();
    var rooms = new Rooms(store, new TwoPrograms.Plain(), Clock.systemDefaultZone());
    var head =
        rooms.staff.employees.all().stream()
            .filter(e -> e.roles().contains(Role.HEAD))
            .map(rooms.staff.askers::of)
            .filter(a -> a.below().size() > 3)
            .findFirst()
            .orElseThrow();
    return new PracticeRooms(rooms, head);
  }
}
