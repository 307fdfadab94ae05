package org.branchbook.store.plans;

import static org.branchbook.store.db.Tables.INCOME_CHANGE;
import static org.branchbook.store.db.Tables.INCOME_FREEZE;
import static org.branchbook.store.db.Tables.INCOME_RESTATED;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.imports.ImportId;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.StreamYear;
import org.branchbook.plans.loading.FactLog;
import org.branchbook.plans.loading.Frozen;
import org.branchbook.plans.loading.Restatement;
import org.branchbook.plans.loading.YearChange;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.IncomeRestatedRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** {@link FactLog} in SQL. */
final class JooqFactLog implements FactLog {
  private static final int MONTHS = 12;

  private final DSLContext db;

  JooqFactLog(DSLContext db) {
    this.db = db;
  }

  @Override
  public void write(ImportId by, List<YearChange> changes) {
    Rows.ready(
            INCOME_CHANGE,
            changes.stream()
                .map(
                    c ->
                        Rows.row(
                            by.value(),
                            c.ordinal(),
                            c.of().stream(),
                            (short) c.of().year(),
                            PackedFacts.pack(c.before()),
                            PackedFacts.pack(c.after())))
                .toList())
        .insert(db);
  }

  @Override
  public List<YearChange> before(ImportId by, int ordinal, int atMost) {
    return db.selectFrom(INCOME_CHANGE)
        .where(INCOME_CHANGE.IMPORT_ID.eq(by.value()), INCOME_CHANGE.ORDINAL.lt(ordinal))
        .orderBy(INCOME_CHANGE.ORDINAL.desc())
        .limit(atMost)
        .fetch(
            r ->
                new YearChange(
                    r.getOrdinal(),
                    new StreamYear(r.getStreamId(), r.getYearNo()),
                    PackedFacts.unpack(r.getBeforeFacts()),
                    PackedFacts.unpack(r.getAfterFacts())));
  }

  @Override
  public List<Source> sources(Collection<Long> streams, YearMonth from, YearMonth to) {
    var sources = new ArrayList<Source>();
    db.select(
            INCOME_CHANGE.IMPORT_ID,
            INCOME_CHANGE.STREAM_ID,
            INCOME_CHANGE.YEAR_NO,
            INCOME_CHANGE.AFTER_FACTS)
        .from(INCOME_CHANGE)
        .where(
            INCOME_CHANGE.STREAM_ID.in(streams),
            INCOME_CHANGE.YEAR_NO.between((short) from.getYear(), (short) to.getYear()))
        .orderBy(INCOME_CHANGE.IMPORT_ID, INCOME_CHANGE.ORDINAL)
        .forEach(
            r -> {
              int there = PackedFacts.there(r.value4());
              for (var month : Month.values()) {
                var at = YearMonth.of(r.value3(), month);
                if ((there >> month.ordinal() & 1) != 0 && !at.isBefore(from) && !at.isAfter(to))
                  sources.add(new Source(r.value2(), at, new ImportId(r.value1())));
              }
            });
    return sources;
  }

  @Override
  public void forget(ImportId by, Collection<Integer> ordinals) {
    Rows.batch(
        db,
        "delete from income_change where import_id = ? and ordinal = ?",
        ordinals.stream().map(o -> Rows.row(by.value(), o)).toList());
  }

  @Override
  public List<Frozen> frozen() {
    return db.selectFrom(INCOME_FREEZE)
        .orderBy(INCOME_FREEZE.MONTH_NO.desc())
        .fetch(
            r -> new Frozen(month(r.getMonthNo()), new EmployeeId(r.getEmployeeId()), r.getAt()));
  }

  @Override
  public boolean freeze(Frozen month) {
    return db.insertInto(INCOME_FREEZE)
            .values(number(month.month()), month.who().value(), month.at())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  @Override
  public void restate(List<Restatement> restatements) {
    Rows.ready(
            INCOME_RESTATED,
            restatements.stream()
                .map(
                    r ->
                        Rows.row(
                            r.id(),
                            r.by().value(),
                            r.stream(),
                            number(r.month()),
                            r.who().value(),
                            r.at(),
                            r.why(),
                            one(r.before()),
                            one(r.after())))
                .toList())
        .insert(db);
  }

  @Override
  public Page<Restatement> restated(Optional<Page.Mark> after, int size) {
    var rows =
        db.selectFrom(INCOME_RESTATED)
            .where(after.map(a -> INCOME_RESTATED.ID.lt(a.id())).orElse(DSL.noCondition()))
            .orderBy(INCOME_RESTATED.ID.desc())
            .limit(size + 1)
            .fetch(JooqFactLog::restatement);
    return Page.of(rows, size, r -> new Page.Mark("", r.id()));
  }

  @Override
  public List<Restatement> restated(YearMonth month, int atMost) {
    return db.selectFrom(INCOME_RESTATED)
        .where(INCOME_RESTATED.MONTH_NO.eq(number(month)))
        .orderBy(INCOME_RESTATED.ID.desc())
        .limit(atMost)
        .fetch(JooqFactLog::restatement);
  }

  private static Restatement restatement(IncomeRestatedRecord r) {
    return new Restatement(
        r.getId(),
        new ImportId(r.getImportId()),
        r.getStreamId(),
        month(r.getMonthNo()),
        new EmployeeId(r.getEmployeeId()),
        r.getAt(),
        r.getWhy(),
        PackedFacts.unpack(r.getBeforeFacts()).getFirst(),
        PackedFacts.unpack(r.getAfterFacts()).getFirst());
  }

  private static byte[] one(@Nullable Fact fact) {
    var months = Arrays.asList(new @Nullable Fact[MONTHS]);
    months.set(0, fact);
    return PackedFacts.pack(months);
  }

  private static int number(YearMonth month) {
    return month.getYear() * MONTHS + month.getMonthValue() - 1;
  }

  private static YearMonth month(int number) {
    return YearMonth.of(number / MONTHS, number % MONTHS + 1);
  }
}
