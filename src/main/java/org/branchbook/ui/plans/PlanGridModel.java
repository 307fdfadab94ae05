package org.branchbook.ui.plans;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.budget.Level;
import org.branchbook.plans.budget.LineRow;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanRow;
import org.branchbook.plans.budget.PlanSheet;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.SplitDown;
import org.branchbook.plans.budget.acts.PlanWritten;
import org.branchbook.plans.budget.acts.ReadPlan.Opened;
import org.branchbook.plans.earned.Months;
import org.branchbook.staff.Asker;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** A year's plan as a sheet: typed into as into a spreadsheet, and kept as it is typed. */
final class PlanGridModel {
  final PlanVersions versions;
  final PlanTyping typing;
  final PlanCopyModel copy;
  final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.INCOME);
  final ObjectProperty<PlanCut> cut = new SimpleObjectProperty<>(PlanCut.UNITS);
  final ObjectProperty<Holding.@Nullable Kind> line = new SimpleObjectProperty<>();
  final ObservableList<GridLine> lines = FXCollections.observableArrayList();
  final ObjectProperty<@Nullable PlanSheet> sheet = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable GridLine> chosen = new SimpleObjectProperty<>();
  final ObjectProperty<Set<Integer>> opened = new SimpleObjectProperty<>(Set.of());

  /** How many months of the year are over. */
  final IntegerProperty over = new SimpleIntegerProperty();

  /** Per cent on top of what is proposed, as typed. */
  final StringProperty growth = new SimpleStringProperty("0");

  /** While the lines are written anew. */
  final BooleanProperty filling = new SimpleBooleanProperty();

  /** The branch by product lines, where they are looked at. */
  final ObservableList<LineRow> byLine = FXCollections.observableArrayList();

  private final BudgetWork work;
  private final Asker asker;
  private final Background background;
  private final Background latest;
  private final Notices notices;
  private final Set<Planned> shut = new HashSet<>();
  private final Set<Planned> unfolded = new HashSet<>();
  private final Map<Planned, List<PlanRow>> clients = new HashMap<>();

  /** What was read together. */
  private record Loaded(
      PlanSheet sheet, Map<Planned, List<PlanRow>> clients, List<LineRow> byLine) {}

  PlanGridModel(BudgetWork work, Asker asker, Background background, Notices notices, int year) {
    this.work = work;
    this.asker = asker;
    this.background = background;
    this.latest = Background.latest(background);
    this.notices = notices;
    versions = new PlanVersions(work, asker, background, notices, year, this::anew, this::read);
    typing = new PlanTyping(this, work, asker, background, notices);
    copy = new PlanCopyModel(versions, work, asker, background, notices);
    measure.subscribe((_, _) -> anew());
    line.subscribe((_, _) -> anew());
    cut.subscribe(
        (_, now) -> {
          if (now == PlanCut.LINES) chosen.set(null);
          if (now == PlanCut.LINES && line.get() != null) line.set(null);
          else read();
        });
  }

  String currency() {
    return work.currency();
  }

  private void anew() {
    clients.clear();
    typing.forget();
    read();
  }

  /** Reads the sheet, and the clients of what is unfolded. */
  void read() {
    var of = versions.plan.get();
    if (of == null) {
      sheet.set(null);
      lines.clear();
      return;
    }
    var by = measure.get();
    var only = line.get();
    var along = cut.get();
    var folds = unfolded.stream().filter(u -> shown(u.level())).toList();
    latest.run(() -> load(of, by, only, along, folds), this::show, notices::failed);
  }

  private Kept<Loaded> load(
      PlanVersion of, Measure by, Holding.@Nullable Kind only, PlanCut along, List<Planned> folds) {
    var groups = folds.stream().filter(f -> f.level() == Level.CONNECTED).toList();
    var others = folds.stream().filter(f -> f.level() != Level.CONNECTED).toList();
    return switch (work.read().opened(asker, of.id(), by, only, others)) {
      case Kept.Done<Opened>(var opened) -> {
        var now = opened.sheet();
        var parts = new HashMap<>(opened.clients());
        for (var group : groups)
          if (parts(now, group) instanceof Kept.Done<List<PlanRow>>(var rows))
            parts.put(group, rows);
        var connected =
            along == PlanCut.GROUPS
                    && work.connected().run(asker, now.plan(), by, only)
                        instanceof Kept.Done<List<PlanRow>>(var rows)
                ? rows
                : List.<PlanRow>of();
        var ofLines =
            along == PlanCut.LINES
                    && work.read().lines(asker, now.plan(), by)
                        instanceof Kept.Done<List<LineRow>>(var rows)
                ? rows
                : List.<LineRow>of();
        yield new Kept.Done<>(new Loaded(now.and(connected), parts, ofLines));
      }
      case Kept.Refused<Opened>(var why) -> new Kept.Refused<>(why);
      case Kept.Wrong<Opened>(var why) -> new Kept.Wrong<>(why);
      case Kept.Stale<Opened> _ -> new Kept.Stale<>();
      case Kept.Gone<Opened> _ -> new Kept.Gone<>();
    };
  }

  private Kept<List<PlanRow>> parts(PlanSheet of, Planned whole) {
    return whole.level() == Level.CONNECTED
        ? work.connected().members(asker, of.plan(), of.measure(), of.line(), whole)
        : work.read().clients(asker, of.plan(), of.measure(), of.line(), whole);
  }

  private void show(Kept<Loaded> loaded) {
    versions.done(
        loaded,
        now -> {
          if (typing.writing()) return; // what is being kept is read after it
          typing.read();
          clients.clear();
          clients.putAll(now.clients());
          fill(now.sheet());
          byLine.setAll(now.byLine());
          sheet.set(now.sheet());
          over.set(now.sheet().known());
        });
  }

  /** Writes the lines anew, as they are typed and folded. */
  void fill() {
    var now = sheet.get();
    if (now != null) fill(now);
  }

  private void fill(PlanSheet now) {
    var all = new ArrayList<GridLine>();
    for (var row : now.rows()) if (top(row)) add(row, 0, now, all);
    filling.set(true);
    int same = 0;
    while (same < Math.min(all.size(), lines.size()) && samePlace(all.get(same), lines.get(same)))
      same++;
    for (int i = 0; i < same; i++) if (!lines.get(i).equals(all.get(i))) lines.set(i, all.get(i));
    lines.remove(same, lines.size());
    lines.addAll(all.subList(same, all.size()));
    filling.set(false);
  }

  private boolean top(PlanRow row) {
    return cut.get() == PlanCut.UNITS
        ? row.above() == null && shown(row.of().level())
        : shown(row.of().level());
  }

  private boolean shown(Level level) {
    return switch (level) {
      case BRANCH, DEPARTMENT, MANAGER -> cut.get() == PlanCut.UNITS;
      case INDUSTRY -> cut.get() == PlanCut.INDUSTRIES;
      case CONNECTED, GROUP -> cut.get() == PlanCut.GROUPS;
      case CLIENT -> false;
    };
  }

  private static boolean samePlace(GridLine one, GridLine other) {
    return one.row().of().equals(other.row().of());
  }

  /** The wholes along which the plan is looked at, folded or not, each after the one above it. */
  List<LineRow> wholes() {
    var now = sheet.get();
    if (now == null) return List.of();
    if (cut.get() == PlanCut.LINES) return List.copyOf(byLine);
    return now.rows().stream()
        .filter(row -> shown(row.of().level()) || partOfUnits(row))
        .map(row -> new LineRow(now.line(), row))
        .toList();
  }

  /** Saved groups in the care of a department or a manager stand below them. */
  private boolean partOfUnits(PlanRow row) {
    return cut.get() == PlanCut.UNITS && row.of().level() == Level.GROUP && row.above() != null;
  }

  private void add(PlanRow row, int depth, PlanSheet now, List<GridLine> all) {
    boolean open = open(row.of());
    var shown = new GridLine(typing.shown(row), depth, open);
    all.add(shown);
    if (!open || !shown.whole()) return;
    for (var part : now.rows()) if (row.of().equals(part.above())) add(part, depth + 1, now, all);
    for (var client : clients.getOrDefault(row.of(), List.of()))
      all.add(new GridLine(typing.shown(client), depth + 1, false));
  }

  private boolean open(Planned whole) {
    return switch (whole.level()) {
      case BRANCH -> !shut.contains(whole);
      case DEPARTMENT -> !shut.contains(whole);
      case MANAGER, INDUSTRY, CONNECTED -> unfolded.contains(whole);
      case CLIENT, GROUP -> false;
    };
  }

  /** Opens a product line in the sheet; what isn't planned by lines is among all of it. */
  void enter(LineRow row) {
    cut.set(PlanCut.UNITS);
    line.set(row.line());
  }

  /** Shows a whole's parts, or folds them in. */
  void toggle(GridLine of) {
    if (!of.whole()) return;
    var whole = of.row().of();
    if (whole.level() == Level.BRANCH || whole.level() == Level.DEPARTMENT) {
      if (!shut.remove(whole)) shut.add(whole);
      if (whole.level() == Level.DEPARTMENT && !shut.contains(whole)) unfolded.add(whole);
      fill();
    } else if (unfolded.remove(whole)) {
      clients.remove(whole);
      fill();
    } else {
      unfolded.add(whole);
      read();
    }
  }

  /** Shows a quarter's months, or hides them. */
  void toggle(int quarter) {
    var now = new HashSet<>(opened.get());
    if (!now.remove(quarter)) now.add(quarter);
    opened.set(Set.copyOf(now));
  }

  /** Fills the draft from what clients brought in; a year without a draft gets one. */
  void propose() {
    var percent = Typed.read(growth.get(), Measure.INCOME);
    if (percent.isEmpty()) {
      notices.warn(Text.of("budget.noFigure", Text.asWritten(growth.get())));
      return;
    }
    var by = measure.get();
    var only = line.get();
    int of = versions.year.get();
    var now = versions.plan.get();
    background.run(
        Text.of("budget.propose"),
        progress -> proposed(now, of, by, only, percent.get() / 100.0, progress),
        kept ->
            versions.done(
                kept,
                written -> {
                  notices.did(Text.of("budget.proposed", written.before().size()));
                  versions.show(written.plan());
                  if (now != null && now.open()) typing.kept(written, false);
                }),
        notices::failed);
  }

  private Kept<PlanWritten> proposed(
      @Nullable PlanVersion now,
      int of,
      Measure by,
      Holding.@Nullable Kind only,
      double percent,
      Progress progress) {
    if (now != null && now.open())
      return work.propose().run(asker, now, by, only, percent, progress);
    return switch (work.move().draft(asker, of, now == null ? null : now.id())) {
      case Kept.Done<PlanVersion>(var draft) ->
          work.propose().run(asker, draft, by, only, percent, progress);
      case Kept.Refused<PlanVersion>(var why) -> new Kept.Refused<>(why);
      case Kept.Wrong<PlanVersion>(var why) -> new Kept.Wrong<>(why);
      case Kept.Stale<PlanVersion> _ -> new Kept.Stale<>();
      case Kept.Gone<PlanVersion> _ -> new Kept.Gone<>();
    };
  }

  /** Splits the chosen row's plan down to its parts. */
  void split(SplitDown.By by) {
    var now = versions.plan.get();
    var at = chosen.get();
    if (now == null || at == null) {
      notices.warn(Text.of("budget.wrong.noTop"));
      return;
    }
    var of = measure.get();
    var only = line.get();
    background.run(
        () -> work.split().run(asker, now, of, only, at.row().of(), by),
        kept ->
            versions.done(
                kept,
                written -> {
                  typing.kept(written, false);
                  notices.did(Text.of("budget.split.done", written.before().size()));
                  read();
                }),
        notices::failed);
  }

  /** Opens the chosen row's fact down to its clients; of a client his card. */
  void openFacts() {
    var at = chosen.get();
    int months = over.get();
    if (at == null || months == 0) return;
    if (at.row().of().level() == Level.CLIENT) openCard();
    else
      work.facts()
          .accept(
              IncomeAsked.of(
                  at.row().of(),
                  Months.Kind.YEAR,
                  YearMonth.of(versions.year.get(), months),
                  line.get()));
  }

  /** Opens the card of the chosen client. */
  void openCard() {
    var at = chosen.get();
    if (at != null && at.row().of().level().ofCard())
      work.open().accept(new ClientId(at.row().of().id()));
  }
}
