package org.branchbook.app.wiring;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.ui.clients.card.CardTab;
import org.branchbook.ui.plans.IncomeAsked;
import org.branchbook.ui.plans.PlanScreens;
import org.branchbook.ui.plans.PlanWork;
import org.branchbook.ui.shell.Screen;

/** The section of income, and a card's tab of it. */
final class PlansWiring {
  private static final String SECTION = "plans";

  private final Desk desk;
  private final Wiring all;
  private final PlanScreens screens;
  private final Nightly nightly;

  PlansWiring(Desk desk, Wiring all) {
    this.desk = desk;
    this.all = all;
    var plans = desk.rooms.plans;
    screens =
        new PlanScreens(
            new PlanWork(
                plans.read,
                plans.readFacts,
                desk.rooms.clients.recordLook,
                plans.rank,
                plans.sum,
                plans.export,
                plans.exportSums,
                desk.rooms.outlooks.read,
                desk.rooms.outlooks.export,
                plans.months,
                plans.freeze,
                plans.products,
                all.imports.loadProducts(),
                plans.editRates,
                all.imports.loadRates(),
                file -> all.imports.take(file),
                run -> all.imports.show(run),
                all::second,
                client -> all.clients.open(client, PlanScreens.TAB),
                desk::showFile,
                desk.documents,
                desk.facts.currency()),
            desk.asker,
            desk.works,
            desk.notices,
            desk.remembered,
            desk.rooms.clock);
    var keep = desk.rooms.outlooks.keep;
    nightly =
        new Nightly(
            new Nightly.Work(
                Text.of("forecast.counting"), keep::isDue, keep::due, Duration.minutes(12)),
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

  /** The tab of a card, for who may see the income from clients. */
  static List<CardTab> tabs(Desk desk, Wiring all) {
    return PlanScreens.isFor(desk.asker)
        ? List.of(new CardTab(PlanScreens.TAB, (client, words) -> all.plans.tab(client, words)))
        : List.of();
  }

  private Parent tab(ClientId client, Words words) {
    var tab = desk.live(screens.tab(client, words), PlanScreens.KINDS, screens::changed);
    VBox.setVgrow(tab, Priority.ALWAYS);
    return new VBox(all.industries.beside(client, words), tab);
  }

  /** Shows the section with the clients of a sum, to who may see income. */
  void show(IncomeAsked asked) {
    if (!PlanScreens.isFor(desk.asker)) return;
    screens.show(asked);
    desk.shell().show(SECTION);
  }

  /** Shows the section with the clients of the quarter so far. */
  void showQuarter() {
    screens.showQuarter();
    desk.shell().show(SECTION);
  }

  Optional<Screen> section() {
    return PlanScreens.isFor(desk.asker)
        ? Optional.of(
            new Screen(
                SECTION,
                "fth-trending-up",
                w -> desk.live(screens.section(w), PlanScreens.KINDS, screens::listChanged)))
        : Optional.empty();
  }
}
