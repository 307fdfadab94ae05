package org.branchbook.store.duplicates;

import static org.branchbook.store.db.Tables.CARD_MERGE;
import static org.branchbook.store.db.Tables.CHANGE_COUNT;
import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.MERGED_CARD;
import static org.branchbook.store.db.Tables.MERGED_INTO;
import static org.branchbook.store.db.Tables.MERGED_THING;
import static org.branchbook.store.db.Tables.MERGE_TOUCH;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.merge.Merge;
import org.branchbook.duplicates.merge.Merge.Fate;
import org.branchbook.duplicates.merge.Merge.Moved;
import org.branchbook.duplicates.merge.MergeId;
import org.branchbook.duplicates.merge.MergeJournal;
import org.branchbook.duplicates.merge.MergeOrder;
import org.branchbook.duplicates.merge.Thing;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.RecordJson;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.CardMergeRecord;
import org.branchbook.store.db.tables.records.MergeTouchRecord;
import org.branchbook.store.db.tables.records.MergedCardRecord;
import org.branchbook.store.db.tables.records.MergedIntoRecord;
import org.branchbook.store.db.tables.records.MergedThingRecord;
import org.jooq.DSLContext;

/** {@link MergeJournal} in SQL. */
final class JooqMergeJournal implements MergeJournal {
  private final DSLContext db;
  private final RecordJson json = new RecordJson();

  JooqMergeJournal(DSLContext db) {
    this.db = db;
  }

  @Override
  public void lock(Collection<ClientId> cards) {
    if (cards.isEmpty()) return;
    // always in one order, so that two who merge wait for one another and never both
    db.select(CLIENT.ID)
        .from(CLIENT)
        .where(Rows.among(CLIENT.ID, numbers(cards)))
        .orderBy(CLIENT.ID)
        .forUpdate()
        .fetch();
  }

  @Override
  public void last() {
    db.select(CHANGE_COUNT.LAST).from(CHANGE_COUNT).forUpdate().fetch();
  }

  @Override
  public long nextNumber() {
    var last =
        db.select(CARD_MERGE.NUMBER)
            .from(CARD_MERGE)
            .orderBy(CARD_MERGE.NUMBER.desc())
            .limit(1)
            .fetchOptional(CARD_MERGE.NUMBER);
    return last.orElse(0L) + 1;
  }

  @Override
  public void write(Merge merge) {
    long id = merge.id().value();
    long keep = merge.order().keep().value();
    db.insertInto(CARD_MERGE)
        .set(
            new CardMergeRecord(
                id,
                merge.number(),
                keep,
                merge.at(),
                merge.by().value(),
                json.write(merge.order()),
                json.write(merge.after()),
                merge.undone()))
        .execute();
    var cards = new ArrayList<MergedCardRecord>();
    for (var card : merge.before())
      cards.add(new MergedCardRecord(id, cards.size(), card.id().value(), json.write(card)));
    Rows.insert(db, MERGED_CARD, cards);
    var things = new ArrayList<MergedThingRecord>();
    for (var moved : merge.things()) things.add(row(id, things.size(), moved));
    Rows.insert(db, MERGED_THING, things);
    Rows.insert(
        db,
        MERGE_TOUCH,
        merge.touched().stream().map(c -> new MergeTouchRecord(c.value(), id)).toList());
    Rows.insert(
        db,
        MERGED_INTO,
        merge.order().going().stream()
            .map(c -> new MergedIntoRecord(c.value(), keep, id))
            .toList());
  }

  @Override
  public void undone(Merge merge, Instant at) {
    db.deleteFrom(MERGED_INTO)
        .where(Rows.among(MERGED_INTO.CLIENT_ID, numbers(merge.order().going())))
        .and(MERGED_INTO.MERGE_ID.eq(merge.id().value()))
        .execute();
    db.update(CARD_MERGE)
        .set(CARD_MERGE.UNDONE_AT, at)
        .where(CARD_MERGE.ID.eq(merge.id().value()))
        .execute();
  }

  @Override
  public void forget(MergeId id) {
    db.deleteFrom(MERGED_INTO).where(MERGED_INTO.MERGE_ID.eq(id.value())).execute();
    db.deleteFrom(MERGE_TOUCH).where(MERGE_TOUCH.MERGE_ID.eq(id.value())).execute();
    db.deleteFrom(MERGED_THING).where(MERGED_THING.MERGE_ID.eq(id.value())).execute();
    db.deleteFrom(MERGED_CARD).where(MERGED_CARD.MERGE_ID.eq(id.value())).execute();
    db.deleteFrom(CARD_MERGE).where(CARD_MERGE.ID.eq(id.value())).execute();
  }

  @Override
  public Optional<Merge> find(MergeId id) {
    return read(List.of(id.value())).stream().findFirst();
  }

  @Override
  public List<Merge> of(ClientId card) {
    var cards = new HashSet<>(Set.of(card.value()));
    for (var fresh = Set.copyOf(cards); !fresh.isEmpty(); ) {
      var into =
          db.select(MERGED_INTO.CLIENT_ID)
              .from(MERGED_INTO)
              .where(Rows.among(MERGED_INTO.SURVIVOR_ID, fresh))
              .fetch(MERGED_INTO.CLIENT_ID);
      fresh = into.stream().filter(cards::add).collect(Collectors.toSet());
    }
    var ids =
        db.selectDistinct(MERGED_CARD.MERGE_ID)
            .from(MERGED_CARD)
            .join(CARD_MERGE)
            .on(CARD_MERGE.ID.eq(MERGED_CARD.MERGE_ID))
            .where(Rows.among(MERGED_CARD.CLIENT_ID, cards))
            .and(CARD_MERGE.UNDONE_AT.isNull())
            .fetch(MERGED_CARD.MERGE_ID);
    return read(ids).reversed();
  }

