package org.branchbook.store.links.groups;

import static org.branchbook.store.db.Tables.BANK_RELATED;
import static org.branchbook.store.db.Tables.GROUP_LEAD;

import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.duplicates.merge.Told;
import org.branchbook.links.connected.GroupFigures;
import org.branchbook.links.connected.KnownGroups;
import org.branchbook.links.connected.Leads;
import org.branchbook.links.connected.Related;
import org.branchbook.links.register.MemberFacts;
import org.branchbook.store.PlainFollower;
import org.branchbook.store.Store;

/** The door to the tables of groups of connected clients. */
public final class GroupStore {
  private final Leads leads;
  private final KnownGroups known;
  private final GroupFigures figures;
  private final Related.Marks related;
  private final MemberFacts facts;
  private final List<FollowsClient> followers;

  /** Over the store. */
  public GroupStore(Store store) {
    var db = store.db();
    leads = new JooqLeads(db);
    known = new JooqKnownGroups(db);
    figures = new JooqGroupFigures(db);
    related = new JooqRelated(db);
    facts = new JooqMemberFacts(db);
    followers =
        List.of(
            new PlainFollower<>(
                db,
                "group",
                GROUP_LEAD.ID,
                GROUP_LEAD.CLIENT_ID,
                null,
                (thing, r) -> new Told(thing, Text.of("merge.thing.group"), r.getAt(), ""),
                _ -> ""),
            new PlainFollower<>(
                db,
                "bank",
                BANK_RELATED.ID,
                BANK_RELATED.CLIENT_ID,
                null,
                (thing, r) ->
                    new Told(thing, Text.of("merge.thing.bank"), r.getAt(), r.getSource()),
                _ -> ""));
  }

  /** Who leads which group. */
  public Leads leads() {
    return leads;
  }

  /** The groups as they were last computed. */
  public KnownGroups known() {
    return known;
  }

  /** What the bank has with many clients together. */
  public GroupFigures figures() {
    return figures;
  }

  /** Who is related to the bank. */
  public Related.Marks related() {
    return related;
  }

  /** What the list of all groups has to know of their members. */
  public MemberFacts facts() {
    return facts;
  }

  /** How all that follows clients when cards are merged. */
  public List<FollowsClient> followers() {
    return followers;
  }
}
