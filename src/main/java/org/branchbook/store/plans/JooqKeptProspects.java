package org.branchbook.store.plans;

import static org.branchbook.store.db.Tables.PROSPECT;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.branchbook.plans.outlook.By;
import org.branchbook.plans.outlook.KeptProspects;
import org.branchbook.plans.outlook.Outlook;
import org.branchbook.plans.outlook.Quarter;
import org.branchbook.plans.outlook.QuarterProspect;
import org.branchbook.plans.outlook.QuarterProspect.Line;
import org.branchbook.plans.outlook.Whole;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.ProspectRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** {@link KeptProspects} in SQL. */
final class JooqKeptProspects implements KeptProspects {
  private static final int QUARTERS = 4;
  private static final int MONTHS = 12;

  private final DSLContext db;

  JooqKeptProspects(DSLContext db) {
    this.db = db;
  }

  @Override
  public void keep(QuarterProspect prospect) {
    db.deleteFrom(PROSPECT)
        .where(of(prospect.quarter(), prospect.by()), PROSPECT.WEEK_ON.eq(prospect.week()))
        .execute();
    var rows = new ArrayList<Object[]>();
    rows.add(row(prospect, 0, prospect.total()));
    for (var line : prospect.lines()) rows.add(row(prospect, rows.size(), line));
    Rows.ready(PROSPECT, rows).insert(db);
  }

  private static Object[] row(QuarterProspect of, int place, Line line) {
    var known = of.known();
    var outlook = line.outlook();
    return Rows.row(
        number(of.quarter()),
        of.by().name(),
        of.week(),
        place,
        of.at(),
        known == null ? null : known.getYear() * MONTHS + known.getMonthValue() - 1,
        line.of().id(),
        line.of().name(),
        line.clients(),
        outlook.facts(),
        outlook.contracts(),
        outlook.rest(),
        outlook.low(),
        outlook.high(),
        line.plan());
  }

  @Override
  public Optional<QuarterProspect> last(Quarter quarter, By by) {
    return read(quarter, by, DSL.noCondition());
  }

  @Override
  public Optional<QuarterProspect> before(Quarter quarter, By by, LocalDate week) {
    return read(quarter, by, PROSPECT.WEEK_ON.lt(week));
  }

  private Optional<QuarterProspect> read(Quarter quarter, By by, Condition weeks) {
    var week =
        db.select(max(PROSPECT.WEEK_ON))
            .from(PROSPECT)
            .where(of(quarter, by), weeks)
            .fetchSingle()
            .value1();
    if (week == null) return Optional.empty();
    var rows =
        db.selectFrom(PROSPECT)
            .where(of(quarter, by), PROSPECT.WEEK_ON.eq(week))
            .orderBy(PROSPECT.PLACE)
            .fetch();
    var first = rows.getFirst();
    List<Line> lines = rows.subList(1, rows.size()).stream().map(JooqKeptProspects::line).toList();
    var known = first.getKnownNo();
    return Optional.of(
        new QuarterProspect(
            quarter,
            by,
            week,
            first.getAt(),
            known == null ? null : YearMonth.of(known / MONTHS, known % MONTHS + 1),
            lines,
            line(first)));
  }

  private static Line line(ProspectRecord r) {
    return new Line(
        new Whole(r.getWholeId(), r.getWholeName()),
        r.getClients(),
        new Outlook(r.getFacts(), r.getContracts(), r.getRest(), r.getLow(), r.getHigh()),
        r.getPlanned());
  }

  @Override
  public Optional<Instant> counted() {
    return Optional.ofNullable(db.select(max(PROSPECT.AT)).from(PROSPECT).fetchSingle().value1());
  }

  private static Condition of(Quarter quarter, By by) {
    return PROSPECT.QUARTER_NO.eq(number(quarter)).and(PROSPECT.TOLD_BY.eq(by.name()));
  }

  private static int number(Quarter quarter) {
    return quarter.year() * QUARTERS + quarter.number() - 1;
  }
}
