package org.branchbook.training.invented;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.branchbook.base.Ids;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Holding.Kind;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.jspecify.annotations.Nullable;

/** What clients hold, with amounts, rates and terms that fit one another. */
final class Products {
  private static final Pattern MONTHS = Pattern.compile(", (\\d+) міс");

  /** A product of the bank. */
  private record Product(
      char whom,
      Kind kind,
      double share,
      List<String> currencies,
      double least,
      double most,
      double lowRate,
      double highRate,
      String name) {
    /** For how many months it is agreed; 0 for no end. */
    int months(Dice dice) {
      var said = MONTHS.matcher(name);
      if (said.find()) return Integer.parseInt(said.group(1));
      return switch (kind) {
        case LOAN ->
            name.startsWith("Іпотека")
                ? 12 * dice.between(10, 20)
                : name.startsWith("Овердрафт") ? 12 : 12 * dice.between(1, 5);
        case GUARANTEE -> dice.pick(List.of(3, 6, 9));
        case INSURANCE -> 12;
        default -> 0;
      };
    }
  }

  private final List<Product> products;
  private final MadeNumbers numbers;
  private final Ids ids;
  private final LocalDate today;
  private final Dice dice;

  Products(long seed, LocalDate today, Ids ids, MadeNumbers numbers) {
    this.dice = new Dice(seed, "products");
    this.today = today;
    this.ids = ids;
    this.numbers = numbers;
    this.products = Lines.table("products").stream().map(Products::product).toList();
  }

  /** The holdings of a client, those that ended too. */
  List<Holding> of(Draft draft) {
    var held = new ArrayList<Holding>();
    if (draft.since() == null || draft.standing() == Standing.PROSPECT) return held;
    var mine = dice.of(draft.place());
    for (var p : products) {
      boolean his = p.whom == draft.whom() || p.whom == 'P' && draft.whom() == 'S';
      if (!his || !mine.chance(p.share / 100 * liking(p, draft))) continue;
      take(p, draft, opening(p, draft, mine), mine, held);
    }
    return held;
  }

  private double liking(Product p, Draft draft) {
    if (draft.state() == State.MINOR) return p.name.contains("Щоденна") ? 1 : 0;
    int age = draft.human() == null ? 40 : draft.human().age(today);
    if (p.name.contains("Пенсійна")) return age >= 60 ? 5 : 0;
    if (p.kind == Kind.LOAN && draft.human() != null) return age > 68 ? 0.1 : 1.1;
    if (p.kind == Kind.DEPOSIT) return age > 55 ? 1.35 : 0.8;
    return 1;
  }

  /** What runs for a short time was opened lately. */
  private LocalDate opening(Product p, Draft draft, Dice mine) {
    var since = Objects.requireNonNull(draft.since());
    if (p.kind == Kind.ACCOUNT) return since;
    var last = draft.end() == null ? today.minusDays(2) : draft.end().minusDays(10);
    var day = WorkDays.onOrAfter(mine.day(Fates.later(since, last.minusYears(3)), last), false);
    return day.isAfter(last) ? Fates.later(since, WorkDays.onOrBefore(last)) : day;
  }

  /** Takes a product, and after its end, as often as not, the same again. */
  private void take(Product p, Draft draft, LocalDate opened, Dice mine, List<Holding> held) {
    int months = p.months(mine);
    var closes = months == 0 ? null : opened.plusMonths(months);
    var closed = closes != null && !closes.isAfter(today) ? closes : null;
    var end = draft.end();
    if (end != null && (closed == null || closed.isAfter(end))) closed = Fates.later(opened, end);
    var currency = mine.pick(p.currencies);
    held.add(
        new Holding(
            ids.next(),
            draft.id(),
            p.kind,
            p.name,
            number(p, opened, mine),
            "",
            currency,
            amount(p, currency, draft, mine),
            rate(p, currency, mine),
            opened,
            closes,
            closed,
            1));
    if (closes != null && closes.equals(closed) && end == null && mine.chance(0.6)) {
      var again = WorkDays.onOrAfter(closes.plusDays(mine.between(0, 9)), false);
      if (again.isBefore(today.minusDays(1))) take(p, draft, again, mine, held);
    }
  }

  private String number(Product p, LocalDate opened, Dice mine) {
    return switch (p.kind) {
      case ACCOUNT -> numbers.account(mine);
      case CARD -> "**** " + "%04d".formatted(mine.between(0, 9999));
      case DEPOSIT -> numbers.contract("ДВ", opened, mine);
      case LOAN -> numbers.contract("КР", opened, mine);
      case GUARANTEE -> numbers.contract("ГР", opened, mine);
      case INSURANCE -> numbers.contract("СТ", opened, mine);
      case OTHER -> numbers.contract("ПР", opened, mine);
    };
  }

  private @Nullable BigDecimal amount(Product p, String currency, Draft draft, Dice mine) {
    if (p.most == 0) return null;
    double drawn = mine.spread(Math.max(p.least, p.most / 500), p.most) * draft.wealth();
    double whole = Math.max(p.least, Math.min(p.most * 3, drawn)) / rate(currency);
    var amount = BigDecimal.valueOf(whole);
    if (p.kind == Kind.ACCOUNT || p.kind == Kind.CARD)
      return amount.setScale(2, RoundingMode.HALF_UP);
    return amount.round(new MathContext(2)).setScale(2, RoundingMode.HALF_UP);
  }

  /** What a unit of the currency is worth in the practice branch. */
  static double rate(String currency) {
    return switch (currency) {
      case "USD" -> 42;
      case "EUR" -> 48;
      default -> 1;
    };
  }

  private static @Nullable BigDecimal rate(Product p, String currency, Dice mine) {
    if (p.highRate == 0) return null;
    if (!currency.equals("UAH")) return BigDecimal.valueOf(mine.between(4, 9) * 0.25).setScale(2);
    double rate = p.lowRate + mine.fraction() * (p.highRate - p.lowRate);
    return BigDecimal.valueOf(Math.round(rate * 4) / 4.0).setScale(2);
  }

  private static Product product(String[] c) {
    return new Product(
        c[0].charAt(0),
        Kind.valueOf(c[1]),
        Double.parseDouble(c[2]),
        List.of(c[3].split(" ")),
        Double.parseDouble(c[4]),
        Double.parseDouble(c[5]),
        Double.parseDouble(c[6]),
        Double.parseDouble(c[7]),
        c[8]);
  }
}
