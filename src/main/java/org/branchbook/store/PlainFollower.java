package org.branchbook.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.duplicates.merge.Thing;
import org.branchbook.duplicates.merge.Told;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** The rows of a table each of which hangs on one client. */
public final class PlainFollower<R extends Record> implements FollowsClient {
  /** What a row says, given the thing that it is. */
  public interface Teller<R> {
    Told tell(Thing thing, R row);
  }

  private final DSLContext db;
  private final String kind;
  private final Table<R> table;
  private final TableField<R, Long> id;
  private final TableField<R, Long> client;
  private final @Nullable TableField<R, Integer> version;
  private final Teller<R> teller;
  private final Function<R, String> kept;

  /**
   * Of one table.
   *
   * @param version grows when a row is moved; null for a table without
   * @param kept what is needed to write a row anew; "" where rows are only moved
   */
  public PlainFollower(
      DSLContext db,
      String kind,
      TableField<R, Long> id,
      TableField<R, Long> client,
      @Nullable TableField<R, Integer> version,
      Teller<R> teller,
      Function<R, String> kept) {
    this.db = db;
    this.kind = kind;
    this.table = Objects.requireNonNull(client.getTable());
    this.id = id;
    this.client = client;
    this.version = version;
    this.teller = teller;
    this.kept = kept;
  }

  @Override
  public Set<String> columns() {
    return Set.of(table.getName() + "." + client.getName());
  }

  @Override
  public Set<String> kinds() {
    return Set.of(kind);
  }

  @Override
  public List<Thing> of(Collection<ClientId> cards) {
    return db.selectFrom(table)
        .where(Rows.among(client, cards.stream().map(ClientId::value).toList()))
        .orderBy(id)
        .fetch(
            r ->
                new Thing(
                    kind,
                    Long.toString(r.get(id)),
                    new ClientId(r.get(client)),
                    Set.of(),
                    kept.apply(r)));
  }

  @Override
  public void join(Collection<ClientId> cards, ClientId into) {
    var moves = new ArrayList<Object[]>();
    for (var card : cards) moves.add(Rows.row(into.value(), card.value()));
    Rows.batch(
        db, "update %s set %s where %s = ?".formatted(named(), set(), client.getName()), moves);
  }

  @Override
  public void part(List<Thing> things, Set<Thing.Name> dropped, ClientId from) {
    var moves = new ArrayList<Object[]>();
    for (var thing : things)
      if (!thing.of().equals(from))
        moves.add(Rows.row(thing.of().value(), Long.parseLong(thing.key()), from.value()));
    move(moves);
  }

  @Override
  public void give(List<Thing> things, ClientId from, ClientId to) {
    var moves = new ArrayList<Object[]>();
    for (var thing : things)
      moves.add(Rows.row(to.value(), Long.parseLong(thing.key()), from.value()));
    move(moves);
  }

  private void move(List<Object[]> moves) {
    Rows.batch(
        db,
        "update %s set %s where %s = ? and %s = ?"
            .formatted(named(), set(), id.getName(), client.getName()),
        moves);
  }

  private String named() {
    return table.getName();
  }

  private String set() {
    var moved = client.getName() + " = ?";
    return version == null
        ? moved
        : moved + ", " + version.getName() + " = " + version.getName() + " + 1";
  }

  @Override
  public List<Told> tell(List<Thing> things) {
    var told = new ArrayList<Told>();
    Rows.inParts(
        things,
        part -> {
          var rows =
              db.selectFrom(table)
                  .where(Rows.among(id, part.stream().map(t -> Long.valueOf(t.key())).toList()))
                  .fetchMap(id);
          for (var thing : part) {
            var row = rows.get(Long.valueOf(thing.key()));
            if (row != null) told.add(teller.tell(thing, row));
          }
        });
    return told;
  }
}
