package org.branchbook.store.imports;

import static org.branchbook.store.db.Tables.IMPORT_KEY;
import static org.branchbook.store.db.Tables.IMPORT_ROW;
import static org.branchbook.store.db.Tables.MERGED_INTO;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.duplicates.merge.Thing;
import org.branchbook.duplicates.merge.Told;
import org.branchbook.imports.profile.Kind;
import org.branchbook.store.ImportBlocks;
import org.branchbook.store.Rows;
import org.jooq.DSLContext;

/**
 * The keys by which files and feeds know a card: the next feed brings the merged one up to date.
 */
final class KeysFollow implements FollowsClient {
  private static final String KIND = "feed";
  private static final String MOVE =
      "update import_key set subject_id = ? where source = ? and subject_id = ?";
  private final DSLContext db;

  KeysFollow(DSLContext db) {
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
    // keys have no index by card, which imports would pay for; what made them has. It tells the
    // card that was made or met, which may have gone into this one since.
    var met = new HashSet<>(cards.stream().map(ClientId::value).toList());
    for (var fresh = Set.copyOf(met); !fresh.isEmpty(); ) {
      var into =
          db.select(MERGED_INTO.CLIENT_ID)
              .from(MERGED_INTO)
              .where(Rows.among(MERGED_INTO.SURVIVOR_ID, fresh))
              .fetch(MERGED_INTO.CLIENT_ID);
      fresh = into.stream().filter(met::add).collect(Collectors.toSet());
    }
    var sources = new HashSet<String>();
    for (var brought : ImportBlocks.brought(db, met)) sources.add(brought.source());
    sources.addAll(
        db.select(IMPORT_ROW.SOURCE)
            .from(IMPORT_ROW)
            .where(IMPORT_ROW.SUBJECT.eq(Kind.CLIENT.name()))
            .and(Rows.among(IMPORT_ROW.SUBJECT_ID, met))
            .fetch(IMPORT_ROW.SOURCE));
    return db.select(IMPORT_KEY.SOURCE, IMPORT_KEY.SUBJECT_ID)
        .from(IMPORT_KEY)
        .where(Rows.amongTexts(IMPORT_KEY.SOURCE, sources))
        .and(Rows.among(IMPORT_KEY.SUBJECT_ID, cards.stream().map(ClientId::value).toList()))
        .orderBy(IMPORT_KEY.SOURCE)
        .fetch(r -> new Thing(KIND, r.value1(), new ClientId(r.value2()), Set.of(), ""));
  }

  @Override
  public void join(Collection<ClientId> cards, ClientId into) {
    var moves = new ArrayList<Object[]>();
    for (var key : of(cards)) moves.add(Rows.row(into.value(), key.key(), key.of().value()));
    Rows.batch(db, MOVE, moves);
  }

  @Override
  public void part(List<Thing> things, Set<Thing.Name> dropped, ClientId from) {
    var moves = new ArrayList<Object[]>();
    for (var key : things)
      if (!key.of().equals(from)) moves.add(Rows.row(key.of().value(), key.key(), from.value()));
    Rows.batch(db, MOVE, moves);
  }

  @Override
  public void give(List<Thing> things, ClientId from, ClientId to) {
    var moves = new ArrayList<Object[]>();
    for (var key : things) moves.add(Rows.row(to.value(), key.key(), from.value()));
    Rows.batch(db, MOVE, moves);
  }

  @Override
  public List<Told> tell(List<Thing> things) {
    return things.stream()
        .map(
            key ->
                new Told(
                    key, Text.of("merge.thing.feed", Text.asWritten(key.key())), null, key.key()))
        .toList();
  }
}