  @Override
  public List<Merge> latest(int atMost) {
    return read(db.select(CARD_MERGE.ID)
            .from(CARD_MERGE)
            .where(CARD_MERGE.UNDONE_AT.isNull())
            .orderBy(CARD_MERGE.NUMBER.desc())
            .limit(atMost)
            .fetch(CARD_MERGE.ID))
        .reversed();
  }

  @Override
  public List<MergeId> entangled(Merge merge) {
    var reach = new HashSet<>(numbers(merge.touched()));
    var later = new LinkedHashMap<Long, Boolean>();
    var fresh = Set.copyOf(reach);
    while (!fresh.isEmpty()) {
      var met =
          db.selectDistinct(MERGE_TOUCH.MERGE_ID)
              .from(MERGE_TOUCH)
              .join(CARD_MERGE)
              .on(CARD_MERGE.ID.eq(MERGE_TOUCH.MERGE_ID))
              .where(Rows.among(MERGE_TOUCH.CLIENT_ID, fresh))
              .and(CARD_MERGE.NUMBER.gt(merge.number()))
              .and(CARD_MERGE.UNDONE_AT.isNull())
              .fetch(MERGE_TOUCH.MERGE_ID);
      met.removeIf(later::containsKey);
      met.forEach(id -> later.put(id, true));
      var touched = new HashSet<Long>();
      if (!met.isEmpty())
        db.select(MERGE_TOUCH.CLIENT_ID)
            .from(MERGE_TOUCH)
            .where(Rows.among(MERGE_TOUCH.MERGE_ID, met))
            .forEach(r -> touched.add(r.value1()));
      touched.removeAll(reach);
      reach.addAll(touched);
      fresh = touched;
    }
    if (later.isEmpty()) return List.of();
    return db.select(CARD_MERGE.ID)
        .from(CARD_MERGE)
        .where(Rows.among(CARD_MERGE.ID, later.keySet()))
        .orderBy(CARD_MERGE.NUMBER, CARD_MERGE.ID)
        .fetch(r -> new MergeId(r.value1()));
  }

  @Override
  public ClientId now(ClientId card) {
    var now = card;
    while (true) {
      var into =
          db.select(MERGED_INTO.SURVIVOR_ID)
              .from(MERGED_INTO)
              .where(MERGED_INTO.CLIENT_ID.eq(now.value()))
              .fetchOptional(MERGED_INTO.SURVIVOR_ID);
      if (into.isEmpty()) return now;
      now = new ClientId(into.get());
    }
  }

  /** Merges in their order. */
  private List<Merge> read(Collection<Long> ids) {
    if (ids.isEmpty()) return List.of();
    var cards =
        db
            .selectFrom(MERGED_CARD)
            .where(Rows.among(MERGED_CARD.MERGE_ID, ids))
            .orderBy(MERGED_CARD.MERGE_ID, MERGED_CARD.ORDINAL)
            .fetch()
            .stream()
            .collect(
                Collectors.groupingBy(
                    MergedCardRecord::getMergeId,
                    Collectors.mapping(
                        r -> json.read(r.getBeforeJson(), Client.class), Collectors.toList())));
    var things =
        db
            .selectFrom(MERGED_THING)
            .where(Rows.among(MERGED_THING.MERGE_ID, ids))
            .orderBy(MERGED_THING.MERGE_ID, MERGED_THING.ORDINAL)
            .fetch()
            .stream()
            .collect(
                Collectors.groupingBy(
                    MergedThingRecord::getMergeId,
                    Collectors.mapping(JooqMergeJournal::moved, Collectors.toList())));
    return db.selectFrom(CARD_MERGE)
        .where(Rows.among(CARD_MERGE.ID, ids))
        .orderBy(CARD_MERGE.NUMBER, CARD_MERGE.ID)
        .fetch(
            r ->
                new Merge(
                    new MergeId(r.getId()),
                    r.getNumber(),
                    r.getAt(),
                    new EmployeeId(r.getEmployeeId()),
                    json.read(r.getOrderJson(), MergeOrder.class),
                    Objects.requireNonNull(cards.get(r.getId())),
                    json.read(r.getAfterJson(), Client.class),
                    things.getOrDefault(r.getId(), List.of()),
                    r.getUndoneAt()));
  }

  private static MergedThingRecord row(long merge, int ordinal, Moved moved) {
    var thing = moved.thing();
    return new MergedThingRecord(
        merge,
        ordinal,
        thing.kind(),
        thing.key(),
        thing.of().value(),
        moved.fate().name(),
        thing.beside().stream()
            .map(c -> Long.toString(c.value()))
            .sorted()
            .collect(Collectors.joining(" ")),
        thing.kept());
  }

  private static Moved moved(MergedThingRecord r) {
    var beside =
        r.getBeside().isEmpty()
            ? Set.<ClientId>of()
            : Arrays.stream(r.getBeside().split(" "))
                .map(n -> new ClientId(Long.parseLong(n)))
                .collect(Collectors.toSet());
    return new Moved(
        new Thing(r.getKind(), r.getThingKey(), new ClientId(r.getClientId()), beside, r.getKept()),
        Fate.valueOf(r.getFate()));
  }

  private static List<Long> numbers(Collection<ClientId> ids) {
    return ids.stream().map(ClientId::value).toList();
  }
}
