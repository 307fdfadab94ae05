package org.branchbook.plans.loading;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.branchbook.base.Work;
import org.branchbook.clients.Holding;
import org.branchbook.clients.HoldingBulk;
import org.branchbook.imports.AfterImport;
import org.branchbook.imports.ImportLog;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.ImportedRow;
import org.branchbook.imports.profile.Kind;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.income.IncomeStream;

/**
 * Joins income with the holdings that bring it where these came later than their facts: by the
 * number or the key by which the same source calls both. What is joined already stays so.
 */
public final class JoinHoldings implements AfterImport {
  private static final int BATCH = 5000;
  private static final String HOLDING = "holding:";

  private final ImportLog log;
  private final HoldingBulk holdings;
  private final Facts facts;
  private final Work work;

  public JoinHoldings(ImportLog log, HoldingBulk holdings, Facts facts, Work work) {
    this.log = log;
    this.holdings = holdings;
    this.facts = facts;
    this.work = work;
  }

  /** Joins what imports have brought that began since then: the end of one may have been missed. */
  public void since(Instant then) {
    for (var run : log.runs(Optional.empty(), BATCH).rows()) {
      if (run.started().isBefore(then)) return;
      ended(run);
    }
  }

  @Override
  public void ended(ImportRun run) {
    var next = log.before(run.id(), Integer.MAX_VALUE, BATCH);
    while (!next.isEmpty()) {
      var ids =
          next.stream().filter(r -> r.kind() == Kind.HOLDING).map(ImportedRow::subject).toList();
      if (!ids.isEmpty()) work.inOne(() -> join(List.copyOf(holdings.find(ids).values())));
      next = log.before(run.id(), next.getLast().ordinal(), BATCH);
    }
  }

  private void join(List<Holding> came) {
    var byKey = new HashMap<String, Holding>();
    for (var holding : came) {
      int source = holding.key().indexOf(':') + 1;
      if (source == 0) continue;
      byKey.put(holding.key().substring(0, source) + holding.number(), holding);
      byKey.put(key(holding.key(), source), holding);
    }
    var clients = byKey.values().stream().map(Holding::client).collect(Collectors.toSet());
    Map<Long, Long> joined = new HashMap<>();
    for (var stream : facts.unjoined(clients))
      holding(stream, byKey).ifPresent(holding -> joined.put(stream.id(), holding.id()));
    facts.join(joined);
  }

  /** A stream is called as its account, or as that with the product behind it. */
  private static Optional<Holding> holding(IncomeStream stream, Map<String, Holding> byKey) {
    var whole = byKey.get(stream.key());
    int product = stream.key().lastIndexOf('/');
    var found =
        whole == null && product > 0 ? byKey.get(stream.key().substring(0, product)) : whole;
    return Optional.ofNullable(found).filter(h -> h.client().equals(stream.client()));
  }

  /** The source and the key there, without what kind of record it is. */
  private static String key(String key, int source) {
    return key.startsWith(HOLDING, source)
        ? key.substring(0, source) + key.substring(source + HOLDING.length())
        : key;
  }
}
