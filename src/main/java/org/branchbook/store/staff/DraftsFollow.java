package org.branchbook.store.staff;

import static org.branchbook.store.db.Tables.DRAFT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.duplicates.merge.Thing;
import org.branchbook.duplicates.merge.Told;
import org.branchbook.store.Rows;
import org.jooq.DSLContext;

/**
 * What somebody is typing on a card goes on with the merged one. Half an edit of the card itself
 * stays: it fits no other card, and is there again when the card is.
 */
final class DraftsFollow implements FollowsClient {
  private static final String KIND = "draft";
  private static final String EDIT = "client";
  private static final String STAYS = "stays";
  private static final String MOVE =
      "update draft set subject = ? where employee_id = ? and form = ? and subject = ?";
  private final DSLContext db;

  DraftsFollow(DSLContext db) {
    this.db = db;
  }

  /** None refers to the client as such. */
  @Override
  public Set<String> columns() {
    return Set.of();
  }

  @Override
  public Set<String> kinds() {
    return Set.of(KIND);
  }

  @Override
  public List<Thing> of(Collection<ClientId> cards) {
    var things = new HashMap<String, List<Thing>>();
    db.select(DRAFT.EMPLOYEE_ID, DRAFT.FORM, DRAFT.SUBJECT)
        .from(DRAFT)
        .where(Rows.among(DRAFT.SUBJECT, cards.stream().map(ClientId::value).toList()))
        .and(DRAFT.FORM.ne(EDIT))
        .forEach(
            r -> {
              var key = r.value1() + " " + r.value2();
              things
                  .computeIfAbsent(key, _ -> new ArrayList<>())
                  .add(new Thing(KIND, key, new ClientId(r.value3()), Set.of(), ""));
            });
    return things.values().stream()
        .flatMap(t -> (t.size() == 1 ? t : staying(t)).stream())
        .toList();
  }

  /** Of two drafts of one form each stays with its card. */
  private static List<Thing> staying(List<Thing> drafts) {
    return drafts.stream().map(t -> new Thing(KIND, t.key(), t.of(), Set.of(), STAYS)).toList();
  }

  @Override
  public void join(Collection<ClientId> cards, ClientId into) {
    var all = new ArrayList<>(cards);
    all.add(into);
    move(of(all).stream().filter(t -> moves(t, into)).map(t -> row(t, t.of(), into)).toList());
  }

  @Override
  public void part(List<Thing> things, Set<Thing.Name> dropped, ClientId from) {
    move(things.stream().filter(t -> moves(t, from)).map(t -> row(t, from, t.of())).toList());
  }

  @Override
  public void give(List<Thing> things, ClientId from, ClientId to) {
    move(things.stream().map(t -> row(t, from, to)).toList());
  }

  private static boolean moves(Thing draft, ClientId card) {
    return !draft.kept().equals(STAYS) && !draft.of().equals(card);
  }

  private void move(List<Object[]> rows) {
    Rows.batch(db, MOVE, rows);
  }

  private static Object[] row(Thing thing, ClientId from, ClientId to) {
    int space = thing.key().indexOf(' ');
    return Rows.row(
        to.value(),
        Long.parseLong(thing.key().substring(0, space)),
        thing.key().substring(space + 1),
        from.value());
  }

  @Override
  public List<Told> tell(List<Thing> things) {
    return things.stream().map(t -> new Told(t, Text.of("merge.thing.draft"), null, "")).toList();
  }
}
