package org.branchbook.app.wiring;

import javafx.util.Duration;
import org.branchbook.base.Text;

/** Deviations of fact from plan: found once a day, in the background where no night did it. */
final class DeviationsWiring {
  private final Nightly nightly;

  DeviationsWiring(Desk desk, Wiring all) {
    var night = desk.rooms.deviations.night;
    nightly =
        new Nightly(
            new Nightly.Work(
                Text.of("deviations.looking"),
                night::isDue,
                night::due,
                // before the playbooks: a deviation begins one
                Duration.minutes(6)),
            desk.works,
            desk.rooms.clock,
            all.tasks::contactLogged);
  }

  void start() {
    nightly.start();
  }

  void stop() {
    nightly.stop();
  }
}
