package org.branchbook.store.plans;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.INCOME_DAILY;
import static org.branchbook.store.db.Tables.INCOME_EVENT;
import static org.branchbook.store.db.Tables.INCOME_STREAM;
import static org.branchbook.store.db.Tables.PRODUCT;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.HoldingEvent;
import org.branchbook.plans.daily.DailyLimits;
import org.branchbook.plans.daily.DailySignals;
import org.branchbook.plans.daily.StreamDays;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Select;

/**
 * {@link DailySignals} in SQL: the dates beside the packed days find those few streams that are
 * worth unpacking.
 */
final class JooqDailySignals implements DailySignals {
  private static final int PAGE = 5000;
  private static final List<String> TOLD =
      List.of(
          HoldingEvent.CLOSED.name(),
          HoldingEvent.EARLY_REPAYMENT.name(),
          HoldingEvent.LARGE_OUTFLOW.name());

  private final DSLContext db;

  JooqDailySignals(DSLContext db) {
    this.db = db;
  }

  @Override
  public void each(Scope scope, LocalDate day, DailyLimits limits, Seeing seeing) {
    var mine = InScope.of(CLIENT, scope);
    // a stream that was told of by its event isn't told of again by its balances
    var out = events(mine, day, limits, seeing);
    quiet(mine, day, limits, seeing);
    outflows(mine, day, limits, out, seeing);
  }

  private Set<Long> events(Condition mine, LocalDate day, DailyLimits limits, Seeing seeing) {
    var seen = new HashSet<String>();
    var out = new HashSet<Long>();
    db.select(
            INCOME_STREAM.CLIENT_ID, INCOME_EVENT.STREAM_ID, INCOME_EVENT.KIND, INCOME_EVENT.AMOUNT)
        .from(INCOME_EVENT)
        .join(INCOME_STREAM)
        .on(INCOME_STREAM.ID.eq(INCOME_EVENT.STREAM_ID))
        .join(CLIENT)
        .on(CLIENT.ID.eq(INCOME_STREAM.CLIENT_ID))
        .where(INCOME_EVENT.HAPPENED_ON.between(day.minusDays(limits.eventDays() - 1L), day))
        .and(INCOME_EVENT.KIND.in(TOLD))
        .and(mine)
        .orderBy(INCOME_EVENT.HAPPENED_ON.desc())
        .forEach(
            r -> {
              var kind = kind(HoldingEvent.valueOf(r.value3()));
              if (!seen.add(kind + " " + r.value2())) return;
              if (kind != Kind.EARLY_REPAYMENT) out.add(r.value2());
              seeing.see(new ClientId(r.value1()), r.value2(), kind, r.value4());
            });
    return out;
  }

  private static Kind kind(HoldingEvent event) {
    return switch (event) {
      case CLOSED -> Kind.CLOSED;
      case EARLY_REPAYMENT -> Kind.EARLY_REPAYMENT;
      case LARGE_OUTFLOW -> Kind.OUTFLOW;
      case OPENED -> throw new IllegalArgumentException("nobody asks why a product was opened");
    };
  }

  private void quiet(Condition mine, LocalDate day, DailyLimits limits, Seeing seeing) {
    // where no days came in, nobody was quiet
    var told =
        Optional.ofNullable(
            db.select(max(INCOME_DAILY.LAST_ON))
                .from(INCOME_DAILY)
                .where(INCOME_DAILY.LAST_ON.le(day))
                .fetchSingle()
                .value1());
    if (told.isEmpty()) return;
    var closed =
        selectOne()
            .from(INCOME_EVENT)
            .where(
                INCOME_EVENT.STREAM_ID.eq(INCOME_DAILY.STREAM_ID),
                INCOME_EVENT.KIND.eq(HoldingEvent.CLOSED.name()),
                INCOME_EVENT.HAPPENED_ON.ge(INCOME_DAILY.MOVED_ON));
    var since = told.get().minusDays(StreamDays.KEPT);
    each(
        db.select(INCOME_STREAM.CLIENT_ID, INCOME_DAILY.STREAM_ID, INCOME_DAILY.DAYS)
            .from(INCOME_DAILY)
            .join(INCOME_STREAM)
            .on(INCOME_STREAM.ID.eq(INCOME_DAILY.STREAM_ID))
            .join(PRODUCT)
            .on(PRODUCT.ID.eq(INCOME_STREAM.PRODUCT_ID))
            .join(CLIENT)
            .on(CLIENT.ID.eq(INCOME_STREAM.CLIENT_ID))
            .where(
                INCOME_DAILY.MOVED_ON.between(since, told.get().minusDays(limits.quietDays())),
                PRODUCT.LINE.in(limits.quietLines()),
                notExists(closed))
            .and(mine),
        (client, days) -> seeing.see(client, days.stream(), Kind.NO_TURNOVER, days.received()));
  }

  private void outflows(
      Condition mine, LocalDate day, DailyLimits limits, Set<Long> told, Seeing seeing) {
    each(
        db.select(INCOME_STREAM.CLIENT_ID, INCOME_DAILY.STREAM_ID, INCOME_DAILY.DAYS)
            .from(INCOME_DAILY)
            .join(INCOME_STREAM)
            .on(INCOME_STREAM.ID.eq(INCOME_DAILY.STREAM_ID))
            .join(CLIENT)
            .on(CLIENT.ID.eq(INCOME_STREAM.CLIENT_ID))
            .where(INCOME_DAILY.LESSENED_ON.between(day.minusDays(limits.outDays() - 1L), day))
            .and(mine),
        (client, days) -> {
          if (told.contains(days.stream())) return;
          var out = days.outflow(day, limits.outDays());
          if (out.over(limits.outPercent()) && out.gone() >= limits.outFloor())
            seeing.see(client, days.stream(), Kind.OUTFLOW, out.gone());
        });
  }

  private interface OfStream {
    void see(ClientId client, StreamDays days);
  }

  private static void each(Select<Record3<Long, Long, byte[]>> rows, OfStream seeing) {
    try (var read = rows.fetchSize(PAGE).fetchLazy()) {
      for (var row : read)
        seeing.see(
            new ClientId(row.value1()),
            new StreamDays(row.value2(), PackedDays.unpack(row.value3()), 1));
    }
  }
}
