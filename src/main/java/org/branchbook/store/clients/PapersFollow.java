package org.branchbook.store.clients;

import static org.branchbook.store.db.Tables.CONSENT;
import static org.branchbook.store.db.Tables.NOTE;

import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.duplicates.merge.Told;
import org.branchbook.store.PlainFollower;
import org.jooq.DSLContext;

/** What hangs on cards in the tables of clients. */
final class PapersFollow {
  private PapersFollow() {}

  static List<FollowsClient> all(DSLContext db) {
    return List.of(
        new PlainFollower<>(
            db,
            "note",
            NOTE.ID,
            NOTE.CLIENT_ID,
            null,
            (thing, r) ->
                new Told(thing, Text.of("merge.thing.note", r.getText()), r.getAt(), r.getText()),
            _ -> ""),
        new PlainFollower<>(
            db,
            "consent",
            CONSENT.ID,
            CONSENT.CLIENT_ID,
            null,
            (thing, r) ->
                new Told(
                    thing,
                    Text.of(
                        r.getGiven() ? "clients.happening.consent" : "clients.happening.refusal",
                        r.getPurpose(),
                        r.getChannel() == null ? "ALL" : r.getChannel()),
                    r.getAt(),
                    r.getSource()),
            _ -> ""),
        new HoldingsFollow(db));
  }
}
