package org.branchbook.store.deviations;

import static org.branchbook.store.db.Tables.DEVIATION;

import org.branchbook.base.Text;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.duplicates.merge.Told;
import org.branchbook.plans.deviations.Causes;
import org.branchbook.plans.deviations.Deviations;
import org.branchbook.plans.deviations.OwnLimits;
import org.branchbook.plans.deviations.ResultNames;
import org.branchbook.plans.deviations.WorstFirst;
import org.branchbook.store.PlainFollower;
import org.branchbook.store.Store;
import org.jooq.DSLContext;

/** The door to the tables of deviations. */
public final class DeviationStore {
  private final Deviations deviations;
  private final WorstFirst worst;
  private final OwnLimits limits;
  private final FollowsClient follower;

  private final DSLContext db;

  /** Over the store. */
  public DeviationStore(Store store) {
    db = store.db();
    deviations = new JooqDeviations(db);
    worst = new JooqWorstFirst(db);
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
  public Causes causes(ResultNames results) {
    return new JooqCauses(db, results);
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
