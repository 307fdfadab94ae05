package org.branchbook.app.wiring;

import java.util.Optional;
import org.branchbook.app.rooms.ImportRoom;
import org.branchbook.imports.ImportRun;
import org.branchbook.plans.budget.files.ImportPlan;
import org.branchbook.plans.loading.LoadProducts;
import org.branchbook.plans.loading.LoadRates;
import org.branchbook.ui.duplicates.DuplicateScreens;
import org.branchbook.ui.imports.ImportScreens;
import org.branchbook.ui.shell.Screen;
import org.jspecify.annotations.Nullable;

/** The section of imports. */
final class ImportsWiring {
  private static final String SECTION = "imports.screen";

  private final Desk desk;
  private final Wiring all;
  private final ImportRoom room;
  private final ImportScreens screens;

  ImportsWiring(Desk desk, Wiring all) {
    this.desk = desk;
    this.all = all;
    var rooms = desk.rooms;
    room =
        new ImportRoom(
            rooms.store,
            rooms.plans,
            rooms.staff.confirm,
            desk.frame.places().rejected(),
            rooms.clock);
    screens =
        new ImportScreens(
            room.desk,
            desk.asker,
            new ImportScreens.Surroundings(
                desk.works,
                desk.notices,
                desk.ask,
                all::second,
                desk.remembered,
                desk::showFile,
                DuplicateScreens.isFor(desk.asker) ? all.duplicates::review : null,
                this::imported));
  }

  Optional<Screen> section() {
    return ImportScreens.isFor(desk.asker)
        ? Optional.of(new Screen(SECTION, "fth-download", true, screens::section))
        : Optional.empty();
  }

  /** Loading the bank's products. */
  LoadProducts loadProducts() {
    return room.products;
  }

  /** Loading rates of exchange. */
  LoadRates loadRates() {
    return room.rates;
  }

  /** Reading in plans without the section, for who may not import anything else. */
  ImportPlan loadPlan() {
    return room.plan;
  }

  void show() {
    desk.shell().show(SECTION);
  }

  /** Shows the section with a file that is taken there; null for none yet. */
  void take(@Nullable String file) {
    if (file != null) screens.choose(file);
    show();
  }

  /** Shows the section with a past import. */
  void show(ImportRun run) {
    screens.show(run);
    show();
  }

  /** Shows the section with a file of a year's plan. */
  void takePlan(String file, int year) {
    screens.choosePlan(file, year);
    show();
  }

  /** Clients were brought in, or taken back, perhaps with questions about them. */
  private void imported() {
    all.clients.reload();
    all.duplicates.count();
  }
}
