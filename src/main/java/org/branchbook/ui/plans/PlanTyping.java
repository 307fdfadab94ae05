package org.branchbook.ui.plans;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Text;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.budget.MonthWeights;
import org.branchbook.plans.budget.PlanRow;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.plans.budget.acts.PlanCell;
import org.branchbook.plans.budget.acts.PlanWritten;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** What is typed into a sheet: shown at once, kept one after the other, and taken back. */
final class PlanTyping {
  private static final int UNDO = 100;

  private final PlanGridModel sheet;
  private final PlanVersions versions;
  private final BudgetWork work;
  private final Asker asker;
  private final Background background;
  private final Notices notices;
  private final Map<Planned, PlanRow> typed = new HashMap<>();
  private final Deque<Writing> waiting = new ArrayDeque<>();
  private final Deque<List<PlanCell>> undo = new ArrayDeque<>();
  private boolean writing;

  /** What waits until all that was typed is kept. */
  private @Nullable Runnable after;

  /** Cells that wait for those before them to be kept. */
  private record Writing(List<PlanCell> cells, boolean undone) {}

  PlanTyping(
      PlanGridModel sheet, BudgetWork work, Asker asker, Background background, Notices notices) {
    this.sheet = sheet;
    this.versions = sheet.versions;
    this.work = work;
    this.asker = asker;
    this.background = background;
    this.notices = notices;
  }

  /** Another sheet is shown: nothing of this one is taken back there. */
  void forget() {
    typed.clear();
    undo.clear();
  }

  /** Whether something is being kept: what is read meanwhile may lack it. */
  boolean writing() {
    return writing;
  }

  /** What was typed is in what was read. */
  void read() {
    typed.clear();
  }

  /** A row as it is typed, else as it was read. */
  PlanRow shown(PlanRow row) {
    return typed.getOrDefault(row.of(), row);
  }

  /** Does something as soon as all that was typed is kept. */
  void whenKept(Runnable act) {
    if (writing) after = act;
    else act.run();
  }

  /** Takes what was typed into a cell. */
  void type(GridLine at, Span span, String text) {
    var value = Typed.read(text, sheet.measure.get());
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

  /** Plans for a whole what is planned for its parts together. */
  void takeBelow(GridLine at) {
    var below = at.row().below();
    if (!at.row().bothSides() || below == null || at.row().missing() == 0)
      notices.warn(Text.of("budget.below.none"));
    else write(List.of(new PlanCell(at.row().of(), below, 0)), false);
  }

  /**
   * Takes a block out of a spreadsheet: rows by lines, columns by tabs, from a cell on to the right
   * and down.
   */
  void paste(int first, int column, String block) {
    var columns = Span.columns(sheet.opened.get());
    var rows = block.replace("\r", "").replaceAll("\n+$", "").split("\n", -1);
    var cells = new ArrayList<PlanCell>();
    for (int r = 0; r < rows.length && first + r < sheet.lines.size(); r++) {
      var row = sheet.lines.get(first + r).row();
      var parts = rows[r].split("\t", -1);
      PlanCell cell = null;
      for (int c = 0; c < parts.length && column + c < columns.size(); c++) {
        var value = Typed.read(parts[c], sheet.measure.get());
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
    var weights = MonthWeights.of(row.before(), versions.year.get(), work.calendar().get());
    var months =
        weights.spread(row.plan(), span.from(), span.to(), span.sum(value, sheet.measure.get()));
    return new PlanCell(row.of(), months, (row.own() == null ? 0 : row.byHand()) | span.bits());
  }

  private static PlanRow row(PlanRow row, PlanCell cell) {
    boolean none = cell.byHand() == 0 && cell.months().equals(Twelve.NOTHING);
    return new PlanRow(
        row.of(),
        row.name(),
        row.lead(),
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
    notices.warn(
        versions.mayDraft() ? Text.of("budget.wrong.closed") : Privilege.PLAN_EDIT.refused());
  }

  private void write(List<PlanCell> cells, boolean undone) {
    if (!versions.mayEdit()) {
      tellClosed();
      return;
    }
    var there = new HashMap<Planned, PlanRow>();
    for (var line : sheet.lines) there.put(line.row().of(), line.row());
    for (var cell : cells) {
      var row = there.get(cell.of());
      if (row != null) typed.put(cell.of(), row(row, cell));
    }
    sheet.fill();
    waiting.add(new Writing(cells, undone));
    next();
  }

  /** One after the other: each carries the version that the one before it has left. */
  private void next() {
    var now = versions.plan.get();
    var first = waiting.peek();
    if (writing || now == null || first == null) return;
    writing = true;
    var by = sheet.measure.get();
    var only = sheet.line.get();
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
          versions.done(kept, written -> kept(written, first.undone()));
          var then = after;
          if (!waiting.isEmpty()) next();
          else if (then == null) sheet.read();
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
          sheet.read();
        });
  }

  /** What was written can be taken back. */
  void kept(PlanWritten written, boolean undone) {
    versions.replace(written.plan());
    if (undone) return;
    undo.addLast(written.before());
    if (undo.size() > UNDO) undo.removeFirst();
  }
}
