package org.branchbook.plans.loading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.clients.HoldingEvent;
import org.branchbook.imports.plan.Plan;
import org.branchbook.imports.plan.Tally;
import org.branchbook.imports.profile.Target;
import org.branchbook.imports.reading.DraftReader;
import org.branchbook.imports.reading.RowProblem;
import org.branchbook.plans.daily.DailyChanges;
import org.branchbook.plans.daily.DailyChanges.OfDay;
import org.branchbook.plans.daily.DailyChanges.OfEvent;
import org.branchbook.plans.daily.DailyFacts;
import org.branchbook.plans.daily.DayFact;
import org.branchbook.plans.daily.ProductEvent;
import org.branchbook.plans.daily.StreamDays;
import org.branchbook.plans.income.Exchange;
import org.branchbook.plans.income.IncomeStream;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.Worth;
import org.jspecify.annotations.Nullable;

/** Decides batch by batch what becomes of a file's days and events; writes nothing. */
final class DailyBatches {
  /** What is to be done with a batch. */
  record Step(
      List<Product> products,
      List<IncomeStream> streams,
      List<StreamDays> days,
      List<ProductEvent> events,
      DailyChanges changes,
      Plan.Step told) {}

  private final FactReader reader;
  private final Streams streams;
  private final DailyFacts daily;
  private final Products products;
  private final Exchange exchange;
  private final LocalDate today;

  /** Of which streams' days the file has told; an event's row may stand beside its day's. */
  private final Map<Long, Set<LocalDate>> met = new HashMap<>();

  private int ordinal;

  DailyBatches(
      FactReader reader,
      Streams streams,
      DailyFacts daily,
      Products products,
      Exchange exchange,
      LocalDate today) {
    this.reader = reader;
    this.streams = streams;
    this.daily = daily;
    this.products = products;
    this.exchange = exchange;
    this.today = today;
  }

  Step decide(DraftReader.Batch batch) {
    return new Deciding(batch).step();
  }

  /** One batch while it is decided about. */
  private final class Deciding {
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<IncomeStream> fresh = new ArrayList<>();
    private final Map<Long, StreamDays> days = new HashMap<>();
    private final Set<Long> written = new LinkedHashSet<>();
    private final Map<ProductEvent.Id, ProductEvent> events;
    private final Map<ProductEvent.Id, ProductEvent> told = new LinkedHashMap<>();
    private final List<OfDay> dayChanges = new ArrayList<>();
    private final List<OfEvent> eventChanges = new ArrayList<>();
    private int rejected;
    private int added;
    private int changed;
    private int same;

    Deciding(DraftReader.Batch batch) {
      batch.problems().forEach(this::problem);
      var rows = new ArrayList<FactRow>();
      for (var draft : batch.drafts()) reader.readDay(draft, this::problem).ifPresent(rows::add);
      var known = streams.of(rows, fresh, this::problem);
      var asked = new HashSet<Long>();
      var happened = new HashSet<ProductEvent.Id>();
      for (var row : rows) {
        var stream = known.get(streams.key(row));
        if (stream == null) continue;
        asked.add(stream.id());
        if (row.values().has(Target.DAILY_EVENT)) happened.add(event(row, stream));
      }
      days.putAll(daily.days(asked));
      events = new HashMap<>(daily.events(happened));
      for (var row : rows) {
        var stream = known.get(streams.key(row));
        if (stream != null) take(row, stream);
      }
    }

    private void problem(RowProblem problem) {
      problems.add(problem);
      if (problem.rejected()) rejected++;
    }

    private static ProductEvent.Id event(FactRow row, IncomeStream stream) {
      return new ProductEvent.Id(
          stream.id(), row.day(), HoldingEvent.valueOf(row.values().get(Target.DAILY_EVENT)));
    }

    private void take(FactRow row, IncomeStream stream) {
      boolean happened = row.values().has(Target.DAILY_EVENT);
      boolean stands = row.values().has(Target.DAILY_BALANCE);
      var there = days.getOrDefault(stream.id(), StreamDays.empty(stream.id()));
      var why =
          !happened && !stands
              ? "plans.problem.noBalance"
              : row.day().isAfter(today)
                  ? "plans.problem.future"
                  : stands && there.tooOld(row.day()) ? "plans.problem.old" : "";
      var currency = row.values().get(Target.DAILY_CURRENCY);
      var worth = exchange.of(currency, YearMonth.from(row.day()));
      if (why.isEmpty() && worth.isEmpty()) {
        problem(
            RowProblem.rejected(row.row(), FactReader.noRate(currency, YearMonth.from(row.day()))));
        return;
      }
      if (why.isEmpty()
          && stands
          && !met.computeIfAbsent(stream.id(), _ -> new HashSet<>()).add(row.day()))
        why = "plans.problem.dayTwice";
      if (!why.isEmpty()) {
        problem(RowProblem.rejected(row.row(), Text.of(why, row.day())));
        return;
      }
      if (stands) day(row, there, worth.get());
      if (happened)
        event(row, event(row, stream), days.getOrDefault(stream.id(), there), worth.get());
    }

    /** All days at the rate of the plan: what a currency alone does is no money that went. */
    private void day(FactRow row, StreamDays there, Worth worth) {
      var v = row.values();
      var now =
          new DayFact(
              worth.planned(FactReader.cents(v, Target.DAILY_BALANCE, 0)),
              worth.planned(FactReader.cents(v, Target.DAILY_RECEIVED, 0)),
              worth.planned(FactReader.cents(v, Target.DAILY_PAID, 0)));
      var was = there.days().get(row.day());
      count(was, now);
      if (now.equals(was)) return;
      days.put(there.stream(), there.with(row.day(), now));
      written.add(there.stream());
      dayChanges.add(new OfDay(there.stream(), row.day(), was, now));
    }

    private void event(FactRow row, ProductEvent.Id id, StreamDays there, Worth worth) {
      var was = events.get(id);
      long amount =
          Math.abs(
              row.values().has(Target.DAILY_EVENT_AMOUNT)
                  ? worth.planned(FactReader.cents(row.values(), Target.DAILY_EVENT_AMOUNT, 0))
                  : moved(there, row.day()));
      var now = new ProductEvent(id, amount);
      count(was, now);
      if (now.equals(was)) return;
      events.put(id, now);
      told.put(id, now);
      eventChanges.add(new OfEvent(id, was == null ? null : was.amount(), amount));
    }

    /** By how much the balance changed that day, where an event doesn't say its amount. */
    private static long moved(StreamDays days, LocalDate day) {
      var before = days.days().lowerEntry(day);
      var at = days.days().get(day);
      return (at == null ? 0 : at.balance()) - (before == null ? 0 : before.getValue().balance());
    }

    private void count(@Nullable Object was, Object now) {
      if (was == null) added++;
      else if (was.equals(now)) same++;
      else changed++;
    }

    Step step() {
      var tally =
          new Tally(
              Map.of(Tally.Subject.DAY, new Tally.Count(added, changed, same)),
              rejected,
              problems.size() - rejected,
              Map.of());
      return new Step(
          products.fresh(),
          fresh,
          written.stream().map(s -> Objects.requireNonNull(days.get(s))).toList(),
          List.copyOf(told.values()),
          new DailyChanges(ordinal++, dayChanges, eventChanges),
          new Plan.Step(List.of(), problems, List.of(), List.of(), List.of(), tally));
    }
  }
}
