package org.branchbook.training.earnings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.branchbook.clients.Holding;
import org.branchbook.clients.HoldingEvent;
import org.branchbook.plans.daily.DayFact;
import org.branchbook.plans.daily.ProductEvent;
import org.branchbook.plans.daily.StreamDays;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.IncomeStream;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;

/**
 * The last days of what the branch's clients hold, at the level of the last month's facts: some of
 * them have money going out, an account that has fallen still, a loan repaid or a deposit closed
 * before its time.
 */
public record LastDays(List<StreamDays> days, List<ProductEvent> events) {
  private static final int DAYS = 35;

  /** One client of so many has each of the stories. */
  private static final int STORIES = 18;

  private static final int LEAVES = 0;
  private static final int FALLS_STILL = 7;
  private static final int REPAYS = 3;

  /** Invents them; the last day is the one before today. */
  public static LastDays of(Earnings earnings, long seed, LocalDate today) {
    var lines = new HashMap<ProductId, Holding.Kind>();
    for (Product product : earnings.products()) lines.put(product.id(), product.line());
    var last = new HashMap<Long, Fact>();
    for (var year : earnings.years())
      for (var fact : year.months()) if (fact != null) last.put(year.of().stream(), fact);
    var made = new LastDays(new ArrayList<>(), new ArrayList<>());
    for (var stream : earnings.streams())
      made.add(stream, lines, last, new Random(seed + stream.id()), today.minusDays(1));
    return made;
  }

  private void add(
      IncomeStream stream,
      Map<ProductId, Holding.Kind> lines,
      Map<Long, Fact> facts,
      Random random,
      LocalDate end) {
    var month = facts.getOrDefault(stream.id(), Fact.NOTHING);
    var line = lines.getOrDefault(stream.product(), Holding.Kind.OTHER);
    if (month.volume() == 0) return;
    int story = (int) (stream.client().value() % STORIES);
    boolean turns = month.received() != 0;
    var days = new TreeMap<LocalDate, DayFact>();
    for (int back = DAYS - 1; back >= 0; back--) {
      boolean still = story == FALLS_STILL && back < 20;
      boolean gone = story == LEAVES && turns && back < 3;
      double level = (gone ? 0.5 : 1) * (turns && !still ? 1 + 0.05 * random.nextGaussian() : 1);
      long moved = turns && !still ? month.received() / 30 : 0;
      days.put(
          end.minusDays(back),
          new DayFact(Math.round(month.volume() * level), moved, gone ? moved * 4 : moved));
    }
    days().add(new StreamDays(stream.id(), days, 0));
    if (story == REPAYS && line == Holding.Kind.LOAN)
      happened(stream, end.minusDays(1), HoldingEvent.EARLY_REPAYMENT, month.volume() / 5);
    if (story == LEAVES && line == Holding.Kind.DEPOSIT)
      happened(stream, end.minusDays(2), HoldingEvent.CLOSED, -month.volume());
  }

  private void happened(IncomeStream stream, LocalDate on, HoldingEvent kind, long amount) {
    events.add(new ProductEvent(new ProductEvent.Id(stream.id(), on, kind), amount));
  }
}
