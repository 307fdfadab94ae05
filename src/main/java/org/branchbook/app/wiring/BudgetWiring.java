package org.branchbook.app.wiring;

import java.util.List;
import java.util.Optional;
import org.branchbook.clients.ClientFilter;
import org.branchbook.ui.imports.ImportScreens;
import org.branchbook.ui.plans.BudgetScreens;
import org.branchbook.ui.plans.BudgetWork;
import org.branchbook.ui.plans.PlanFiles;
import org.branchbook.ui.plans.PlanScreens;
import org.branchbook.ui.plans.saved.SavedGroupScreens;
import org.branchbook.ui.plans.saved.SavedGroupWork;
import org.branchbook.ui.shell.Command;
import org.branchbook.ui.shell.Screen;

/** The section of plans. */
final class BudgetWiring {
  private static final String SECTION = "budget";

  private final Desk desk;
  private final BudgetScreens screens;
  private final SavedGroupScreens groups;

  BudgetWiring(Desk desk, Wiring all) {
    this.desk = desk;
    var plans = desk.rooms.plans;
    groups =
        new SavedGroupScreens(
            new SavedGroupWork(
                plans.keepGroup,
                desk.rooms.clients.clients,
                desk.rooms.clients.lists,
                desk.rooms.staff.employees,
                desk.rooms.staff.departments,
                desk.finding::find,
                all.clients::open),
            desk.asker,
            desk.works,
            desk.notices,
            desk.remembered);
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
                asked -> all.plans.show(asked),
                desk.facts.currency(),
                new PlanFiles(
                    all.imports.loadPlan(),
                    ImportScreens.isFor(desk.asker) ? all.imports::takePlan : null,
                    plans.exportPlan,
                    plans.exportPlanSums,
                    all::second,
                    desk::showFile,
                    desk.documents)),
            groups,
            desk.asker,
            desk.works,
            desk.notices,
            desk.rooms.clock);
  }

  /** What leads to the saved groups from anywhere. */
  List<Command> commands() {
    return SavedGroupScreens.isFor(desk.asker)
        ? List.of(new Command("budget.groups", "fth-users", null, this::showGroups))
        : List.of();
  }

  private void showGroups() {
    screens.showGroups();
    desk.shell().show(SECTION);
  }

  /** Begins a group of those whom the list of clients is narrowed to. */
  void group(ClientFilter filter) {
    groups.begin(filter);
    showGroups();
  }

  Optional<Screen> section() {
    return BudgetScreens.isFor(desk.asker)
        ? Optional.of(
            new Screen(
                SECTION,
                "fth-target",
                w -> desk.live(screens.section(w), BudgetScreens.KINDS, screens::changed)))
        : Optional.empty();
  }
}
