package org.branchbook.app.wiring;

import java.util.Optional;
import org.branchbook.ui.reports.ReportScreens;
import org.branchbook.ui.reports.ReportWork;
import org.branchbook.ui.shell.Screen;

/** The section of reports. */
final class ReportsWiring {
  private final Desk desk;
  private final ReportScreens screens;

  ReportsWiring(Desk desk, Wiring all) {
    this.desk = desk;
    var rooms = desk.rooms;
    var reports = rooms.reports;
    screens =
        new ReportScreens(
            new ReportWork(
                reports.readReport,
                reports.readQuality,
                reports.behindFigures,
                reports.exportReport,
                reports.exportQuality,
                reports.exportBehind,
                reports.putRight,
                rooms.tasks.undo,
                all::second,
                rooms.staff.departments,
                rooms.staff.teams,
                rooms.staff.employees,
                all.clients::open,
                desk::showFile,
                desk.documents),
            desk.asker,
            desk.works,
            desk.notices,
            desk.remembered,
            rooms.clock);
  }

  Optional<Screen> section() {
    return ReportScreens.isFor(desk.asker)
        ? Optional.of(new Screen("reports", "fth-bar-chart-2", screens::section))
        : Optional.empty();
  }
}
