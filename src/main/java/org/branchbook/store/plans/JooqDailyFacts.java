package org.branchbook.store.plans;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.IMPORT_RUN;
import static org.branchbook.store.db.Tables.INCOME_DAILY;
import static org.branchbook.store.db.Tables.INCOME_DAILY_CHANGE;
import static org.branchbook.store.db.Tables.INCOME_EVENT;
import static org.branchbook.store.db.Tables.INCOME_STREAM;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.HoldingEvent;
import org.branchbook.imports.ImportId;
import org.branchbook.imports.profile.Kind;
import org.branchbook.plans.daily.DailyChanges;
import org.branchbook.plans.daily.DailyFacts;
import org.branchbook.plans.daily.ProductEvent;
import org.branchbook.plans.daily.StreamDays;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.IncomeEventRecord;
import org.jooq.DSLContext;

/** {@link DailyFacts} in SQL. */
final class JooqDailyFacts implements DailyFacts {
  private final DSLContext db;

  JooqDailyFacts(DSLContext db) {
    this.db = db;
  }

  @Override
  public Map<Long, StreamDays> days(Collection<Long> streams) {
    var days = new HashMap<Long, StreamDays>();
    Rows.inParts(
        streams,
        part ->
            db.select(INCOME_DAILY.STREAM_ID, INCOME_DAILY.DAYS, INCOME_DAILY.VERSION)
                .from(INCOME_DAILY)
                .where(Rows.among(INCOME_DAILY.STREAM_ID, part))
                .forEach(
                    r ->
                        days.put(
                            r.value1(),
                            new StreamDays(
                                r.value1(), PackedDays.unpack(r.value2()), r.value3()))));
    return days;
  }

  @Override
  public boolean save(List<StreamDays> days) {
    var fresh = new ArrayList<Object[]>();
    var changed = new ArrayList<Object[]>();
    var gone = new ArrayList<Object[]>();
    for (var one : days) {
      if (one.days().isEmpty()) {
        gone.add(Rows.row(one.stream(), one.version()));
        continue;
      }
      var last = one.days().lastKey();
      var moved = one.moved().orElse(null);
      var lessened = one.lessened().orElse(null);
      var packed = PackedDays.pack(one.days());
      if (one.version() == 0) fresh.add(Rows.row(one.stream(), last, moved, lessened, packed, 1));
      else
        changed.add(
            Rows.row(
                last, moved, lessened, packed, one.version() + 1, one.stream(), one.version()));
    }
    var counts =
        Rows.batch(
            db,
            "update income_daily set last_on = ?, moved_on = ?, lessened_on = ?, days = ?,"
                + " version = ? where stream_id = ? and version = ?",
            changed);
    Rows.batch(db, "delete from income_daily where stream_id = ? and version = ?", gone);
    Rows.ready(INCOME_DAILY, fresh).insert(db);
    return Arrays.stream(counts).allMatch(c -> c == 1);
  }

  @Override
  public Map<ProductEvent.Id, ProductEvent> events(Collection<ProductEvent.Id> ids) {
    var asked = Set.copyOf(ids);
    var known = new HashMap<ProductEvent.Id, ProductEvent>();
    Rows.inParts(
        new HashSet<>(ids.stream().map(ProductEvent.Id::stream).toList()),
        part ->
            db.selectFrom(INCOME_EVENT)
                .where(Rows.among(INCOME_EVENT.STREAM_ID, part))
                .forEach(
                    r -> {
                      var one = event(r);
                      if (asked.contains(one.id())) known.put(one.id(), one);
                    }));
    return known;
  }

  @Override
  public void put(List<ProductEvent> events) {
    remove(events.stream().map(ProductEvent::id).toList());
    Rows.ready(
            INCOME_EVENT,
            events.stream()
                .map(e -> Rows.row(e.id().stream(), e.id().on(), e.id().kind().name(), e.amount()))
                .toList())
        .insert(db);
  }

  @Override
  public void remove(Collection<ProductEvent.Id> ids) {
    Rows.batch(
        db,
        "delete from income_event where stream_id = ? and happened_on = ? and kind = ?",
        ids.stream().map(i -> Rows.row(i.stream(), i.on(), i.kind().name())).toList());
  }

  @Override
  public List<ProductEvent> of(ClientId client, LocalDate since, Scope scope) {
    return db.select(INCOME_EVENT.fields())
        .from(CLIENT)
        .join(INCOME_STREAM)
        .on(INCOME_STREAM.CLIENT_ID.eq(CLIENT.ID))
        .join(INCOME_EVENT)
        .on(INCOME_EVENT.STREAM_ID.eq(INCOME_STREAM.ID))
        .where(CLIENT.ID.eq(client.value()), INCOME_EVENT.HAPPENED_ON.ge(since))
        .and(InScope.of(CLIENT, scope))
        .orderBy(INCOME_EVENT.HAPPENED_ON.desc(), INCOME_EVENT.STREAM_ID, INCOME_EVENT.KIND)
        .fetch(r -> event(r.into(INCOME_EVENT)));
  }

  @Override
  public void note(ImportId by, DailyChanges changes) {
    Rows.ready(
            INCOME_DAILY_CHANGE,
            List.<Object[]>of(Rows.row(by.value(), changes.ordinal(), PackedDays.pack(changes))))
        .insert(db);
  }

  @Override
  public List<DailyChanges> before(ImportId by, int ordinal) {
    return db.selectFrom(INCOME_DAILY_CHANGE)
        .where(
            INCOME_DAILY_CHANGE.IMPORT_ID.eq(by.value()), INCOME_DAILY_CHANGE.ORDINAL.lt(ordinal))
        .orderBy(INCOME_DAILY_CHANGE.ORDINAL.desc())
        .limit(1)
        .fetch(r -> PackedDays.unpack(r.getOrdinal(), r.getChanges()));
  }

  @Override
  public void forget(ImportId by, Set<Integer> ordinals) {
    Rows.batch(
        db,
        "delete from income_daily_change where import_id = ? and ordinal = ?",
        ordinals.stream().map(o -> Rows.row(by.value(), o)).toList());
  }

  @Override
  public void forgetOld(LocalDate today) {
    var first = today.minusDays(StreamDays.KEPT).atStartOfDay(ZoneOffset.UTC).toInstant();
    db.deleteFrom(INCOME_DAILY_CHANGE)
        .where(
            INCOME_DAILY_CHANGE.IMPORT_ID.in(
                select(IMPORT_RUN.ID)
                    .from(IMPORT_RUN)
                    .where(IMPORT_RUN.KIND.eq(Kind.DAILY.name()), IMPORT_RUN.STARTED.lt(first))))
        .execute();
  }

  private static ProductEvent event(IncomeEventRecord r) {
    return new ProductEvent(
        new ProductEvent.Id(r.getStreamId(), r.getHappenedOn(), HoldingEvent.valueOf(r.getKind())),
        r.getAmount());
  }
}
