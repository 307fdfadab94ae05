package org.branchbook.store.reports;

import static org.branchbook.store.db.Tables.CARD_MERGE;
import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.EMPLOYEE;
import static org.branchbook.store.db.Tables.MATCH_PAIR;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.pairs.Pair;
import org.branchbook.reports.Figure;
import org.branchbook.reports.QualityFigure;
import org.branchbook.reports.Within;
import org.branchbook.reports.WorkFigures.Behind;
import org.branchbook.store.InScope;
import org.branchbook.store.db.tables.Client;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Questions about duplicates and merged cards, counted and listed by the same conditions. A
 * question is counted with the older of its cards, a merge with the card that stayed.
 */
final class PairCounts {
  private static final Client HIGH = CLIENT.as("high");

  private final DSLContext db;

  PairCounts(DSLContext db) {
    this.db = db;
  }

  void all(Within within, QualitySums sums) {
    for (var figure : List.of(QualityFigure.FOUND, QualityFigure.OPEN))
      db.select(CLIENT.DEPARTMENT_ID, CLIENT.RESPONSIBLE_ID, DSL.count())
          .from(MATCH_PAIR)
          .join(CLIENT)
          .on(CLIENT.ID.eq(MATCH_PAIR.LOW_CLIENT_ID))
          .join(HIGH)
          .on(HIGH.ID.eq(MATCH_PAIR.HIGH_CLIENT_ID))
          .where(pairs(figure, within))
          .groupBy(CLIENT.DEPARTMENT_ID, CLIENT.RESPONSIBLE_ID)
          .forEach(r -> sums.add(figure, r.value1(), r.value2(), r.value3()));
    db.select(CLIENT.DEPARTMENT_ID, CLIENT.RESPONSIBLE_ID, DSL.count())
        .from(CARD_MERGE)
        .join(CLIENT)
        .on(CLIENT.ID.eq(CARD_MERGE.SURVIVOR_ID))
        .where(merges(within))
        .groupBy(CLIENT.DEPARTMENT_ID, CLIENT.RESPONSIBLE_ID)
        .forEach(
            r -> {
              sums.add(QualityFigure.MERGED, r.value1(), r.value2(), r.value3());
              // what was merged had been found
              sums.add(QualityFigure.FOUND, r.value1(), r.value2(), r.value3());
            });
  }

  /** A line with its place in the list: the latest first. */
  private record Placed(Instant at, long first, long second, Behind line) {
    static final Comparator<Placed> LATEST =
        Comparator.comparing(Placed::at)
            .reversed()
            .thenComparingLong(Placed::first)
            .thenComparingLong(Placed::second);

    Page.Mark mark() {
      return new Page.Mark(at + " " + first, second);
    }
  }

  Page<Behind> behind(Figure.OfQuality figure, Within within, Optional<Page.Mark> after, int size) {
    var all = new ArrayList<Placed>();
    if (figure.which() != QualityFigure.MERGED) all.addAll(pairs(figure, within, after, size));
    if (figure.which() != QualityFigure.OPEN) all.addAll(merges(figure, within, after, size));
    all.sort(Placed.LATEST);
    var page = Page.of(all.subList(0, Math.min(all.size(), size + 1)), size, Placed::mark);
    return new Page<>(page.rows().stream().map(Placed::line).toList(), page.next());
  }

