package org.branchbook.plans.earned;

import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlannedMonths;
import org.branchbook.plans.earned.ClientIncome.OfStream;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/** Reads what a client brought in, for who may see his products. */
public final class ReadIncome {
  /** Two years, so that every month has the same month of the year before beside it. */
  public static final int MONTHS = 24;

  private final Facts facts;
  private final Catalogue catalogue;
  private final PlannedMonths planned;
  private final CardAccess access;
  private final Work work;

  public ReadIncome(
      Facts facts, Catalogue catalogue, PlannedMonths planned, CardAccess access, Work work) {
    this.facts = facts;
    this.catalogue = catalogue;
    this.planned = planned;
    this.access = access;
    this.work = work;
  }

  /** The 24 months up to and with the last. */
  public Kept<ClientIncome> of(Asker asker, ClientId client, YearMonth last) {
    return work.inOne(
        () ->
            access.granted(
                asker,
                client,
                Privilege.INCOME_SEE,
                _ -> new Kept.Done<>(read(asker, client, last))));
  }

  private ClientIncome read(Asker asker, ClientId client, YearMonth last) {
    var first = last.minusMonths(MONTHS - 1);
    var products = new HashMap<ProductId, Product>();
    catalogue.all().forEach(p -> products.put(p.id(), p));
    var scope = access.towards(asker, client).scope(Privilege.INCOME_SEE);
    var months = new LinkedHashMap<Long, List<@Nullable Fact>>();
    var streams = new HashMap<Long, OfStream>();
    for (var part : facts.of(client, first, last, scope)) {
      var stream = part.stream();
      var his =
          months.computeIfAbsent(
              stream.id(), _ -> new ArrayList<>(Collections.nCopies(MONTHS, null)));
      for (var month : Month.values()) {
        long place = first.until(part.year().at(month), ChronoUnit.MONTHS);
        if (place >= 0 && place < MONTHS) his.set((int) place, part.year().of(month));
      }
      var product = products.get(stream.product());
      streams.put(
          stream.id(),
          new OfStream(
              product == null ? Holding.Kind.OTHER : product.line(),
              product == null ? "" : product.name(),
              stream.key(),
              his));
    }
    var all = new ArrayList<OfStream>();
    months.forEach(
        (id, his) -> {
          var one = Objects.requireNonNull(streams.get(id));
          if (his.stream().anyMatch(Objects::nonNull))
            all.add(new OfStream(one.line(), one.product(), one.key(), his));
        });
    all.sort(
        Comparator.comparingLong((OfStream s) -> -s.last(MONTHS).income())
            .thenComparing(OfStream::key));
    return new ClientIncome(first, MONTHS, all, plan(client, first, scope));
  }

  private List<@Nullable Long> plan(ClientId client, YearMonth first, Scope scope) {
    var plan = new ArrayList<@Nullable Long>(Collections.nCopies(MONTHS, null));
    for (int year = first.getYear(); year <= first.plusMonths(MONTHS - 1).getYear(); year++)
      for (var line : planned.of(client, year, scope)) {
        if (line.measure() != Measure.INCOME) continue;
        for (var month : Month.values()) {
          long place = first.until(YearMonth.of(year, month), ChronoUnit.MONTHS);
          if (place < 0 || place >= MONTHS) continue;
          var there = plan.get((int) place);
          plan.set((int) place, (there == null ? 0 : there) + line.months().at(month));
        }
      }
    return plan;
  }
}
