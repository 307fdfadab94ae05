package org.branchbook.imports.records;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.clients.Holding;
import org.branchbook.clients.HoldingBulk;
import org.branchbook.imports.profile.Target;
import org.jspecify.annotations.Nullable;

/** Products that clients hold. */
public final class HoldingShelf implements Shelf {
  private static final int LONGEST_KEY = 120;
  private static final int DECIMALS = 4;
  private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(10_000);

  private final HoldingBulk holdings;
  private final Branch branch;

  public HoldingShelf(HoldingBulk holdings, Branch branch) {
    this.holdings = holdings;
    this.branch = branch;
  }

  @Override
  public Made make(Wanted wanted) {
    var holder = wanted.clients().get(Target.HOLDER);
    if (holder == null) return new Made.Wrong(Text.of("imports.problem.holder"));
    var key = wanted.source();
    return changed(
        new Holding(
            wanted.id(),
            holder,
            Holding.Kind.OTHER,
            "",
            "",
            key.length() > LONGEST_KEY ? "" : key,
            Currency.getInstance(Locale.of("", branch.country())).getCurrencyCode(),
            null,
            null,
            null,
            null,
            null,
            1),
        wanted);
  }

  @Override
  public Made change(Snapshot there, Wanted wanted) {
    return changed(((Snapshot.OfHolding) there).holding(), wanted);
  }

  private static Made changed(Holding there, Wanted wanted) {
    var doubts = new ArrayList<Map.Entry<Target, Text>>();
    var opened = News.date(wanted, Target.OPENED, there.opened());
    var closes = News.date(wanted, Target.CLOSES, there.closes());
    if (wanted.now().news(Target.MONTHS, wanted.before())
        && !wanted.now().has(Target.CLOSES)
        && opened != null)
      closes = opened.plusMonths(Long.parseLong(wanted.now().get(Target.MONTHS)));
    var closed = News.date(wanted, Target.CLOSED, there.closed());
    if (News.withdrawn(wanted, Target.CLOSED)) closed = null;
    var kind = News.text(wanted, Target.PRODUCT_KIND, there.kind().name());
    return new Made.Right(
        new Snapshot.OfHolding(
            new Holding(
                there.id(),
                wanted.clients().getOrDefault(Target.HOLDER, there.client()),
                Holding.Kind.valueOf(kind),
                News.text(wanted, Target.PRODUCT, there.name()),
                News.text(wanted, Target.NUMBER, there.number()),
                there.key(),
                News.text(wanted, Target.CURRENCY, there.currency()),
                number(wanted, Target.AMOUNT, there.amount()),
                rate(wanted, there.rate(), doubts),
                opened,
                closes,
                closed,
                there.version())),
        doubts);
  }

  private static @Nullable BigDecimal number(
      Wanted wanted, Target field, @Nullable BigDecimal there) {
    if (!wanted.now().news(field, wanted.before())) return there;
    var number = new BigDecimal(wanted.now().get(field));
    return number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number;
  }

  private static @Nullable BigDecimal rate(
      Wanted wanted, @Nullable BigDecimal there, List<Map.Entry<Target, Text>> doubts) {
    var rate = number(wanted, Target.RATE, there);
    if (rate == null || rate.abs().compareTo(HIGHEST_RATE) < 0) return rate;
    doubts.add(Map.entry(Target.RATE, Text.of("imports.problem.percent", rate)));
    return there;
  }

  @Override
  public Map<Long, Snapshot> find(Collection<Long> ids) {
    var found = new HashMap<Long, Snapshot>();
    holdings.find(ids).forEach((id, holding) -> found.put(id, new Snapshot.OfHolding(holding)));
    return found;
  }

  @Override
  public Set<Long> add(List<Snapshot> records) {
    holdings.addAll(holdings(records));
    return Set.of();
  }

  @Override
  public Set<Long> save(List<Snapshot> records) {
    return holdings.saveAll(holdings(records));
  }

  @Override
  public Set<Long> remove(List<Snapshot> records) {
    holdings.removeAll(records.stream().map(Snapshot::id).toList());
    return Set.of();
  }

  private static List<Holding> holdings(List<Snapshot> records) {
    return records.stream().map(r -> ((Snapshot.OfHolding) r).holding()).toList();
  }
}
