package org.branchbook.store.reports;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.EMPLOYEE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.clients.ClientId;
import org.branchbook.reports.Figure;
import org.branchbook.reports.QualityFigure;
import org.branchbook.reports.Within;
import org.branchbook.reports.WorkFigures.Behind;
import org.branchbook.reports.quality.QualityFigures.Rule;
import org.branchbook.reports.quality.QualityFigures.Share;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.Rows;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The cards of the report of quality, counted and listed by the same conditions. */
final class CardCounts {
  private final DSLContext db;

  CardCounts(DSLContext db) {
    this.db = db;
  }

  void all(Within within, Rule rule, QualitySums sums) {
    var gaps = new CardGaps(within, rule);
    var expired = DSL.count().filterWhere(gaps.is(QualityFigure.EXPIRED));
    // by all that a card lacks together: each combination is looked at once, not each card by each
    var stale = DSL.count().filterWhere(gaps.is(QualityFigure.STALE));
    db.select(CLIENT.DEPARTMENT_ID, CLIENT.RESPONSIBLE_ID, CLIENT.GAPS, DSL.count(), expired, stale)
        .from(gaps.from(QualityFigure.STALE))
        .where(gaps.looked())
        .groupBy(CLIENT.DEPARTMENT_ID, CLIENT.RESPONSIBLE_ID, CLIENT.GAPS)
        .forEach(
            r -> {
              for (var one : CardGaps.OF_BITS.entrySet())
                if ((r.value3() & one.getValue().bit()) != 0)
                  sums.add(one.getKey(), r.value1(), r.value2(), r.value4());
              if (r.value2() == null)
                sums.add(QualityFigure.NO_RESPONSIBLE, r.value1(), null, r.value4());
              sums.add(QualityFigure.CLIENTS, r.value1(), r.value2(), r.value4());
              sums.add(QualityFigure.EXPIRED, r.value1(), r.value2(), r.value5());
              sums.add(QualityFigure.STALE, r.value1(), r.value2(), r.value6());
            });
    db.select(CLIENT.DEPARTMENT_ID, CLIENT.RESPONSIBLE_ID, DSL.count())
        .from(gaps.from(QualityFigure.NO_CONSENT))
        .where(gaps.looked())
        .and(gaps.is(QualityFigure.NO_CONSENT))
        .groupBy(CLIENT.DEPARTMENT_ID, CLIENT.RESPONSIBLE_ID)
        .forEach(r -> sums.add(QualityFigure.NO_CONSENT, r.value1(), r.value2(), r.value3()));
  }

  Page<Behind> behind(
      Figure.OfQuality figure, Within within, Rule rule, Optional<Page.Mark> after, int size) {
    var gaps = new CardGaps(within, rule);
    var mark =
        after
            .map(
                m ->
                    CLIENT
                        .SORT_KEY
                        .ge(m.key())
                        .and(CLIENT.SORT_KEY.gt(m.key()).or(CLIENT.ID.gt(m.id()))))
            .orElse(DSL.noCondition());
    // the numbers alone, which the index of gaps tells without the cards
    var page =
        db.select(CLIENT.SORT_KEY, CLIENT.ID)
            .from(gaps.from(figure.which()))
            .where(gaps.looked())
            .and(gaps.is(figure.which()))
            .and(of(figure))
            .and(mark)
            .orderBy(CLIENT.SORT_KEY, CLIENT.ID)
            .limit(size + 1)
            .fetch(r -> new Page.Mark(r.value1(), r.value2()));
    var shown = Page.of(page, size, m -> m);
    return new Page<>(lines(figure.which(), shown.rows()), shown.next());
  }

  List<Share> shares(Figure.OfQuality figure, Within within, Rule rule, int most) {
    var gaps = new CardGaps(within, rule);
    var first = new LinkedHashMap<Optional<EmployeeId>, List<ClientId>>();
    var counts = new HashMap<Optional<EmployeeId>, Long>();
    db.select(CLIENT.RESPONSIBLE_ID, CLIENT.SORT_KEY, CLIENT.ID)
        .from(gaps.from(figure.which()))
        .where(gaps.looked())
        .and(gaps.is(figure.which()))
        .and(of(figure))
        .orderBy(CLIENT.SORT_KEY, CLIENT.ID)
        .forEach(
            r -> {
              var who = Optional.ofNullable(r.value1()).map(EmployeeId::new);
              counts.merge(who, 1L, Long::sum);
              var his = first.computeIfAbsent(who, _ -> new ArrayList<>());
              if (his.size() < most) his.add(new ClientId(r.value3()));
            });
    return first.entrySet().stream()
        .map(
            e ->
                new Share(
                    e.getKey().orElse(null), e.getValue(), counts.getOrDefault(e.getKey(), 0L)))
        .toList();
  }

  /** Those of one department, of one employee in it, or of nobody. */
  static Condition of(Figure.OfQuality figure) {
    var where = DSL.noCondition();
    if (figure.department() != null)
      where = where.and(CLIENT.DEPARTMENT_ID.eq(figure.department().value()));
    if (figure.unowned()) return where.and(CLIENT.RESPONSIBLE_ID.isNull());
    return figure.responsible() == null
        ? where
        : where.and(CLIENT.RESPONSIBLE_ID.eq(figure.responsible().value()));
  }

  private List<Behind> lines(QualityFigure figure, List<Page.Mark> page) {
    var ids = page.stream().map(Page.Mark::id).toList();
    var told = new WhatIsWrong(db).of(figure, ids);
    var lines = new ArrayList<Behind>(ids.size());
    Rows.inParts(
        ids,
        part ->
            db.select(CLIENT.ID, CLIENT.NAME, CLIENT.SORT_KEY, EMPLOYEE.NAME)
                .from(CLIENT)
                .leftJoin(EMPLOYEE)
                .on(EMPLOYEE.ID.eq(CLIENT.RESPONSIBLE_ID))
                .where(Rows.among(CLIENT.ID, part))
                .orderBy(CLIENT.SORT_KEY, CLIENT.ID)
                .forEach(
                    r ->
                        lines.add(
                            new Behind(
                                r.value1(),
                                new ClientId(r.value1()),
                                r.value2(),
                                null,
                                null,
                                told.getOrDefault(r.value1(), Behind.NOTHING),
                                r.value4() == null ? "" : r.value4()))));
    return lines;
  }
}
