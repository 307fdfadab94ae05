package org.branchbook.app.wiring;

import java.util.Optional;
import javafx.scene.Parent;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.ui.plans.industries.IndustryScreens;
import org.branchbook.ui.plans.industries.IndustryWork;
import org.branchbook.ui.shell.Screen;

/** The section of industries, and the line of a card. */
final class IndustriesWiring {
  private final Desk desk;
  private final IndustryScreens screens;

  IndustriesWiring(Desk desk, Wiring all) {
    this.desk = desk;
    var rooms = desk.rooms;
    screens =
        new IndustryScreens(
            new IndustryWork(
                rooms.industries.analyse,
                rooms.industries.export,
                rooms.industries.ask,
                rooms.tasks.undo,
                rooms.clients.keepList,
                rooms.plans.facts,
                new IndustryWork.Register(
                    rooms.industries.known,
                    rooms.industries.makeProspects,
                    rooms.industries.loadKnown,
                    rooms.industries.rejects(desk.frame.places().rejected()),
                    rooms.industries.openFile,
                    rooms.industries.profiles),
                all::second,
                all.clients::open,
                all.clients::open,
                desk::showFile,
                desk.documents,
                desk.facts.currency()),
            desk.asker,
            desk.works,
            desk.notices,
            desk.remembered,
            rooms.clock);
  }

  Optional<Screen> section() {
    return IndustryScreens.isFor(desk.asker)
        ? Optional.of(
            new Screen(
                "industries",
                "fth-layers",
                w -> desk.live(screens.section(w), IndustryScreens.KINDS, screens::changed)))
        : Optional.empty();
  }

  /** A client beside his industry. */
  Parent beside(ClientId client, Words words) {
    return screens.beside(client, words);
  }
}
