package org.branchbook.app.rooms;

import java.time.Clock;
import org.branchbook.io.paper.PaperFiles;
import org.branchbook.plans.outlook.ExportForecast;
import org.branchbook.plans.outlook.ForecastIncome;
import org.branchbook.store.Store;
import org.branchbook.store.plans.PlanStore;

/** The room of forecasts: what a quarter will bring. */
public final class OutlookRoom {
  public final ExportForecast export;

  OutlookRoom(Store store, StaffRoom staff, Clock clock) {
    var kept = new PlanStore(store);
    var forecast = new ForecastIncome(kept.facts(), kept.belongings(), store, clock);
    export = new ExportForecast(forecast, staff.confirm, new PaperFiles(), staff.trail, store);
  }
}
