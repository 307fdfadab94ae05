package org.branchbook.store.plans;

import static org.branchbook.store.db.Tables.INCOME_STREAM;
import static org.branchbook.store.db.Tables.PLAN_LINE;
import static org.branchbook.store.db.Tables.PLAN_VERSION;
import static org.branchbook.store.db.Tables.PRODUCT;

import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.duplicates.merge.Told;
import org.branchbook.plans.budget.PlannedMonths;
import org.branchbook.plans.budget.Plans;
import org.branchbook.plans.daily.DailyFacts;
import org.branchbook.plans.daily.DailySignals;
import org.branchbook.plans.deviations.MonthSums;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.income.Rates;
import org.branchbook.plans.industries.Members;
import org.branchbook.plans.industries.Transitions;
import org.branchbook.plans.industries.known.KnownOrganisations;
import org.branchbook.plans.loading.FactLog;
import org.branchbook.plans.outlook.Belongings;
import org.branchbook.plans.outlook.Contracts;
import org.branchbook.plans.outlook.KeptProspects;
import org.branchbook.store.PlainFollower;
import org.branchbook.store.Store;
import org.jooq.DSLContext;

/** The door to the tables of income and plans. */
public final class PlanStore {
  private final Catalogue catalogue;
  private final Facts facts;
  private final Rates rates;
  private final FactLog log;
  private final Belongings belongings;
  private final Contracts contracts;
  private final KeptProspects prospects;
  private final DailyFacts daily;
  private final DailySignals signals;
  private final MonthSums sums;
  private final JooqPlans plans;
  private final List<FollowsClient> followers;
  private final Members members;
  private final Transitions transitions;
  private final KnownOrganisations known;

  /** Over the store. */
  public PlanStore(Store store) {
    var db = store.db();
    catalogue = new JooqCatalogue(db);
    facts = new JooqFacts(db);
    rates = new JooqRates(db);
    log = new JooqFactLog(db);
    belongings = new JooqBelongings(db);
    contracts = new JooqContracts(db);
    prospects = new JooqKeptProspects(db);
    daily = new JooqDailyFacts(db);
    signals = new JooqDailySignals(db);
    sums = new JooqMonthSums(db);
    plans = new JooqPlans(db, store.ids());
    members = new JooqMembers(db);
    transitions = new JooqTransitions(db);
    known = new JooqKnownOrganisations(db);
    followers = List.of(ofIncome(db), ofPlans(db));
  }

  private static FollowsClient ofIncome(DSLContext db) {
    return new PlainFollower<>(
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

  private static FollowsClient ofPlans(DSLContext db) {
    return new PlainFollower<>(
        db,
        "plan",
        PLAN_LINE.ID,
        PLAN_LINE.CLIENT_ID,
        null,
        (thing, r) ->
            new Told(
                thing,
                Text.of(
                    "merge.thing.plan",
                    Text.asWritten(
                        db.select(PLAN_VERSION.YEAR_NO)
                            .from(PLAN_VERSION)
                            .where(PLAN_VERSION.ID.eq(r.getPlanId()))
                            .fetchSingle(PLAN_VERSION.YEAR_NO)
                            .toString())),
                null,
                ""),
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

  /** Plan and facts summed up by clients. */
  public MonthSums sums() {
    return sums;
  }

  /** What currencies are worth. */
  public Rates rates() {
    return rates;
  }

  /** What imports did to the facts. */
  public FactLog log() {
    return log;
  }

  /** Where clients with income belong. */
  public Belongings belongings() {
    return belongings;
  }

  /** What loans and deposits fix of the income to come. */
  public Contracts contracts() {
    return contracts;
  }

  /** The plans and their versions. */
  public Plans plans() {
    return plans;
  }

  /** What the approved plans say. */
  public PlannedMonths planned() {
    return plans;
  }

  /** What was expected of quarters, week by week. */
  public KeptProspects prospects() {
    return prospects;
  }

  /** The last days of what clients hold, and what happened to it. */
  public DailyFacts daily() {
    return daily;
  }

  /** What these days say that somebody should ask about. */
  public DailySignals signals() {
    return signals;
  }

  /** How income and plans follow clients when cards are merged. */
  public List<FollowsClient> followers() {
    return followers;
  }

  /** How industries' codes change over. */
  public Transitions transitions() {
    return transitions;
  }

  /** Organisations and sole proprietors with their sums. */
  public Members members() {
    return members;
  }

  /** Organisations that registers know. */
  public KnownOrganisations known() {
    return known;
  }
}
