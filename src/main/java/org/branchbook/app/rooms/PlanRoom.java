package org.branchbook.app.rooms;

import java.time.Clock;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.loading.FactLog;
import org.branchbook.plans.loading.FreezeMonth;
import org.branchbook.store.Store;
import org.branchbook.store.plans.PlanStore;

/** The room of income: products and monthly facts. */
public final class PlanRoom {
  public final Catalogue catalogue;
  public final Facts facts;
  public final FactLog log;
  public final FreezeMonth freeze;
  final FollowsClient follower;

  PlanRoom(Store store, StaffRoom staff, Clock clock) {
    var kept = new PlanStore(store);
    catalogue = kept.catalogue();
    facts = kept.facts();
    log = kept.log();
    freeze = new FreezeMonth(log, staff.trail, clock, store);
    follower = kept.follower();
  }
}
