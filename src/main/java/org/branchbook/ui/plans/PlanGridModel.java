package org.branchbook.ui.plans;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.MonthWeights;
import org.branchbook.plans.budget.PlanId;
import org.branchbook.plans.budget.PlanRow;
import org.branchbook.plans.budget.PlanSheet;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.PlanVersion.State;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.SplitDown;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.plans.budget.acts.PlanCell;
import org.branchbook.plans.budget.acts.PlanWritten;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** A year's plan as a sheet: typed into as into a spreadsheet, and kept as it is typed. */
final class PlanGridModel {
  private static final int UNDO = 100;

  final IntegerProperty year = new SimpleIntegerProperty();
  final ObservableList<PlanVersion> versions = FXCollections.observableArrayList();
  final ObjectProperty<@Nullable PlanVersion> plan = new SimpleObjectProperty<>();
  final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.INCOME);
  final ObjectProperty<Holding.@Nullable Kind> line = new SimpleObjectProperty<>();
  final ObservableList<GridLine> lines = FXCollections.observableArrayList();
  final ObjectProperty<@Nullable PlanSheet> sheet = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable GridLine> chosen = new SimpleObjectProperty<>();
  final ObjectProperty<Set<Integer>> opened = new SimpleObjectProperty<>(Set.of());

  /** How many months of the year are over. */
  final IntegerProperty over = new SimpleIntegerProperty();

  /** Per cent on top of what is proposed, as typed. */
  final StringProperty growth = new SimpleStringProperty("0");

  /** Why the plan is returned, as typed. */
  final StringProperty reason = new SimpleStringProperty("");

  /** While the lines are written anew. */
  final BooleanProperty filling = new SimpleBooleanProperty();

  /** Whether the versions have been read at least once. */
  final BooleanProperty known = new SimpleBooleanProperty();

  private final BudgetWork work;
  private final Asker asker;
  private final Background background;
  private final Background latest;
  private final Notices notices;
  private final Set<Planned> shut = new HashSet<>();
  private final Set<Planned> unfolded = new HashSet<>();
  private final Map<Planned, List<PlanRow>> clients = new HashMap<>();
  private final Map<Planned, PlanRow> typed = new HashMap<>();
  private final Deque<Writing> waiting = new ArrayDeque<>();
  private final Deque<List<PlanCell>> undo = new ArrayDeque<>();
  private boolean writing;

  /** What waits until all that was typed is kept. */
  private @Nullable Runnable after;

  private boolean choosing;

  /** Cells that wait for those before them to be kept. */
  private record Writing(List<PlanCell> cells, boolean undone) {}

  /** What was read together. */
  private record Loaded(PlanSheet sheet, Map<Planned, List<PlanRow>> clients) {}

  PlanGridModel(BudgetWork work, Asker asker, Background background, Notices notices, int year) {
    this.work = work;
    this.asker = asker;
    this.background = background;
    this.latest = Background.latest(background);
    this.notices = notices;
    this.year.set(year);
    this.year.subscribe((_, _) -> readVersions());
    measure.subscribe((_, _) -> anew());
    line.subscribe((_, _) -> anew());
    plan.subscribe(
        (before, now) -> {
          if (!choosing && (before == null || now == null || !before.id().equals(now.id()))) anew();
        });
  }

  String currency() {
    return work.currency();
  }

  boolean mayEdit() {
    var now = plan.get();
    return asker.may(Privilege.PLAN_EDIT) && now != null && now.open();
  }

  boolean mayDraft() {
    return asker.may(Privilege.PLAN_EDIT);
  }

  boolean mayApprove() {
    var now = plan.get();
    return asker.may(Privilege.PLAN_APPROVE) && now != null && now.state() == State.SENT;
  }

  /** Reads the year's versions; the one that is worked on stays, else the newest draft comes. */
  void readVersions() {
    int asked = year.get();
    background.run(
        () -> work.read().versions(asker, asked),
        found -> {
          if (asked == year.get()) show(found);
        },
        notices::failed);
  }

  private void show(List<PlanVersion> found) {
    known.set(true);
    var now = plan.get();
    var same = now == null ? null : find(found, v -> v.id().equals(now.id()));
    if (same == null) same = find(found, PlanVersion::open);
    if (same == null) same = find(found, v -> v.state() == State.APPROVED);
    if (same == null && !found.isEmpty()) same = found.getFirst();
    versions.setAll(found);
    choosing = true;
    plan.set(same);
    choosing = false;
    anew();
  }

  private static @Nullable PlanVersion find(
      List<PlanVersion> all, java.util.function.Predicate<PlanVersion> which) {
    return all.stream().filter(which).findFirst().orElse(null);
  }

  private void anew() {
    clients.clear();
    typed.clear();
    undo.clear();
    read();
  }

  /** Reads the sheet, and the clients of what is unfolded. */
  void read() {
    var of = plan.get();
    if (of == null) {
      sheet.set(null);
      lines.clear();
      return;
    }
    var by = measure.get();
    var only = line.get();
    var folds = List.copyOf(unfolded);
    latest.run(() -> load(of, by, only, folds), this::show, notices::failed);
  }

  private Kept<Loaded> load(
      PlanVersion of, Measure by, Holding.@Nullable Kind only, List<Planned> folds) {
    return switch (work.read().wholes(asker, of.id(), by, only)) {
      case Kept.Done<PlanSheet>(var now) -> {
        var parts = new HashMap<Planned, List<PlanRow>>();
        for (var whole : folds)
          if (work.read().clients(asker, now.plan(), by, only, whole)
              instanceof Kept.Done<List<PlanRow>>(var rows)) parts.put(whole, rows);
        yield new Kept.Done<>(new Loaded(now, parts));
      }
      case Kept.Refused<PlanSheet>(var why) -> new Kept.Refused<>(why);
      case Kept.Wrong<PlanSheet>(var why) -> new Kept.Wrong<>(why);
      case Kept.Stale<PlanSheet> _ -> new Kept.Stale<>();
      case Kept.Gone<PlanSheet> _ -> new Kept.Gone<>();
    };
  }

  private void show(Kept<Loaded> loaded) {
    done(
        loaded,
        now -> {
          if (writing) return; // what is being kept is read after it
          typed.clear();
          clients.clear();
          clients.putAll(now.clients());
          fill(now.sheet());
          sheet.set(now.sheet());
          over.set(now.sheet().known());
        });
  }

  private <T> void done(Kept<T> kept, Consumer<T> then) {
    switch (kept) {
      case Kept.Done<T>(var now) -> then.accept(now);
      case Kept.Refused<T>(var why) -> notices.warn(why);
      case Kept.Wrong<T>(var why) -> notices.warn(why);
      case Kept.Stale<T> _ -> {
        notices.warn(Text.of("budget.stale"));
        readVersions();
      }
      case Kept.Gone<T> _ -> {
        notices.warn(Text.of("budget.gone"));
        readVersions();
      }
    }
  }

  private void fill() {
    var now = sheet.get();
    if (now != null) fill(now);
  }

  private void fill(PlanSheet now) {
    var all = new ArrayList<GridLine>();
    for (var row : now.rows()) if (row.above() == null) add(row, 0, now, all);
    filling.set(true);
    int same = 0;
    while (same < Math.min(all.size(), lines.size()) && samePlace(all.get(same), lines.get(same)))
      same++;
    for (int i = 0; i < same; i++) if (!lines.get(i).equals(all.get(i))) lines.set(i, all.get(i));
    lines.remove(same, lines.size());
    lines.addAll(all.subList(same, all.size()));
    filling.set(false);
  }

  private static boolean samePlace(GridLine one, GridLine other) {
    return one.row().of().equals(other.row().of());
  }

  private void add(PlanRow row, int depth, PlanSheet now, List<GridLine> all) {
    boolean open = open(row.of());
    var shown = new GridLine(typed.getOrDefault(row.of(), row), depth, open);
    all.add(shown);
    if (!open || !shown.whole()) return;
    for (var part : now.rows()) if (row.of().equals(part.above())) add(part, depth + 1, now, all);
    for (var client : clients.getOrDefault(row.of(), List.of()))
      all.add(new GridLine(typed.getOrDefault(client.of(), client), depth + 1, false));
  }

  private boolean open(Planned whole) {
    return switch (whole.level()) {
      case BRANCH -> !shut.contains(whole);
      case DEPARTMENT -> !shut.contains(whole);
      case MANAGER, INDUSTRY -> unfolded.contains(whole);
      case CLIENT, CONNECTED, GROUP -> false;
    };
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

  /** Takes what was typed into a cell. */
  void type(GridLine at, Span span, String text) {
    var value = Typed.read(text, measure.get());
    if (value.isEmpty()) notices.warn(Text.of("budget.noFigure", Text.asWritten(text)));
    else write(List.of(cell(at.row(), span, value.get())), false);
  }

  /** Empties a cell; a year emptied takes the row's own plan away. */
  void clear(GridLine at, Span span) {
    if (at.row().own() == null) return;
    write(
        List.of(
            span.equals(Span.YEAR)
                ? new PlanCell(at.row().of(), Twelve.NOTHING, 0)
                : cell(at.row(), span, 0)),
        false);
  }

  /**
   * Takes a block out of a spreadsheet: rows by lines, columns by tabs, from a cell on to the right
   * and down.
   */
  void paste(int first, int column, String block) {
    var columns = Span.columns(opened.get());
    var rows = block.replace("\r", "").replaceAll("\n+$", "").split("\n", -1);
    var cells = new ArrayList<PlanCell>();
    for (int r = 0; r < rows.length && first + r < lines.size(); r++) {
      var row = lines.get(first + r).row();
      var parts = rows[r].split("\t", -1);
      PlanCell cell = null;
      for (int c = 0; c < parts.length && column + c < columns.size(); c++) {
        var value = Typed.read(parts[c], measure.get());
        if (value.isEmpty()) {
          notices.warn(Text.of("budget.noFigure", Text.asWritten(parts[c])));
          return;
        }
        cell = cell(row, columns.get(column + c), value.get());
        row = row(row, cell);
      }
      if (cell != null) cells.add(cell);
    }
    if (!cells.isEmpty()) write(cells, false);
  }

  private PlanCell cell(PlanRow row, Span span, long value) {
    var weights = MonthWeights.of(row.before(), year.get(), work.calendar().get());
    var months = weights.spread(row.plan(), span.from(), span.to(), span.sum(value, measure.get()));
    return new PlanCell(row.of(), months, (row.own() == null ? 0 : row.byHand()) | span.bits());
  }

  private static PlanRow row(PlanRow row, PlanCell cell) {
    boolean none = cell.byHand() == 0 && cell.months().equals(Twelve.NOTHING);
    return new PlanRow(
        row.of(),
        row.name(),
        row.above(),
        none ? null : cell.months(),
        cell.byHand(),
        row.below(),
        row.before(),
        row.fact());
  }

  /** Takes the last change back, and the one before it the next time. */
  void undo() {
    var before = undo.pollLast();
    if (before != null) write(before, true);
  }

  /** Says why nothing is typed here. */
  void tellClosed() {
    notices.warn(mayDraft() ? Text.of("budget.wrong.closed") : Privilege.PLAN_EDIT.refused());
  }

  private void write(List<PlanCell> cells, boolean undone) {
    if (!mayEdit()) {
      tellClosed();
      return;
    }
    var there = new HashMap<Planned, PlanRow>();
    for (var line : lines) there.put(line.row().of(), line.row());
    for (var cell : cells) {
      var row = there.get(cell.of());
      if (row != null) typed.put(cell.of(), row(row, cell));
    }
    fill();
    waiting.add(new Writing(cells, undone));
    next();
  }

  /** One after the other: each carries the version that the one before it has left. */
  private void next() {
    var now = plan.get();
    var first = waiting.peek();
    if (writing || now == null || first == null) return;
    writing = true;
    var by = measure.get();
    var only = line.get();
    background.run(
        () -> work.write().run(asker, now, by, only, first.cells()),
        kept -> {
          writing = false;
          waiting.poll();
          if (!(kept instanceof Kept.Done<PlanWritten>)) {
            waiting.clear();
            typed.clear();
            after = null;
          }
          done(kept, written -> kept(written, first.undone()));
          var then = after;
          if (!waiting.isEmpty()) next();
          else if (then == null) read();
          else {
            after = null;
            then.run();
          }
        },
        e -> {
          writing = false;
          waiting.clear();
          after = null;
          notices.failed(e);
          read();
        });
  }

  private void kept(PlanWritten written, boolean undone) {
    replace(written.plan());
    if (undone) return;
    undo.addLast(written.before());
    if (undo.size() > UNDO) undo.removeFirst();
  }

  private void replace(PlanVersion now) {
    choosing = true;
    for (int i = 0; i < versions.size(); i++)
      if (versions.get(i).id().equals(now.id())) versions.set(i, now);
    plan.set(now);
    choosing = false;
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
    int of = year.get();
    var now = plan.get();
    background.run(
        Text.of("budget.propose"),
        progress -> proposed(now, of, by, only, percent.get() / 100.0, progress),
        kept ->
            done(
                kept,
                written -> {
                  notices.did(Text.of("budget.proposed", written.before().size()));
                  show(written.plan());
                  undo.clear();
                  if (now != null && now.open()) undo.addLast(written.before());
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
    var now = plan.get();
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
            done(
                kept,
                written -> {
                  kept(written, false);
                  notices.did(Text.of("budget.split.done", written.before().size()));
                  read();
                }),
        notices::failed);
  }

  /** A new draft: of what stands here, or empty where nothing does. */
  void draft(@Nullable PlanId from) {
    int of = year.get();
    move(() -> work.move().draft(asker, of, from), "budget.drafted");
  }

  /** The approved plan of the year before as a draft of this one. */
  void copyLastYear() {
    int of = year.get();
    background.run(
        () ->
            work.read().versions(asker, of - 1).stream()
                .filter(v -> v.state() == State.APPROVED)
                .findFirst(),
        found ->
            found.ifPresentOrElse(
                v -> draft(v.id()), () -> notices.warn(Text.of("budget.copy.none", of - 1 + ""))),
        notices::failed);
  }

  void send() {
    if (writing) {
      after = this::send;
      return;
    }
    var now = plan.get();
    if (now != null) move(() -> work.move().send(asker, now), "budget.sent");
  }

  void approve() {
    var now = plan.get();
    if (now != null) move(() -> work.move().approve(asker, now), "budget.approved");
  }

  void giveBack() {
    var now = plan.get();
    var why = reason.get();
    if (now != null) move(() -> work.move().giveBack(asker, now, why), "budget.returned");
  }

  void discard() {
    var now = plan.get();
    if (now != null) move(() -> work.move().discard(asker, now), "budget.discarded");
  }

  private void move(java.util.concurrent.Callable<Kept<PlanVersion>> act, String said) {
    background.run(
        act,
        kept ->
            done(
                kept,
                now -> {
                  notices.did(Text.of(said));
                  reason.set("");
                  show(now);
                }),
        notices::failed);
  }

  /** Shows a version of this year that was just made or changed. */
  void show(PlanVersion now) {
    choosing = true;
    plan.set(now);
    choosing = false;
    readVersions();
  }

  /** Opens the card of the chosen client. */
  void openCard() {
    var at = chosen.get();
    if (at != null && at.row().of().level().ofCard())
      work.open().accept(new ClientId(at.row().of().id()));
  }
}
