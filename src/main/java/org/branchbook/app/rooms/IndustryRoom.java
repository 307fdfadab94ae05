package org.branchbook.app.rooms;

import java.time.Clock;
import org.branchbook.io.tables.FileTables;
import org.branchbook.plans.industries.AnalyseIndustries;
import org.branchbook.plans.industries.AskManagers;
import org.branchbook.plans.industries.ExportIndustries;
import org.branchbook.plans.industries.LoadTransitions;
import org.branchbook.store.Store;
import org.branchbook.store.plans.PlanStore;

/** The room of industries. */
public final class IndustryRoom {
  public final AnalyseIndustries analyse;
  public final ExportIndustries export;
  public final AskManagers ask;
  public final LoadTransitions transitions;

  IndustryRoom(Store store, StaffRoom staff, ClientRoom clients, TaskRoom tasks, Clock clock) {
    var kept = new PlanStore(store);
    analyse =
        new AnalyseIndustries(
            kept.members(),
            kept.planned(),
            kept.transitions(),
            staff.policies,
            staff.trail,
            store,
            clock);
    export = new ExportIndustries(kept.facts(), staff.out, clock.getZone());
    transitions = new LoadTransitions(new FileTables(), kept.transitions(), staff.trail, store);
    ask = new AskManagers(tasks.giveMany, clients.bulk, tasks.calendars, store.ids(), clock);
  }
}
