package org.branchbook.app.wiring;

import javafx.util.Duration;
import org.branchbook.base.Text;

/** Playbooks: what the program begins by itself once a day. */
final class PlaybooksWiring {
  private final Nightly nightly;

  PlaybooksWiring(Desk desk) {
    var startDue = desk.rooms.playbooks.startDue;
    nightly =
        new Nightly(
            new Nightly.Work(
                Text.of("playbooks.looking"),
                startDue::isDue,
                startDue::due,
                // the day's other works come first
                Duration.minutes(8)),
            desk.works,
            desk.rooms.clock,
            () -> {});
  }

  void start() {
    nightly.start();
  }

  void stop() {
    nightly.stop();
  }
}
