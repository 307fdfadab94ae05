package org.branchbook.bench;

import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.person;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanId;
import org.branchbook.plans.budget.PlanLine;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.plans.income.DayCount;
import org.branchbook.plans.income.HoldingMonth;
import org.branchbook.plans.income.IncomeStream;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;
import org.branchbook.plans.income.StreamYear;
import org.branchbook.plans.income.Terms;
import org.branchbook.plans.income.YearOfFacts;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.db.Tables;
import org.branchbook.store.plans.PlanStore;
import org.jooq.SQLDialect;
import org.jooq.Table;

/**
 * Clients with 24 months of facts of three products and an approved plan for each: a thousand made
 * by the program, and as many times the same as there are to be, copied by the database.
 */
final class NightStore {
  static final YearMonth LAST = YearMonth.of(2026, 10);
  static final int PRODUCTS = 3;
  static final long FIRST = 100_000;
  private static final YearMonth BEGIN = LAST.minusMonths(23);
  private static final long FIRST_STREAM = 1_000_000;
  private static final int MADE = 1_000;
  private static final int EACH = 2_000;
  private static final PlanId PLAN = new PlanId(77);

  private final Store store;
  private final int clients;
  private final int deviating;

  /**
   * A store to be filled.
   *
   * @param clients a multiple of a thousand
   * @param deviating how many of a hundred are far from their plan
   */
  NightStore(Store store, int clients, int deviating) {
    this.store = store;
    this.clients = clients;
    this.deviating = deviating;
  }

  void fill() {
    Sample.branch(store);
    new ClientStore(store).bulk().addAll(List.of(card(FIRST - 1, person("Ткач", "Анна", ""))));
    int managers = Math.max(1, clients / EACH);
    store
        .db()
        .execute(
            "insert into employee select 1000 + n, 'm' || n, name, department_id, os_account,"
                + " language, active, password_hash, must_change, failures, locked_until, version"
                + " from employee cross join %s s where id = %d"
                    .formatted(series(0, managers - 1), ANNA.value()));
    copy(
        Tables.CLIENT,
        clients,
        "id = " + (FIRST - 1),
        "id",
        FIRST + " + n",
        "responsible_id",
        "1000 + n / "
            + EACH
            + " - case when n / "
            + EACH
            + " < "
            + managers
            + " then 0 else 1 end");
    made();
    String more = " + %d * (n + 1)";
    int times = clients / MADE - 1;
    String year = more.formatted(MADE * PRODUCTS * 256L);
    String stream = more.formatted(MADE * PRODUCTS);
    String client = more.formatted(MADE);
    copy(
        Tables.INCOME_STREAM,
        times,
        "true",
        "id",
        "c.id" + stream,
        "client_id",
        "c.client_id" + client,
        "source_key",
        "'b:' || (c.id" + stream + ")");
    copy(Tables.INCOME_YEAR, times, "true", "id", "c.id" + year);
    store
        .db()
        .execute(
            "update plan_line set id = 1000000000 + (of_id - ?) * 10 + case line when 'ACCOUNT'"
                + " then 0 when 'DEPOSIT' then 1 else 2 end",
            FIRST);
    copy(
        Tables.PLAN_LINE,
        times,
        "true",
        "id",
        "c.id" + more.formatted(MADE * 10),
        "of_id",
        "c.of_id" + client,
        "client_id",
        "c.client_id" + client);
  }

  /** Copies rows so many times, with something else in some columns: n counts from 0. */
  private void copy(Table<?> table, int times, String which, String... other) {
    if (times == 0) return;
    var values = Arrays.asList(other);
    var names =
        Arrays.stream(table.fields()).map(f -> f.getName()).collect(Collectors.joining(", "));
    var columns =
        Arrays.stream(table.fields())
            .map(
                f -> {
                  int at = values.indexOf(f.getName());
                  return at < 0 ? "c." + f.getName() : values.get(at + 1);
                })
            .collect(Collectors.joining(", "));
    store
        .db()
        .execute(
            "insert into %s (%s) select %s from %s s cross join %s c where c.%s order by n, c.id"
                .formatted(
                    table.getName(), names, columns, series(0, times - 1), table.getName(), which)
                .replace("c.true", "true"));
  }

