package org.branchbook.app.rooms;

import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Facts;
import org.branchbook.store.Store;
import org.branchbook.store.plans.PlanStore;

/** The room of income: products and monthly facts. */
public final class PlanRoom {
  public final Catalogue catalogue;
  public final Facts facts;
  final FollowsClient follower;

  PlanRoom(Store store) {
    var kept = new PlanStore(store);
    catalogue = kept.catalogue();
    facts = kept.facts();
    follower = kept.follower();
  }
}
