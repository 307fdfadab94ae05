package org.branchbook.plans.earned;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.branchbook.base.Page;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlannedMonths;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.plans.earned.Ranking.Place;
import org.branchbook.plans.earned.Ranking.Sums;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.income.Product;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/** Counts what the clients within somebody's reach brought in, and reads the list by pages. */
public final class RankIncome {
  public static final String SUBJECT = "income";

  /** Those who brought in the most first. */
  static final Comparator<Place> BY_INCOME =
      Comparator.comparingLong((Place p) -> -p.sums().income())
          .thenComparing(p -> p.client().value());

  private final Facts facts;
  private final Catalogue catalogue;
  private final PlannedMonths planned;
  private final AuditTrail trail;
  private final Work work;
  private final InstantSource clock;

  public RankIncome(
      Facts facts,
      Catalogue catalogue,
      PlannedMonths planned,
      AuditTrail trail,
      Work work,
      InstantSource clock) {
    this.facts = facts;
    this.catalogue = catalogue;
    this.planned = planned;
    this.trail = trail;
    this.work = work;
    this.clock = clock;
  }

  /** Counts them, all product lines or one. */
  public Kept<Ranking> run(Asker asker, Months span, Holding.@Nullable Kind line) {
    if (!asker.may(Privilege.INCOME_SEE)) {
      work.inOne(() -> trail.refused(asker, Privilege.INCOME_SEE, SUBJECT, 0));
      return new Kept.Refused<>(Privilege.INCOME_SEE.refused());
    }
    var lines = catalogue.all().stream().collect(Collectors.toMap(Product::id, Product::line));
    var sums = new HashMap<ClientId, Sums>();
    var before = span.yearBefore();
    int now = (int) before.from().until(span.from(), ChronoUnit.MONTHS);
    var at = clock.instant();
    // in one unit of work the rows come as they are needed, and not all into memory first
    work.inOne(
        () ->
            facts.each(
                asker.scope(Privilege.INCOME_SEE),
                before.from(),
                span.to(),
                (client, product, month, fact) -> {
                  if (line != null && lines.get(product) != line) return;
                  boolean current = month >= now;
                  if (!current && month >= span.months()) return;
                  sums.merge(
                      client,
                      current
                          ? new Sums(fact.income(), 0, fact.received(), 0)
                          : new Sums(0, fact.income(), 0, 0),
                      Sums::plus);
                }));
    work.inOne(() -> plan(asker, span, line, sums));
    var places = new ArrayList<Place>(sums.size());
    sums.forEach((client, his) -> places.add(new Place(client, his)));
    places.sort(BY_INCOME);
    var total = places.stream().map(Place::sums).reduce(Sums.NOTHING, Sums::plus);
    return new Kept.Done<>(new Ranking(span, line, at, total, places, false));
  }

  private void plan(
      Asker asker, Months span, Holding.@Nullable Kind line, Map<ClientId, Sums> sums) {
    for (int year = span.from().getYear(); year <= span.to().getYear(); year++) {
      int first = year == span.from().getYear() ? span.from().getMonthValue() - 1 : 0;
      int last = year == span.to().getYear() ? span.to().getMonthValue() : Twelve.MONTHS;
      planned.each(
          asker.scope(Privilege.INCOME_SEE),
          year,
          Measure.INCOME,
          (client, of, months) -> {
            if (line == null || line == of)
              sums.merge(
                  client, new Sums(0, 0, 0, Arrays.stream(months, first, last).sum()), Sums::plus);
          });
    }
  }

  /** A page of what was counted; who is out of reach by now isn't in it. */
  public Page<IncomeRow> page(Asker asker, Ranking ranking, Optional<Page.Mark> after, int size) {
    int from = after.map(mark -> (int) mark.id()).orElse(0);
    var part = ranking.places().subList(from, Math.min(ranking.places().size(), from + size));
    var who =
        facts.earners(part.stream().map(Place::client).toList(), asker.scope(Privilege.INCOME_SEE));
    var rows = new ArrayList<IncomeRow>();
    for (var place : part) {
      var earner = who.get(place.client());
      if (earner != null) rows.add(new IncomeRow(place.client(), earner, place.sums()));
    }
    int next = from + part.size();
    return new Page<>(
        List.copyOf(rows),
        next < ranking.places().size() ? Optional.of(new Page.Mark("", next)) : Optional.empty());
  }
}
