package org.branchbook.app.rooms;

import java.time.Clock;
import org.branchbook.plans.loading.JoinHoldings;
import org.branchbook.plans.outlook.CountProspect;
import org.branchbook.plans.outlook.ForecastIncome;
import org.branchbook.plans.outlook.KeepProspects;
import org.branchbook.plans.outlook.ReadProspect;
import org.branchbook.plans.sums.ExportForecast;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.imports.ImportStore;
import org.branchbook.store.plans.PlanStore;

/** The room of forecasts: what a quarter will bring. */
public final class OutlookRoom {
  public final ForecastIncome forecast;
  public final ExportForecast export;
  public final ReadProspect read;
  public final KeepProspects keep;

  OutlookRoom(Store store, StaffRoom staff, PlanRoom plans, Clock clock) {
    var kept = new PlanStore(store);
    forecast =
        new ForecastIncome(
            kept.facts(), kept.contracts(), kept.catalogue(), kept.belongings(), store, clock);
    var count =
        new CountProspect(
            forecast, kept.belongings(), plans.planned, plans.wholePlans, store, clock);
    read = new ReadProspect(count, kept.prospects(), staff.trail, store);
    export = new ExportForecast(read, staff.out, clock.getZone());
    var join =
        new JoinHoldings(
            new ImportStore(store).log(), new ClientStore(store).holdings(), kept.facts(), store);
    keep = new KeepProspects(count, kept.prospects(), join, store, clock);
  }
}
