package org.branchbook.store.plans;

import static org.branchbook.store.db.Tables.INCOME_STREAM;
import static org.branchbook.store.db.Tables.PRODUCT;

import org.branchbook.base.Text;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.duplicates.merge.Told;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.loading.FactLog;
import org.branchbook.plans.outlook.Belongings;
import org.branchbook.store.PlainFollower;
import org.branchbook.store.Store;

/** The door to the tables of income. */
public final class PlanStore {
  private final Catalogue catalogue;
  private final Facts facts;
  private final FactLog log;
  private final Belongings belongings;
  private final FollowsClient follower;

  /** Over the store. */
  public PlanStore(Store store) {
    var db = store.db();
    catalogue = new JooqCatalogue(db);
    facts = new JooqFacts(db);
    log = new JooqFactLog(db);
    belongings = new JooqBelongings(db);
    follower =
        new PlainFollower<>(
            db,
            "income",
            INCOME_STREAM.ID,
            INCOME_STREAM.CLIENT_ID,
            null,
            (thing, r) ->
                new Told(
                    thing,
                    Text.of(
                        "merge.thing.income",
                        db.select(PRODUCT.NAME)
                            .from(PRODUCT)
                            .where(PRODUCT.ID.eq(r.getProductId()))
                            .fetchSingle(PRODUCT.NAME),
                        Text.asWritten(r.getSourceKey())),
                    null,
                    r.getSourceKey()),
            _ -> "");
  }

  /** The bank's products. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** Monthly facts. */
  public Facts facts() {
    return facts;
  }

  /** What imports did to the facts. */
  public FactLog log() {
    return log;
  }

  /** Where clients with income belong. */
  public Belongings belongings() {
    return belongings;
  }

  /** How income follows clients when cards are merged. */
  public FollowsClient follower() {
    return follower;
  }
}
