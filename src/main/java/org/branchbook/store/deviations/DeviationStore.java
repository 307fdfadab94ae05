package org.branchbook.store.deviations;

import static org.branchbook.store.db.Tables.DEVIATION;

import org.branchbook.base.Text;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.duplicates.merge.Told;
import org.branchbook.plans.deviations.Causes;
import org.branchbook.plans.deviations.Deviations;
import org.branchbook.plans.deviations.OwnLimits;
import org.branchbook.plans.deviations.WorstFirst;
import org.branchbook.store.PlainFollower;
import org.branchbook.store.Store;

/** The door to the tables of deviations. */
public final class DeviationStore {
  private final Deviations deviations;
  private final WorstFirst worst;
  private final Causes causes;
  private final OwnLimits limits;
  private final FollowsClient follower;

  /** Over the store. */
  public DeviationStore(Store store) {
    var db = store.db();
    deviations = new JooqDeviations(db);
    worst = new JooqWorstFirst(db);
    causes = new JooqCauses(db);
    limits = new JooqOwnLimits(db, store.ids());
    follower =
        new PlainFollower<>(
            db,
            "deviation",
            DEVIATION.ID,
            DEVIATION.CLIENT_ID,
            DEVIATION.VERSION,
            (thing, r) ->
                new Told(
                    thing, Text.of("merge.thing.deviation", r.getFoundOn()), null, r.getSaid()),
            _ -> "");
  }

  /** The deviations. */
  public Deviations deviations() {
    return deviations;
  }

  /** The same as lists. */
  public WorstFirst worst() {
    return worst;
  }

  /** What their causes tell. */
  public Causes causes() {
    return causes;
  }

  /** Limits that hold for some. */
  public OwnLimits limits() {
    return limits;
  }

  /** How deviations follow clients when cards are merged. */
  public FollowsClient follower() {
    return follower;
  }
}
