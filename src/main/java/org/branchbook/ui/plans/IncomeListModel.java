package org.branchbook.ui.plans;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Paper;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.Holding;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.earned.IncomeRow;
import org.branchbook.plans.earned.Months;
import org.branchbook.plans.earned.Ranking;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Paged;
import org.branchbook.ui.kit.TakenOut;
import org.jspecify.annotations.Nullable;

/** The clients within somebody's reach by their income in a stretch of months. */
final class IncomeListModel {
  private static final int PAGE = 100;

  final Paged<IncomeRow> list;
  final ObjectProperty<Months.Kind> kind = new SimpleObjectProperty<>(Months.Kind.MONTH);
  final ObjectProperty<YearMonth> month = new SimpleObjectProperty<>();
  final ObjectProperty<Holding.@Nullable Kind> line = new SimpleObjectProperty<>();

  /** The client chosen in the list, with his months; null for none. */
  final ObjectProperty<@Nullable IncomeModel> detail = new SimpleObjectProperty<>();

  /** The row that is chosen; null for none. */
  final ObjectProperty<@Nullable IncomeRow> chosen = new SimpleObjectProperty<>();

  private final ReadOnlyObjectWrapper<@Nullable Ranking> ranking = new ReadOnlyObjectWrapper<>();
  private final PlanWork work;
  private final Asker asker;
  private final Background background;
  private final Background latest;
  private final Notices notices;
  private final YearMonth newest;

  IncomeListModel(
      PlanWork work, Asker asker, Background background, Notices notices, YearMonth newest) {
    this.work = work;
    this.asker = asker;
    this.background = background;
    this.latest = Background.latest(background);
    this.notices = notices;
    this.newest = newest;
    list = new Paged<>(background, PAGE, IncomeRow::client);
    month.set(newest);
    for (var part : List.of(kind, month, line)) part.subscribe((_, _) -> read());
  }

  /** What was counted; null before the first time. */
  ReadOnlyObjectProperty<@Nullable Ranking> ranking() {
    return ranking.getReadOnlyProperty();
  }

  String currency() {
    return work.currency();
  }

  boolean mayExport() {
    return asker.may(Privilege.EXPORT);
  }

  /** Counts anew. */
  void read() {
    var span = kind.get().until(month.get());
    var of = line.get();
    latest.run(
        () -> work.rank().run(asker, span, of),
        this::show,
        e -> notices.failed(e, Text.of("plans.failed")));
  }

  private void show(Kept<Ranking> counted) {
    switch (counted) {
      case Kept.Done<Ranking>(var now) -> {
        ranking.set(now);
        list.show((after, size) -> work.rank().page(asker, now, after, size));
        var looked = detail.get();
        if (looked != null) looked.read();
      }
      case Kept.Refused<Ranking>(var why) -> notices.warn(why);
      case Kept.Wrong<Ranking>(var why) -> notices.warn(why);
      case Kept.Gone<Ranking> _, Kept.Stale<Ranking> _ -> notices.warn(Text.of("plans.gone"));
    }
  }

  /** A month earlier or later; never past the last one that is over. */
  void step(int months) {
    var to = month.get().plusMonths(months);
    if (!to.isAfter(newest)) month.set(to);
  }

  boolean atNewest() {
    return month.get().equals(newest);
  }

  /** Shows a client's months beside the list. */
  void choose(@Nullable IncomeRow row) {
    chosen.set(row);
    if (row == null) {
      detail.set(null);
      return;
    }
    var now = detail.get();
    if (now != null && now.client.equals(row.client()) && now.last.equals(month.get())) return;
    var model = new IncomeModel(row.client(), work, asker, background, notices, month.get());
    model.read();
    detail.set(model);
  }

  /** Opens the chosen client's card. */
  void open() {
    var row = chosen.get();
    if (row != null) work.open().accept(row.client());
  }

  /** Writes the list into a file. */
  void export(Paper.Format format, Words words) {
    var now = ranking.get();
    if (now == null) return;
    var file =
        "%s/%s %s – %s.%s"
            .formatted(
                work.folder(),
                words.say("plans.title"),
                now.span().from(),
                now.span().to(),
                format.name().toLowerCase(Locale.ROOT));
    background.run(
        () -> work.export().run(asker, now, work.currency(), format, words, file),
        done -> taken().say(done, () -> export(format, words)),
        notices::failed);
  }

  private TakenOut taken() {
    return new TakenOut(notices, work.second(), work.show());
  }
}
