package org.branchbook.app.wiring;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.branchbook.ui.plans.BudgetScreens;
import org.branchbook.ui.plans.BudgetWork;
import org.branchbook.ui.plans.PlanFiles;
import org.branchbook.ui.plans.PlanScreens;
import org.branchbook.ui.shell.Screen;

/** The section of plans. */
final class BudgetWiring {
  private final Desk desk;
  private final BudgetScreens screens;

  BudgetWiring(Desk desk, Wiring all) {
    this.desk = desk;
    var plans = desk.rooms.plans;
    screens =
        new BudgetScreens(
            new BudgetWork(
                plans.readPlan,
                plans.readConnectedPlan,
                plans.writePlan,
                plans.proposePlan,
                plans.splitPlan,
                plans.movePlan,
                () -> desk.rooms.tasks.calendars.of(desk.asker.employee().department()),
                client -> all.clients.open(client, PlanScreens.TAB),
                Currency.getInstance(Locale.of("", desk.facts.country())).getCurrencyCode(),
                new PlanFiles(
                    plans.importPlan(desk.frame.places().rejected()),
                    plans.exportPlan,
                    all::second,
                    desk::showFile,
                    desk.documents)),
            desk.asker,
            desk.works,
            desk.notices,
            desk.rooms.clock);
  }

  Optional<Screen> section() {
    return BudgetScreens.isFor(desk.asker)
        ? Optional.of(
            new Screen(
                "budget",
                "fth-target",
                w -> desk.live(screens.section(w), BudgetScreens.KINDS, screens::changed)))
        : Optional.empty();
  }
}
