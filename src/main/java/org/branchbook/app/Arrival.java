package org.branchbook.app;

import java.util.Optional;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.app.wiring.Facts;
import org.branchbook.staff.Asker;
import org.branchbook.staff.signin.SignedIn;

/** Where the program stands after it has opened a store: somebody may be signed in already. */
record Arrival(Stores.Ready store, Entrance at, Optional<Known> who) {
  /** One who is signed in, and what the frame says for him. */
  record Known(Asker asker, Facts facts) {}

  /** Reads all of it at once; to be called away from the screen's thread. */
  static Arrival at(Stores.Ready store) {
    var at = Entrance.of(store);
    return new Arrival(
        store,
        at,
        at.byAccount()
            ? known(store.rooms()).map(asker -> new Known(asker, facts(store, asker)))
            : Optional.empty());
  }

  /** What the frame says for somebody, after the work of those who are back was given back. */
  static Facts facts(Stores.Ready store, Asker asker) {
    store.rooms().absences.returnWork.run();
    return Facts.of(store.rooms(), store.url(), asker);
  }

  /**
   * The one whom this computer's account signs in, where the bank lets accounts do so; nobody is
   * told of an account that is no employee's, since nobody has asked. He who signs out is asked.
   */
  static Optional<Asker> known(Rooms rooms) {
    return rooms.staff.employees.byOsAccount(account()).isPresent()
            && rooms.staff.signIn.withOsAccount(account()) instanceof SignedIn.Done(var asker, _)
        ? Optional.of(asker)
        : Optional.empty();
  }

  static String account() {
    return ProcessHandle.current().info().user().orElse("");
  }
}
