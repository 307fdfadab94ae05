package org.branchbook.ui.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Text;
import org.branchbook.plans.income.Rate;
import org.branchbook.plans.loading.EditRates.Edited;
import org.branchbook.plans.loading.EditRates.Typed;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** The rates of exchange by day, and the one that is being typed. */
final class RatesModel {
  final StringProperty currency = new SimpleStringProperty("");
  final ObjectProperty<@Nullable LocalDate> since = new SimpleObjectProperty<>();

  /** With a point, whatever the language writes. */
  final StringProperty rate = new SimpleStringProperty("");

  /** Whose rates are listed; empty for all. */
  final ObjectProperty<Optional<String>> only = new SimpleObjectProperty<>(Optional.empty());

  private final ReadOnlyObjectWrapper<List<Rate>> rates = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Rate> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Edited.@Nullable Wrong> wrong = new ReadOnlyObjectWrapper<>();
  private final PlanWork work;
  private final Asker asker;
  private final Background background;
  private final Notices notices;
  private final Clock clock;
  private boolean saving;

  RatesModel(PlanWork work, Asker asker, Background background, Notices notices, Clock clock) {
    this.work = work;
    this.asker = asker;
    this.background = background;
    this.notices = notices;
    this.clock = clock;
    since.set(LocalDate.now(clock));
  }

  /** All of them, the latest first. */
  ReadOnlyObjectProperty<List<Rate>> rates() {
    return rates.getReadOnlyProperty();
  }

  /** The one that is being edited; null for a new one. */
  ReadOnlyObjectProperty<@Nullable Rate> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** What kept it from being saved; null for nothing. */
  ReadOnlyObjectProperty<Edited.@Nullable Wrong> wrong() {
    return wrong.getReadOnlyProperty();
  }

  /** In which the rates are. */
  String own() {
    return work.currency();
  }

  /** Of which currencies there are rates. */
  List<String> currencies() {
    return rates.get().stream().map(Rate::currency).distinct().sorted().toList();
  }

  /** Those that are listed. */
  List<Rate> listed() {
    return rates.get().stream()
        .filter(r -> only.get().isEmpty() || only.get().get().equals(r.currency()))
        .toList();
  }

  /** By how many per cent a rate changed since the one before; null where there is none. */
  @Nullable Double change(Rate of) {
    return rates.get().stream()
        .filter(r -> r.currency().equals(of.currency()) && r.since().isBefore(of.since()))
        .findFirst()
        .map(before -> (of.rate().doubleValue() / before.rate().doubleValue() - 1) * 100)
        .orElse(null);
  }

  /** Reads them anew; what is being typed stays. */
  void read() {
    background.run(
        () -> work.rates().all(asker),
        (Optional<List<Rate>> all) ->
            all.ifPresentOrElse(this::show, () -> notices.warn(Privilege.IMPORT.refused())),
        e -> notices.failed(e, Text.of("plans.failed")));
  }

  private void show(List<Rate> all) {
    rates.set(all);
    if (only.get().isPresent() && !currencies().contains(only.get().get()))
      only.set(Optional.empty());
  }

  /** Goes to a rate, or to a new one of today for null. */
  void choose(@Nullable Rate other) {
    if (Objects.equals(other, chosen.get()) && other != null) return;
    wrong.set(null);
    chosen.set(other);
    currency.set(other == null ? only.get().orElse("") : other.currency());
    since.set(other == null ? LocalDate.now(clock) : other.since());
    rate.set(other == null ? "" : other.rate().toPlainString());
  }

  /** Keeps the rate as it was typed. */
  void save() {
    var typed = new Typed(chosen.get(), currency.get(), since.get(), rate.get());
    run(() -> work.rates().run(asker, typed));
  }

  /** Takes the chosen one away. */
  void remove() {
    var seen = chosen.get();
    if (seen != null) run(() -> work.rates().remove(asker, seen));
  }

  private void run(Callable<Edited> act) {
    if (saving) return;
    saving = true;
    wrong.set(null);
    background.run(
        act,
        outcome -> {
          saving = false;
          switch (outcome) {
            case Edited.Done done -> done(done);
            case Edited.Wrong fault -> wrong.set(fault);
            case Edited.Stale(var theirs) -> {
              // what was typed stays, over what stands there now
              chosen.set(theirs.orElse(null));
              notices.warn(Text.of("plans.rates.stale"));
              read();
            }
            case Edited.Refused(var missing) -> notices.warn(missing.refused());
          }
        },
        e -> {
          saving = false;
          notices.failed(e);
        });
  }

  private void done(Edited.Done done) {
    var now = done.now();
    var told = now == null ? Objects.requireNonNull(done.before()) : now;
    notices.did(
        Text.of(
            now == null ? "plans.rates.removed" : "plans.rates.kept",
            Text.asWritten(told.currency()),
            told.since()),
        background,
        () -> work.rates().undo(asker, done),
        this::read);
    choose(null);
    read();
  }
}