  private List<Placed> pairs(
      Figure.OfQuality figure, Within within, Optional<Page.Mark> after, int size) {
    var p = MATCH_PAIR;
    return db.select(
            p.FOUND_AT,
            p.LOW_CLIENT_ID,
            p.HIGH_CLIENT_ID,
            p.PROBABILITY,
            CLIENT.NAME,
            HIGH.NAME,
            EMPLOYEE.NAME)
        .from(p)
        .join(CLIENT)
        .on(CLIENT.ID.eq(p.LOW_CLIENT_ID))
        .join(HIGH)
        .on(HIGH.ID.eq(p.HIGH_CLIENT_ID))
        .leftJoin(EMPLOYEE)
        .on(EMPLOYEE.ID.eq(CLIENT.RESPONSIBLE_ID))
        .where(pairs(figure.which(), within))
        .and(CardCounts.of(figure))
        .and(after.map(m -> beyond(Marked.of(m))).orElse(DSL.noCondition()))
        .orderBy(p.FOUND_AT.desc(), p.LOW_CLIENT_ID, p.HIGH_CLIENT_ID)
        .limit(size + 1)
        .fetch(
            r ->
                new Placed(
                    r.value1(),
                    r.value2(),
                    r.value3(),
                    new Behind(
                        r.value3(),
                        new ClientId(r.value2()),
                        r.value5(),
                        r.value1(),
                        null,
                        Text.of(
                            "reports.quality.row.pair",
                            Text.asWritten(r.value6()),
                            (int) (r.value4() * 100)),
                        r.value7() == null ? "" : r.value7())));
  }

  private List<Placed> merges(
      Figure.OfQuality figure, Within within, Optional<Page.Mark> after, int size) {
    var m = CARD_MERGE;
    return db.select(m.AT, m.ID, CLIENT.ID, CLIENT.NAME, EMPLOYEE.NAME)
        .from(m)
        .join(CLIENT)
        .on(CLIENT.ID.eq(m.SURVIVOR_ID))
        .join(EMPLOYEE)
        .on(EMPLOYEE.ID.eq(m.EMPLOYEE_ID))
        .where(merges(within))
        .and(CardCounts.of(figure))
        .and(
            after
                .map(
                    mark -> {
                      var last = Marked.of(mark);
                      return m.AT
                          .le(last.at)
                          .and(
                              m.AT
                                  .lt(last.at)
                                  .or(
                                      last.first < 0
                                          ? m.ID.gt(last.second)
                                          : DSL.falseCondition()));
                    })
                .orElse(DSL.noCondition()))
        .orderBy(m.AT.desc(), m.ID)
        .limit(size + 1)
        .fetch(
            r ->
                new Placed(
                    r.value1(),
                    MERGES_FIRST,
                    r.value2(),
                    new Behind(
                        r.value2(),
                        new ClientId(r.value3()),
                        r.value4(),
                        r.value1(),
                        null,
                        Text.of("reports.quality.row.merged"),
                        r.value5())));
  }

  /** A merge stands before a question of the same moment. */
  private static final long MERGES_FIRST = -1;

  private record Marked(Instant at, long first, long second) {
    static Marked of(Page.Mark mark) {
      var parts = mark.key().split(" ");
      return new Marked(Instant.parse(parts[0]), Long.parseLong(parts[1]), mark.id());
    }
  }

  private static Condition beyond(Marked last) {
    var p = MATCH_PAIR;
    return p.FOUND_AT
        .le(last.at)
        .and(
            p.FOUND_AT
                .lt(last.at)
                .or(p.LOW_CLIENT_ID.gt(last.first))
                .or(p.LOW_CLIENT_ID.eq(last.first).and(p.HIGH_CLIENT_ID.gt(last.second))));
  }

  private static Condition pairs(QualityFigure figure, Within within) {
    var both = ClientCounts.ofReport(within).and(InScope.of(HIGH, within.clients()));
    return figure == QualityFigure.OPEN
        ? both.and(MATCH_PAIR.STATE.in(Pair.State.OPEN.name(), Pair.State.LATER.name()))
        : both.and(MATCH_PAIR.FOUND_AT.ge(within.begins()))
            .and(MATCH_PAIR.FOUND_AT.lt(within.ends()));
  }

  private static Condition merges(Within within) {
    return ClientCounts.ofReport(within)
        .and(CARD_MERGE.UNDONE_AT.isNull())
        .and(CARD_MERGE.AT.ge(within.begins()))
        .and(CARD_MERGE.AT.lt(within.ends()));
  }
}
