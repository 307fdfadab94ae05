package org.branchbook.plans.loading;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.imports.ImportId;
import org.branchbook.imports.plan.Plan;
import org.branchbook.imports.plan.Tally;
import org.branchbook.imports.plan.Whose;
import org.branchbook.imports.reading.DraftReader;
import org.branchbook.imports.reading.RowProblem;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.income.IncomeStream;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.StreamYear;
import org.branchbook.plans.income.YearOfFacts;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/** Decides batch by batch what becomes of a file's facts; writes nothing. */
final class FactBatches {
  /** What is to be done with a batch. */
  record Step(
      List<Product> products,
      List<IncomeStream> streams,
      List<YearOfFacts> years,
      List<YearChange> changes,
      List<Restatement> restatements,
      Plan.Step told) {}

  /** Who says closed months anew, and why; "" where nobody does. */
  record Restating(ImportId by, EmployeeId who, Instant at, String why) {}

  private static final int MONTHS = 12;

  private final String source;
  private final FactReader reader;
  private final Whose whose;
  private final Facts facts;
  private final Products products;
  private final Set<YearMonth> frozen;
  private final Restating restating;
  private final LongSupplier ids;

  /** The streams that this file has made. */
  private final Map<String, IncomeStream> made = new HashMap<>();

  /** Which months of which years the file has told of, a bit each. */
  private final Map<StreamYear, Integer> met = new HashMap<>();

  private int ordinal;

  FactBatches(
      String source,
      FactReader reader,
      Whose whose,
      Facts facts,
      Products products,
      Set<YearMonth> frozen,
      Restating restating,
      LongSupplier ids) {
    this.source = source;
    this.reader = reader;
    this.whose = whose;
    this.facts = facts;
    this.products = products;
    this.frozen = Set.copyOf(frozen);
    this.restating = restating;
    this.ids = ids;
  }

  Step decide(DraftReader.Batch batch) {
    return new Deciding(batch).step();
  }

  /** One batch while it is decided about. */
  private final class Deciding {
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<FactRow> rows = new ArrayList<>();
    private final Map<String, IncomeStream> streams;
    private final List<IncomeStream> fresh = new ArrayList<>();
    private final Map<StreamYear, YearOfFacts> years = new HashMap<>();
    private final Map<StreamYear, List<@Nullable Fact>> before = new LinkedHashMap<>();
    private final Map<StreamYear, List<@Nullable Fact>> after = new HashMap<>();
    private final List<Restatement> restatements = new ArrayList<>();
    private int rejected;
    private int added;
    private int changed;
    private int same;

    Deciding(DraftReader.Batch batch) {
      batch.problems().forEach(this::problem);
      for (var draft : batch.drafts()) reader.read(draft, this::problem).ifPresent(rows::add);
      streams = known();
      var asked = new LinkedHashSet<StreamYear>();
      for (var row : rows) {
        var stream = streams.get(key(row));
        if (stream != null) asked.add(new StreamYear(stream.id(), row.month().getYear()));
      }
      years.putAll(facts.years(asked));
      for (var row : rows) {
        var stream = streams.get(key(row));
        if (stream != null) take(row, stream);
      }
    }

    private void problem(RowProblem problem) {
      problems.add(problem);
      if (problem.rejected()) rejected++;
    }

    /** The rows' streams: known ones, and new ones of those whose client and product are clear. */
    private Map<String, IncomeStream> known() {
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
          problem(RowProblem.rejected(row.row(), why(row, client.isEmpty(), clients)));
          continue;
        }
        var stream = new IncomeStream(ids.getAsLong(), client.get(), product.get().id(), key(row));
        fresh.add(stream);
        made.put(stream.key(), stream);
        known.put(stream.key(), stream);
      }
      return known;
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

    private void take(FactRow row, IncomeStream stream) {
      var at = new StreamYear(stream.id(), row.month().getYear());
      var month = row.month().getMonth();
      int bit = 1 << month.ordinal();
      int told = met.getOrDefault(at, 0);
      if ((told & bit) != 0) {
        problem(RowProblem.rejected(row.row(), Text.of("plans.problem.twice", row.month())));
        return;
      }
      var year = years.getOrDefault(at, YearOfFacts.empty(at));
      var was = year.of(month);
      var now = FactReader.fact(row, products.of(stream.product()));
      if (now.equals(was)) same++;
      else {
        if (frozen.contains(row.month()) && !restate(row, stream, was, now)) return;
        if (was == null) added++;
        else changed++;
        years.put(at, year.with(month, now));
        before.computeIfAbsent(at, _ -> nothing()).set(month.ordinal(), was);
        after.computeIfAbsent(at, _ -> nothing()).set(month.ordinal(), now);
      }
      met.put(at, told | bit);
    }

    private boolean restate(FactRow row, IncomeStream stream, @Nullable Fact was, Fact now) {
      if (restating.why().isEmpty()) {
        problem(RowProblem.rejected(row.row(), Text.of("plans.problem.frozen", row.month())));
        return false;
      }
      restatements.add(
          new Restatement(
              ids.getAsLong(),
              restating.by(),
              stream.id(),
              row.month(),
              restating.who(),
              restating.at(),
              restating.why(),
              was,
              now));
      return true;
    }

    Step step() {
      var changes = new ArrayList<YearChange>();
      var written = new ArrayList<YearOfFacts>();
      before.forEach(
          (at, was) -> {
            changes.add(new YearChange(ordinal++, at, was, Objects.requireNonNull(after.get(at))));
            written.add(Objects.requireNonNull(years.get(at)));
          });
      var tally =
          new Tally(
              Map.of(Tally.Subject.FACT, new Tally.Count(added, changed, same)),
              rejected,
              problems.size() - rejected,
              Map.of());
      return new Step(
          products.fresh(),
          fresh,
          written,
          changes,
          restatements,
          new Plan.Step(List.of(), problems, List.of(), List.of(), tally));
    }
  }

  private String key(FactRow row) {
    var whole = source + ":" + row.key();
    return whole.length() <= IncomeStream.LONGEST_KEY
        ? whole
        : whole.substring(0, IncomeStream.LONGEST_KEY);
  }

  private static List<@Nullable Fact> nothing() {
    return Arrays.asList(new @Nullable Fact[MONTHS]);
  }
}