  private String series(long from, long to) {
    return (store.db().dialect() == SQLDialect.H2
            ? "(select cast(\"X\" as bigint) as n from system_range(%d, %d))"
            : "(select n from generate_series(cast(%d as bigint), cast(%d as bigint)) as n)")
        .formatted(from, to);
  }

  private void made() {
    var kept = new PlanStore(store);
    var products = new ArrayList<Product>();
    for (var line : List.of(Holding.Kind.ACCOUNT, Holding.Kind.DEPOSIT, Holding.Kind.LOAN))
      products.add(
          new Product(
              new ProductId(products.size() + 1L),
              "P" + line,
              "Product " + line,
              line,
              DayCount.ACT_365,
              List.of(
                  new Terms(
                      LocalDate.EPOCH,
                      BigDecimal.valueOf(9),
                      BigDecimal.TEN,
                      BigDecimal.ONE,
                      BigDecimal.ONE))));
    store.inOne(() -> kept.catalogue().put(products));
    var signed = new PlanVersion.Signed(ANNA, Instant.EPOCH);
    kept.plans()
        .add(
            new PlanVersion(
                PLAN,
                LAST.getYear(),
                1,
                "",
                PlanVersion.State.APPROVED,
                null,
                signed,
                null,
                null,
                "",
                1));
    var lines = new ArrayList<PlanLine>();
    var random = new Random(6);
    var streams = new ArrayList<IncomeStream>();
    var years = new ArrayList<YearOfFacts>();
    for (int c = 0; c < MADE; c++) {
      boolean far = c * 7 % 100 < deviating;
      double of = far ? c % 2 == 0 ? 1.7 : 0.5 : 0.97 + random.nextInt(7) / 100.0;
      for (var product : products) {
        long id = FIRST_STREAM + streams.size();
        streams.add(new IncomeStream(id, new ClientId(FIRST + c), product.id(), "b:" + id));
        int side = product.line() == Holding.Kind.LOAN ? 1 : -1;
        var base =
            HoldingMonth.own(
                    BEGIN.atDay(1),
                    BEGIN.plusMonths(1).atDay(1),
                    BigDecimal.valueOf(side * (100_000 + random.nextInt(900_000))),
                    BigDecimal.valueOf(side > 0 ? 15 : 4))
                .fact(DayCount.ACT_365, product.terms().getFirst());
        var year = YearOfFacts.empty(new StreamYear(id, BEGIN.getYear()));
        for (var month = BEGIN; !month.isAfter(LAST); month = month.plusMonths(1)) {
          if (month.getMonth() == Month.JANUARY) {
            years.add(year);
            year = YearOfFacts.empty(new StreamYear(id, month.getYear()));
          }
          year = year.with(month.getMonth(), base);
        }
        years.add(year);
        var months = new long[Twelve.MONTHS];
        Arrays.fill(months, Math.round(base.income() * of));
        lines.add(
            new PlanLine(
                0,
                Planned.client(new ClientId(FIRST + c)),
                product.line(),
                Measure.INCOME,
                Twelve.of(months),
                0));
      }
    }
    store.inOne(
        () -> {
          kept.facts().add(streams);
          kept.facts().save(years);
          kept.plans().put(PLAN, lines);
        });
  }

  /** As many plain rows as the night sums: eighteen months of facts with their plan. */
  void plain() {
    store
        .db()
        .execute(
            "create table plain_night (client_id bigint not null, month_no int not null, product_id"
                + " int not null, fact bigint not null, plan bigint not null, primary key"
                + " (client_id, month_no, product_id))");
    int last = number(LAST);
    store
        .db()
        .execute(
            "insert into plain_night select c.n, m.n, p.n, c.n + m.n, c.n + p.n from %s c cross"
                    .formatted(series(FIRST, FIRST + clients - 1))
                + " join %s m cross join %s p order by 1, 2, 3"
                    .formatted(series(last - 17, last), series(0, PRODUCTS - 1)));
    if (store.db().dialect() != SQLDialect.H2) store.db().execute("analyze");
  }

  static int number(YearMonth month) {
    return month.getYear() * 12 + month.getMonthValue();
  }
}
