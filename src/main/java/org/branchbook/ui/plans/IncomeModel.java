package org.branchbook.ui.plans;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.Kept;
import org.branchbook.clients.card.RecordLook.Seen;
import org.branchbook.plans.earned.ClientIncome;
import org.branchbook.plans.earned.ClientIncome.OfStream;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.loading.ReadFacts.SourcedFact;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** What one client brought in, and the product of his that is looked at. */
final class IncomeModel {
  final ClientId client;
  final YearMonth last;

  /** The product looked at; empty for all together. */
  final ObjectProperty<Optional<OfStream>> stream = new SimpleObjectProperty<>(Optional.empty());

  /** A sum that is opened down to its facts. */
  record Opened(YearMonth from, YearMonth to, List<SourcedFact> facts) {
    /** Whether there are several months in it. */
    boolean several() {
      return from.isBefore(to);
    }
  }

  private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ClientIncome> income =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Text> problem = new ReadOnlyObjectWrapper<>();
  private final PlanWork work;
  private final Asker asker;
  private final Background background;
  private final Background latest;
  private final Notices notices;

  /** Whether somebody looks at it and it isn't on record yet. */
  private boolean looking;

  IncomeModel(
      ClientId client,
      PlanWork work,
      Asker asker,
      Background background,
      Notices notices,
      YearMonth last) {
    this.client = client;
    this.work = work;
    this.asker = asker;
    this.background = background;
    this.latest = Background.latest(background);
    this.notices = notices;
    this.last = last;
    stream.subscribe((_, _) -> close());
  }

  /** Null until it is read. */
  ReadOnlyObjectProperty<@Nullable ClientIncome> income() {
    return income.getReadOnlyProperty();
  }

  /** Why nothing is shown; null where something is or is being read. */
  ReadOnlyObjectProperty<@Nullable Text> problem() {
    return problem.getReadOnlyProperty();
  }

  /** The sum that is opened; null for none. */
  ReadOnlyObjectProperty<@Nullable Opened> opened() {
    return opened.getReadOnlyProperty();
  }

  /** Opens what came in these months, of the product looked at, down to the facts. */
  void open(YearMonth from, YearMonth to) {
    var of = stream.get();
    latest.run(
        () -> work.facts().of(asker, client, from, to),
        answer -> {
          switch (answer) {
            case Kept.Done<List<SourcedFact>>(var all) ->
                opened.set(
                    new Opened(
                        from,
                        to,
                        all.stream()
                            .filter(f -> of.isEmpty() || of.get().key().equals(f.key()))
                            .toList()));
            case Kept.Refused<List<SourcedFact>>(var why) -> notices.warn(why);
            case Kept.Wrong<List<SourcedFact>>(var why) -> notices.warn(why);
            case Kept.Gone<List<SourcedFact>> _, Kept.Stale<List<SourcedFact>> _ ->
                notices.warn(Text.of("plans.gone"));
          }
        },
        e -> notices.failed(e, Text.of("plans.failed")));
  }

  /** Goes back to the months. */
  void close() {
    opened.set(null);
  }

  /** Shows the import that brought a fact, to who may see imports. */
  void source(SourcedFact fact) {
    if (asker.may(Privilege.IMPORT)) fact.source().ifPresent(s -> work.source().accept(s.run()));
  }

  String currency() {
    return work.currency();
  }

  /** Somebody looks at it who has not the card open: what he is shown goes on record. */
  void looked() {
    looking = true;
    record();
  }

  private void record() {
    if (income.get() == null || !looking) return;
    looking = false;
    background.run(
        () -> work.seen().run(asker, List.of(Seen.income(client))), _ -> {}, notices::failed);
  }

  /** Reads it anew. */
  void read() {
    latest.run(
        () -> work.read().of(asker, client, last),
        this::show,
        e -> notices.failed(e, Text.of("plans.failed")));
  }

  private void show(Kept<ClientIncome> answer) {
    switch (answer) {
      case Kept.Done<ClientIncome>(var now) -> {
        problem.set(null);
        if (now.equals(income.get())) return;
        stream.set(
            stream
                .get()
                .flatMap(
                    looked ->
                        now.streams().stream()
                            .filter(s -> s.key().equals(looked.key()))
                            .findFirst()));
        income.set(now);
        record();
      }
      case Kept.Refused<ClientIncome>(var why) -> problem.set(why);
      case Kept.Wrong<ClientIncome>(var why) -> problem.set(why);
      case Kept.Gone<ClientIncome> _, Kept.Stale<ClientIncome> _ ->
          problem.set(Text.of("plans.gone"));
    }
  }

  /** What was planned month by month; only all products together have a plan. */
  List<@Nullable Long> plan() {
    var now = income.get();
    if (now == null) return List.of();
    return stream.get().isEmpty() ? now.plan() : Collections.nCopies(now.months(), null);
  }

  /** The facts of what is looked at, month by month. */
  List<@Nullable Fact> facts() {
    var now = income.get();
    if (now == null) return List.of();
    return stream.get().map(OfStream::facts).orElseGet(now::together);
  }
}
