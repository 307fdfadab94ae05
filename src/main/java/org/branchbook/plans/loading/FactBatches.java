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
import java.util.Set;
import java.util.function.LongSupplier;
import org.branchbook.base.Text;
import org.branchbook.imports.FactRows;
import org.branchbook.imports.ImportId;
import org.branchbook.imports.plan.Plan;
import org.branchbook.imports.plan.Restated;
import org.branchbook.imports.plan.Tally;
import org.branchbook.imports.profile.Target;
import org.branchbook.imports.reading.DraftReader;
import org.branchbook.imports.reading.RowProblem;
import org.branchbook.plans.income.Exchange;
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
  record Restating(ImportId by, EmployeeId who, Instant at, String why) {
    Restatement of(
        long id, long stream, YearMonth month, @Nullable Fact before, @Nullable Fact after) {
      return new Restatement(id, by, stream, month, who, at, why, before, after);
    }
  }

  private static final int MONTHS = 12;

  private final FactReader reader;
  private final Streams streams;
  private final Facts facts;
  private final Products products;
  private final Exchange exchange;
  private final Set<YearMonth> frozen;
  private final Restating restating;
  private final LongSupplier ids;

  /** Which months of which years the file has told of, a bit each. */
  private final Map<StreamYear, Integer> met = new HashMap<>();

  private int ordinal;

  FactBatches(
      FactReader reader,
      Streams streams,
      Facts facts,
      Products products,
      Exchange exchange,
      Set<YearMonth> frozen,
      Restating restating,
      LongSupplier ids) {
    this.reader = reader;
    this.streams = streams;
    this.facts = facts;
    this.products = products;
    this.exchange = exchange;
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
      var known = streams.of(rows, fresh, this::problem);
      var asked = new LinkedHashSet<StreamYear>();
      for (var row : rows) {
        var stream = known.get(streams.key(row));
        if (stream != null) asked.add(new StreamYear(stream.id(), row.month().getYear()));
      }
      years.putAll(facts.years(asked));
      for (var row : rows) {
        var stream = known.get(streams.key(row));
        if (stream != null) take(row, stream);
      }
    }

    private void problem(RowProblem problem) {
      problems.add(problem);
      if (problem.rejected()) rejected++;
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
      var currency = row.values().get(Target.FACT_CURRENCY);
      var worth = exchange.of(currency, row.month());
      if (worth.isEmpty()) {
        problem(RowProblem.rejected(row.row(), FactReader.noRate(currency, row.month())));
        return;
      }
      var year = years.getOrDefault(at, YearOfFacts.empty(at));
      var was = year.of(month);
      var now = FactReader.fact(row, products.of(stream.product()), worth.get());
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
        problem(RowProblem.rejected(row.row(), Text.of(FactRows.CLOSED, row.month())));
        return false;
      }
      restatements.add(restating.of(ids.getAsLong(), stream.id(), row.month(), was, now));
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
          new Plan.Step(List.of(), problems, List.of(), List.of(), restated(), tally));
    }

    private List<Restated> restated() {
      return Restated.byMonth(
          restatements.stream()
              .map(r -> new Restated(r.month(), 1, income(r.before()), income(r.after())))
              .toList());
    }

    private static long income(@Nullable Fact fact) {
      return fact == null ? 0 : fact.income();
    }
  }

  private static List<@Nullable Fact> nothing() {
    return Arrays.asList(new @Nullable Fact[MONTHS]);
  }
}
