package org.branchbook.ui.plans;

import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.organisation;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanId;
import org.branchbook.plans.budget.PlanLine;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.PlanVersion.State;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.store.Store;
import org.branchbook.training.earnings.Earnings;

/** A branch whose clients have products, income and an approved plan. */
final class IncomeBranch {
  static final int CLIENTS = 130;
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

  private IncomeBranch() {}

  static void fill(Store store, Rooms rooms) {
    var clients = new ArrayList<Client>();
    var held = new ArrayList<Holding>();
    for (int i = 0; i < CLIENTS; i++) {
      var whose = care(NORTH, i % 2 == 0 ? ANNA : BORYS, false);
      clients.add(
          i % 3 == 0
              ? card(500 + i, organisation("ТОВ «Подільський хлібозавод № " + i + "»", ""), whose)
              : card(500 + i, person("Ковальчук-" + i, "Олександра", "Володимирівна"), whose));
      held.add(holding(i, Holding.Kind.LOAN, "Кредит на обігові кошти", "18"));
      held.add(holding(i, Holding.Kind.ACCOUNT, "Поточний рахунок", "0"));
      if (i % 2 == 0) held.add(holding(i, Holding.Kind.DEPOSIT, "Вклад «Бізнес», 6 місяців", "13"));
    }
    store.inOne(
        () -> {
          rooms.clients.bulk.addAll(clients);
          rooms.clients.holdings.addAll(held);
          var all = Earnings.of(held, _ -> 1, 5, LocalDate.now(CLOCK), store.ids());
          rooms.plans.catalogue.put(all.products());
          rooms.plans.facts.add(all.streams());
          assertTrue(rooms.plans.facts.save(all.years()));
          rooms.plans.plans.add(plan());
          rooms.plans.plans.put(plan().id(), lines());
        });
  }

  private static PlanVersion plan() {
    var made = new PlanVersion.Signed(ANNA, CLOCK.instant());
    return new PlanVersion(
        new PlanId(77), 2026, 1, "", State.APPROVED, null, made, made, made, "", 1);
  }

  /** Every second client is to bring in 55,000 a month. */
  private static List<PlanLine> lines() {
    var months = new long[Twelve.MONTHS];
    Arrays.fill(months, 55_000_00);
    var lines = new ArrayList<PlanLine>();
    for (int i = 0; i < CLIENTS; i += 2)
      lines.add(
          new PlanLine(
              0,
              Planned.client(new ClientId(500 + i)),
              null,
              Measure.INCOME,
              Twelve.of(months),
              0));
    return lines;
  }

  private static Holding holding(int i, Holding.Kind kind, String name, String rate) {
    return new Holding(
        1000 + 10L * i + kind.ordinal(),
        new ClientId(500 + i),
        kind,
        name,
        "26" + i + kind.ordinal(),
        "",
        "UAH",
        new BigDecimal(90_000 + 37_000L * (i * 7 % CLIENTS)),
        new BigDecimal(rate),
        LocalDate.of(2023, 2, 3),
        LocalDate.of(2029, 2, 3),
        null,
        1);
  }
}
