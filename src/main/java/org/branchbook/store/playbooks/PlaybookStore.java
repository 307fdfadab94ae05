package org.branchbook.store.playbooks;

import static org.branchbook.store.db.Tables.ADVICE;
import static org.branchbook.store.db.Tables.PLAYBOOK_RUN;

import org.branchbook.base.Text;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.duplicates.merge.Told;
import org.branchbook.playbooks.Editions;
import org.branchbook.playbooks.Experience;
import org.branchbook.playbooks.Occasions;
import org.branchbook.playbooks.Runs;
import org.branchbook.playbooks.advice.Advices;
import org.branchbook.playbooks.advice.Situations;
import org.branchbook.playbooks.advice.chances.Models;
import org.branchbook.store.PlainFollower;
import org.branchbook.store.Store;
import org.branchbook.store.plans.PlanStore;

/** The door to the tables of playbooks. */
public final class PlaybookStore {
  private final Editions editions;
  private final Runs runs;
  private final Occasions occasions;
  private final Experience experience;
  private final FollowsClient follower;
  private final Situations situations;
  private final Advices advices;
  private final Models models;
  private final FollowsClient adviceFollower;

  /** Over the store. */
  public PlaybookStore(Store store) {
    var db = store.db();
    editions = new JooqEditions(db);
    runs = new JooqRuns(db, store);
    occasions = new JooqOccasions(db);
    experience = new JooqExperience(db);
    follower =
        new PlainFollower<>(
            db,
            "playbook",
            PLAYBOOK_RUN.ID,
            PLAYBOOK_RUN.CLIENT_ID,
            PLAYBOOK_RUN.VERSION,
            (thing, r) ->
                new Told(thing, Text.of("merge.thing.playbook"), r.getBegunAt(), r.getPlaybook()),
            _ -> "");
    var income = new PlanStore(store);
    situations = new JooqSituations(db, income.facts(), income.catalogue());
    advices = new JooqAdvices(db);
    models = new JooqModels(db);
    adviceFollower =
        new PlainFollower<>(
            db,
            "advice",
            ADVICE.ID,
            ADVICE.CLIENT_ID,
            ADVICE.VERSION,
            (thing, r) ->
                new Told(
                    thing,
                    Text.of("merge.thing.advice", "@advice.piece." + r.getPiece()),
                    null,
                    r.getPiece()),
            _ -> "");
  }

  /** What advice needs to know of clients. */
  public Situations situations() {
    return situations;
  }

  /** Advice. */
  public Advices advices() {
    return advices;
  }

  /** What was learned of chances. */
  public Models models() {
    return models;
  }

  /** How advice follows clients when cards are merged. */
  public FollowsClient adviceFollower() {
    return adviceFollower;
  }

  /** The editions. */
  public Editions editions() {
    return editions;
  }

  /** The clients' ways through them. */
  public Runs runs() {
    return runs;
  }

  /** What happens that begins one. */
  public Occasions occasions() {
    return occasions;
  }

  /** What they have come to. */
  public Experience experience() {
    return experience;
  }

  /** How runs follow clients when cards are merged. */
  public FollowsClient follower() {
    return follower;
  }
}
