package org.branchbook.app.rooms;

import java.time.Clock;
import org.branchbook.io.paper.PaperFiles;
import org.branchbook.io.tables.CsvFlatFiles;
import org.branchbook.reports.AllLists;
import org.branchbook.reports.BehindLists;
import org.branchbook.reports.ExportBehind;
import org.branchbook.reports.ExportReport;
import org.branchbook.reports.ReadReport;
import org.branchbook.reports.ReportHead;
import org.branchbook.reports.ReportReach;
import org.branchbook.reports.day.PrintDay;
import org.branchbook.reports.day.QuarterSoFar;
import org.branchbook.reports.day.Rank;
import org.branchbook.reports.day.ReadDay;
import org.branchbook.reports.day.ReadEvening;
import org.branchbook.reports.day.Stakes;
import org.branchbook.reports.extract.ExtractTables;
import org.branchbook.reports.quality.ExportQuality;
import org.branchbook.reports.quality.PutRight;
import org.branchbook.reports.quality.ReadQuality;
import org.branchbook.store.Store;
import org.branchbook.store.plans.PlanStore;
import org.branchbook.store.reports.ReportStore;

/** The room of reports: figures, what is behind them, the day on paper. */
public final class ReportRoom {
  public final ReadReport readReport;
  public final ExportReport exportReport;
  public final ReadQuality readQuality;
  public final PutRight putRight;
  public final ExportQuality exportQuality;
  public final BehindLists behindFigures;
  public final ExportBehind exportBehind;
  public final ReadDay readDay;
  public final ReadEvening readEvening;
  public final PrintDay printDay;
  public final ExtractTables extract;

  ReportRoom(
      Store store,
      StaffRoom staff,
      TaskRoom tasks,
      ContactRoom contacts,
      PlanRoom plans,
      OutlookRoom outlooks,
      AdviceRoom advice,
      Clock clock) {
    var rows = new ReportStore(store);
    var trail = staff.trail;
    var paper = new PaperFiles();
    var reach =
        new ReportReach(staff.departments, staff.employees, staff.teams, staff.policies, clock);
    readReport = new ReadReport(rows.figures(), staff.employees, reach, trail, store, clock);
    readQuality =
        new ReadQuality(
            rows.quality(),
            staff.departments,
            staff.employees,
            reach,
            staff.policies,
            trail,
            store,
            clock);
    putRight =
        new PutRight(
            readQuality, tasks.giveMany, tasks.calendars, staff.policies, store.ids(), clock);
    behindFigures = new AllLists(readReport, readQuality);
    var head = new ReportHead(staff.settings, staff.departments, staff.teams, staff.employees);
    exportReport = new ExportReport(readReport, head, paper, trail, store, clock);
    exportQuality = new ExportQuality(readQuality, head, paper, trail, store, clock);
    exportBehind = new ExportBehind(behindFigures, head, staff.out, clock.getZone());
    var rank = new Rank(staff.policies, rows.daybook(), Stakes.by(plans.facts));
    readDay =
        new ReadDay(
            tasks.tasks,
            contacts.contacts,
            readReport,
            rank,
            rows.daybook(),
            advice.top,
            QuarterSoFar.Told.by(new PlanStore(store).prospects()),
            clock);
    readEvening =
        new ReadEvening(
            rank, tasks.tasks, contacts.contacts, rows.daybook(), tasks.calendars, clock);
    printDay = new PrintDay(readDay, paper, trail, store, clock);
    extract =
        new ExtractTables(
            new ExtractTables.Sources(
                rows.flat(),
                plans.facts,
                plans.catalogue,
                plans.planned,
                plans::namesOfWholes,
                outlooks.forecast),
            new CsvFlatFiles(),
            staff.settings,
            staff.confirm,
            trail,
            store,
            clock);
  }
}
