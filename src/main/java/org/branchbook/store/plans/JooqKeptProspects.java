package org.branchbook.store.plans;

import static org.branchbook.store.db.Tables.PROSPECT;
import static org.branchbook.store.db.Tables.PROSPECT_HALFWAY;
import static org.branchbook.store.db.Tables.PROSPECT_PART;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.branchbook.clients.ClientId;
import org.branchbook.plans.outlook.By;
import org.branchbook.plans.outlook.Halfway;
import org.branchbook.plans.outlook.Halfway.Part;
import org.branchbook.plans.outlook.KeptProspects;
import org.branchbook.plans.outlook.Outlook;
import org.branchbook.plans.outlook.OutlookSum;
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
        known == null ? null : number(known),
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
            known == null ? null : month(known),
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
  public Optional<Halfway> halfway() {
    var at = db.selectFrom(PROSPECT_HALFWAY).fetchSingle();
    var known = at.getKnownNo();
    var print = at.getKnownPrint();
    if (at.getBegun() == null || known == null || print == null) return Optional.empty();
    var sums = new HashMap<Part, OutlookSum>();
    for (var r : db.selectFrom(PROSPECT_PART).fetch())
      sums.put(
          new Part(
              new Quarter(r.getQuarterNo() / QUARTERS, r.getQuarterNo() % QUARTERS + 1),
              By.valueOf(r.getToldBy()),
              new Whole(r.getWholeId(), r.getWholeName())),
          new OutlookSum(
              r.getClients(),
              r.getFacts(),
              r.getContracts(),
              r.getRest(),
              r.getLow(),
              r.getLowSquares(),
              r.getHigh(),
              r.getHighSquares()));
    return Optional.of(
        new Halfway(at.getBegun(), month(known), print, new ClientId(at.getAfterId()), sums));
  }

  @Override
  public void halfway(Halfway now) {
    // of several programs one after the other
    db.update(PROSPECT_HALFWAY)
        .set(PROSPECT_HALFWAY.BEGUN, now.begun())
        .set(PROSPECT_HALFWAY.KNOWN_NO, number(now.known()))
        .set(PROSPECT_HALFWAY.KNOWN_PRINT, now.print())
        .set(PROSPECT_HALFWAY.AFTER_ID, now.after().value())
        .execute();
    db.deleteFrom(PROSPECT_PART).execute();
    var rows = new ArrayList<Object[]>();
    now.sums()
        .forEach(
            (part, sum) ->
                rows.add(
                    Rows.row(
                        number(part.quarter()),
                        part.by().name(),
                        part.of().id(),
                        part.of().name(),
                        sum.clients(),
                        sum.facts(),
                        sum.contracts(),
                        sum.rest(),
                        sum.low(),
                        sum.lowSquares(),
                        sum.high(),
                        sum.highSquares())));
    Rows.ready(PROSPECT_PART, rows).insert(db);
  }

  @Override
  public void done() {
    db.update(PROSPECT_HALFWAY)
        .setNull(PROSPECT_HALFWAY.BEGUN)
        .setNull(PROSPECT_HALFWAY.KNOWN_NO)
        .setNull(PROSPECT_HALFWAY.KNOWN_PRINT)
        .set(PROSPECT_HALFWAY.AFTER_ID, 0L)
        .execute();
    db.deleteFrom(PROSPECT_PART).execute();
  }

  @Override
  public Optional<Instant> counted() {
    return Optional.ofNullable(db.select(max(PROSPECT.AT)).from(PROSPECT).fetchSingle().value1());
  }

  private static Condition of(Quarter quarter, By by) {
    return PROSPECT.QUARTER_NO.eq(number(quarter)).and(PROSPECT.TOLD_BY.eq(by.name()));
  }

  private static int number(YearMonth month) {
    return month.getYear() * MONTHS + month.getMonthValue() - 1;
  }

  private static YearMonth month(int number) {
    return YearMonth.of(number / MONTHS, number % MONTHS + 1);
  }

  private static int number(Quarter quarter) {
    return quarter.year() * QUARTERS + quarter.number() - 1;
  }
}
