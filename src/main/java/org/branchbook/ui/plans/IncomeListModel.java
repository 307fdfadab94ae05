package org.branchbook.ui.plans;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Paper;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.Holding;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.earned.IncomeBy;
import org.branchbook.plans.earned.IncomeRow;
import org.branchbook.plans.earned.Months;
import org.branchbook.plans.earned.Ranking;
import org.branchbook.plans.earned.WholeIncome;
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

  /** Whether clients stand there one by one, or summed up. */
  final ObjectProperty<IncomeBy> by = new SimpleObjectProperty<>(IncomeBy.CLIENT);

  /** What they are summed up by. */
  final ObservableList<WholeIncome> wholes = FXCollections.observableArrayList();

  /** The one whose clients are shown; null while the wholes are, or all clients. */
  final ObjectProperty<@Nullable WholeIncome> inside = new SimpleObjectProperty<>();

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

  /** The whole that is to be opened when it is counted; null for none. */
  private @Nullable Within wanted;

  /** While several of the questions are put at once. */
  private boolean asking;

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
    for (var part : List.of(kind, month, line)) part.subscribe((_, _) -> readAgain());
    by.subscribe(
        (_, _) -> {
          inside.set(null);
          choose(null);
          readAgain();
        });
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

  /** Shows the clients of a sum that stands elsewhere. */
  void show(IncomeAsked asked) {
    asking = true;
    line.set(asked.line());
    kind.set(asked.stretch());
    month.set(asked.until().isAfter(newest) ? newest : asked.until());
    by.set(asked.by());
    leave();
    asking = false;
    wanted = asked.by() == IncomeBy.CLIENT ? null : new Within(asked.of());
    read();
  }

  private void readAgain() {
    wanted = null;
    if (!asking) read();
  }

  /** Counts anew. */
  void read() {
    var span = kind.get().until(month.get());
    var of = line.get();
    var sums = by.get();
    var looked = inside.get();
    var within = wanted != null ? wanted : looked == null ? null : new Within(looked.of());
    latest.run(
        () -> counted(span, of, sums, within),
        this::show,
        e -> notices.failed(e, Text.of("plans.failed")));
  }

  /** Of which whole the clients are shown; null for those who are in none. */
  private record Within(@Nullable Planned of) {}

  /** What was read together. */
  private record Counted(
      Kept<Ranking> ranking, List<WholeIncome> wholes, @Nullable WholeIncome inside) {}

  private Counted counted(
      Months span, Holding.@Nullable Kind of, IncomeBy sums, @Nullable Within within) {
    var ranked = work.rank().run(asker, span, of);
    if (sums == IncomeBy.CLIENT || !(ranked instanceof Kept.Done<Ranking>(var now)))
      return new Counted(ranked, List.of(), null);
    return new Counted(
        ranked,
        work.sum().run(asker, now, sums),
        within == null ? null : work.sum().find(asker, now, sums, within.of()).orElse(null));
  }

  private void show(Counted counted) {
    switch (counted.ranking()) {
      case Kept.Done<Ranking>(var now) -> {
        ranking.set(now);
        wholes.setAll(counted.wholes());
        inside.set(counted.inside());
        wanted = null;
        list();
        var beside = detail.get();
        if (beside != null) beside.read();
      }
      case Kept.Refused<Ranking>(var why) -> notices.warn(why);
      case Kept.Wrong<Ranking>(var why) -> notices.warn(why);
      case Kept.Gone<Ranking> _, Kept.Stale<Ranking> _ -> notices.warn(Text.of("plans.gone"));
    }
  }

  /** The clients who are shown: all, or those of the opened whole. */
  private void list() {
    var now = shown();
    if (now != null) list.show((after, size) -> work.rank().page(asker, now, after, size));
  }

  /** What the screen sums up: of the opened whole, else of all. */
  @Nullable Ranking shown() {
    var all = ranking.get();
    var of = inside.get();
    return all == null || of == null ? all : work.sum().within(all, of);
  }

  /** Whether the wholes stand there, and not their clients. */
  boolean summed() {
    return by.get() != IncomeBy.CLIENT && inside.get() == null;
  }

  /** What a whole is called. */
  String name(WholeIncome whole, Words words) {
    var of = whole.of();
    if (of == null)
      return words.say(
          by.get() == IncomeBy.INDUSTRY ? "plans.wholes.noIndustry" : "plans.wholes.noManager");
    if (!of.code().isEmpty()) return PlanCells.industry(of.code(), words);
    return whole.lead().isEmpty()
        ? whole.name()
        : words.say("budget.led", whole.name(), whole.lead());
  }

  /** Opens a whole down to its clients. */
  void enter(WholeIncome whole) {
    inside.set(whole);
    choose(null);
    list();
  }

  /** Goes back to the wholes. */
  void leave() {
    inside.set(null);
    choose(null);
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

  /** Writes the list, or the sums that stand in its place, into a file. */
  void export(Paper.Format format, Words words) {
    var now = shown();
    if (now == null) return;
    var file =
        "%s/%s %s – %s.%s"
            .formatted(
                work.folder(),
                words.say("plans.title"),
                now.span().from(),
                now.span().to(),
                format.name().toLowerCase(Locale.ROOT));
    var sums = summed() ? List.copyOf(wholes) : null;
    var of = by.get();
    background.run(
        () ->
            sums == null
                ? work.export().run(asker, now, work.currency(), format, words, file)
                : work.exportSums().run(asker, now, of, sums, work.currency(), format, words, file),
        done -> taken().say(done, () -> export(format, words)),
        notices::failed);
  }

  private TakenOut taken() {
    return new TakenOut(notices, work.second(), work.show());
  }
}
