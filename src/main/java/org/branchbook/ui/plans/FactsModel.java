package org.branchbook.ui.plans;

import java.time.YearMonth;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Text;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.loading.FreezeMonth.Outcome;
import org.branchbook.plans.loading.ReadMonths.MonthTotal;
import org.branchbook.plans.loading.ReadMonths.Restated;
import org.branchbook.staff.Asker;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** The months of facts: their control totals, closing them, and what was said anew since. */
final class FactsModel {
  /** The month that is chosen; null for none. */
  final ObjectProperty<@Nullable MonthTotal> chosen = new SimpleObjectProperty<>();

  private final ReadOnlyObjectWrapper<@Nullable MonthTotal> asked = new ReadOnlyObjectWrapper<>();

  private final ReadOnlyObjectWrapper<List<MonthTotal>> months =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Restated>> restated =
      new ReadOnlyObjectWrapper<>(List.of());
  private final PlanWork work;
  private final Asker asker;
  private final Background background;
  private final Background latest;
  private final Notices notices;
  private final YearMonth now;

  FactsModel(PlanWork work, Asker asker, Background background, Notices notices, YearMonth now) {
    this.work = work;
    this.asker = asker;
    this.background = background;
    this.latest = Background.latest(background);
    this.notices = notices;
    this.now = now;
    chosen.subscribe(
        (_, month) -> {
          // read anew, the month is the same: the question stands
          var question = asked.get();
          boolean same =
              month != null && question != null && month.month().equals(question.month());
          asked.set(same && mayClose(month) ? month : null);
          restatedOf(month);
        });
  }

  /** The months, the latest first. */
  ReadOnlyObjectProperty<List<MonthTotal>> months() {
    return months.getReadOnlyProperty();
  }

  /** What was said anew of the chosen one. */
  ReadOnlyObjectProperty<List<Restated>> restated() {
    return restated.getReadOnlyProperty();
  }

  /** Goes where files are imported, with this file; null to choose one there. */
  void load(@Nullable String file) {
    work.load().accept(file);
  }

  String currency() {
    return work.currency();
  }

  /** Reads the months anew. */
  void read() {
    background.run(
        () -> work.months().months(asker),
        read -> {
          switch (read) {
            case Kept.Done<List<MonthTotal>>(var all) -> show(all);
            case Kept.Refused<List<MonthTotal>>(var why) -> notices.warn(why);
            case Kept.Wrong<List<MonthTotal>>(var why) -> notices.warn(why);
            case Kept.Gone<List<MonthTotal>> _, Kept.Stale<List<MonthTotal>> _ ->
                notices.warn(Text.of("plans.gone"));
          }
        },
        e -> notices.failed(e, Text.of("plans.failed")));
  }

  private void show(List<MonthTotal> all) {
    var before = chosen.get();
    months.set(all);
    chosen.set(
        all.stream()
            .filter(m -> before != null && m.month().equals(before.month()))
            .findFirst()
            .or(() -> all.stream().filter(this::mayClose).reduce((_, earliest) -> earliest))
            .orElse(all.isEmpty() ? null : all.getFirst()));
  }

  private void restatedOf(@Nullable MonthTotal month) {
    if (month == null) {
      restated.set(List.of());
      return;
    }
    latest.run(
        () -> work.months().restated(asker, month.month()),
        read -> restated.set(read instanceof Kept.Done<List<Restated>>(var all) ? all : List.of()),
        e -> notices.failed(e, Text.of("plans.failed")));
  }

  /** Whether the month is over and open. */
  boolean mayClose(@Nullable MonthTotal month) {
    return month != null && month.closed() == null && month.month().isBefore(now);
  }

  /** The month of which it is asked whether to close it; null for none. */
  ReadOnlyObjectProperty<@Nullable MonthTotal> asked() {
    return asked.getReadOnlyProperty();
  }

  /**
   * Asks whether to close the chosen month, since nobody opens it again; asked already, does it.
   */
  void close() {
    var month = chosen.get();
    if (month == null || !mayClose(month)) return;
    boolean sure = month.equals(asked.get());
    asked.set(sure ? null : month);
    if (sure) close(month.month());
  }

  /** The month stays open. */
  void goBack() {
    asked.set(null);
  }

  private void close(YearMonth month) {
    background.run(
        () -> work.freeze().run(asker, month),
        outcome -> {
          switch (outcome) {
            case Outcome.Done() -> {
              notices.did(Text.of("plans.closed", month));
              read();
            }
            case Outcome.Already _ -> read();
            case Outcome.TooEarly() -> notices.warn(Text.of("commands.facts.early", month));
            case Outcome.Refused(var missing) -> notices.warn(missing.refused());
          }
        },
        notices::failed);
  }
}
