package org.branchbook.plans.loading;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.imports.plan.Whose;
import org.branchbook.imports.reading.RowProblem;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.income.IncomeStream;

/** To which streams the rows of a file belong: known ones, and new ones that the file makes. */
final class Streams {
  private final String source;
  private final Whose whose;
  private final Facts facts;
  private final Products products;
  private final LongSupplier ids;

  /** The streams that this file has made. */
  private final Map<String, IncomeStream> made = new HashMap<>();

  Streams(String source, Whose whose, Facts facts, Products products, LongSupplier ids) {
    this.source = source;
    this.whose = whose;
    this.facts = facts;
    this.products = products;
    this.ids = ids;
  }

  /**
   * The rows' streams by their keys: known ones, and new ones of those whose client and product are
   * clear; the rows of others are rejected.
   *
   * @param fresh takes the new ones
   */
  Map<String, IncomeStream> of(
      List<FactRow> rows, List<IncomeStream> fresh, Consumer<RowProblem> problem) {
    var keys = new LinkedHashSet<String>();
    for (var row : rows) if (!made.containsKey(key(row))) keys.add(key(row));
    var known = new HashMap<>(made);
    known.putAll(facts.streams(keys));
    var unknown = rows.stream().filter(r -> !known.containsKey(key(r))).toList();
    var accounts =
        whose.accounts(
            unknown.stream().map(FactRow::account).filter(a -> !a.isEmpty()).distinct().toList());
    var clients =
        whose.clients(
            unknown.stream().map(FactRow::client).filter(c -> !c.isEmpty()).distinct().toList());
    for (var row : unknown) {
      if (known.containsKey(key(row))) continue;
      var account = Optional.ofNullable(accounts.get(row.account()));
      var client = client(row, account, clients.getOrDefault(row.client(), Set.of()));
      var product = products.named(row.product(), account);
      if (client.isEmpty() || product.isEmpty()) {
        problem.accept(RowProblem.rejected(row.row(), why(row, client.isEmpty(), clients)));
        continue;
      }
      var stream =
          new IncomeStream(
              ids.getAsLong(),
              client.get(),
              product.get().id(),
              key(row),
              account.filter(a -> a.client().equals(client.get())).map(Holding::id).orElse(null));
      fresh.add(stream);
      made.put(stream.key(), stream);
      known.put(stream.key(), stream);
    }
    return known;
  }

  /** By what a row's stream is known among those of all sources. */
  String key(FactRow row) {
    var whole = source + ":" + row.key();
    return whole.length() <= IncomeStream.LONGEST_KEY
        ? whole
        : whole.substring(0, IncomeStream.LONGEST_KEY);
  }

  private static Optional<ClientId> client(
      FactRow row, Optional<Holding> account, Set<ClientId> named) {
    if (!row.client().isEmpty())
      return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    return account.map(Holding::client);
  }

  private static Text why(FactRow row, boolean nobody, Map<String, Set<ClientId>> clients) {
    if (!nobody)
      return row.product().isEmpty()
          ? Text.of("plans.problem.noProduct")
          : Text.of("plans.problem.product", Text.asWritten(row.product()));
    if (row.client().isEmpty())
      return Text.of("plans.problem.account", Text.asWritten(row.account()));
    return Text.of(
        clients.getOrDefault(row.client(), Set.of()).isEmpty()
            ? "imports.problem.client"
            : "imports.problem.clients",
        Text.asWritten(row.client()));
  }
}
