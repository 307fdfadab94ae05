package org.branchbook.ui.plans;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.branchbook.base.Words;
import org.branchbook.plans.budget.SplitDown;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/**
 * The sheet: rows fold in and out, quarters open into their months, and cells are typed over as in
 * a spreadsheet. Only the cells in sight exist.
 */
final class PlanGrid extends TableView<GridLine> {
  private static final double NAME = 320;
  private static final double FIGURE = 92;
  private static final double PERCENT = 80;

  /** The scroll bar, and the border. */
  private static final double EDGE = 18;

  private final PlanGridModel model;
  private final Words words;

  /** With what the cell that is opened next begins; null for what stands in it. */
  @Nullable String begun;

  /** What is typed into; null while nothing is. */
  @Nullable TextField field;

  /** Where the focus was before the rows were written anew. */
  private @Nullable TablePosition<?, ?> before;

  PlanGrid(PlanGridModel model, Words words) {
    super(model.lines);
    this.model = model;
    this.words = words;
    setId("plan-grid");
    getStyleClass().add("focus-first");
    setAccessibleText(words.say("budget.title"));
    setEditable(true);
    var none = new EmptyState("fth-layers", words.say("budget.none"), words.say("budget.none.how"));
    setPlaceholder(none);
    While.shown(this, model.sheet, now -> none.setVisible(now != null));
    getSelectionModel().setCellSelectionEnabled(true);
    While.shown(this, model.opened, _ -> columns());
    While.shown(this, model.over, _ -> columns());
    While.shown(this, model.measure, _ -> refresh());
    getFocusModel().focusedCellProperty().subscribe(this::moved);
    model.filling.subscribe((_, now) -> stay(now));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    setOnMouseClicked(
        e -> {
          if (e.getClickCount() == 2 && column() == null) open();
        });
  }

  /** JavaFX goes to the first row where the focused one has new figures: this one stays. */
  private void stay(boolean filling) {
    if (filling) {
      before = getFocusModel().getFocusedCell();
      return;
    }
    var was = before;
    if (was == null || was.getRow() < 0 || was.getRow() >= getItems().size()) return;
    var now = getFocusModel().getFocusedCell();
    if (was.getRow() == now.getRow() && was.getColumn() == now.getColumn()) return;
    int column = Math.clamp(was.getColumn(), 0, getColumns().size() - 1);
    getSelectionModel().clearAndSelect(was.getRow(), getColumns().get(column));
    getFocusModel().focus(was.getRow(), getColumns().get(column));
  }

  private void columns() {
    var at = getFocusModel().getFocusedCell();
    getColumns().clear();
    var name = new TableColumn<GridLine, GridLine>(words.say("budget.of"));
    name.setId("plan-name");
    name.setCellFactory(_ -> new PlanNameCell(model, words));
    add(name);
    for (var span : Span.columns(model.opened.get())) {
      var column = new TableColumn<GridLine, GridLine>();
      column.setUserData(span);
      column.setGraphic(head(span));
      column.getStyleClass().add("figures");
      if (span.months() == 1) column.getStyleClass().add("month");
      column.setPrefWidth(FIGURE);
      column.setEditable(true);
      column.setCellFactory(_ -> new PlanFigureCell(model, words, this, span));
      add(column);
    }
    figures("below", "budget.below", FIGURE, PlanCells::below);
    figures("missing", "budget.missing", FIGURE, PlanCells::missing);
    if (model.over.get() > 0) {
      figures("fact", "budget.fact", FIGURE, PlanCells::fact);
      figures("met", "budget.met", PERCENT, PlanCells::met);
    } else {
      figures("before", "budget.before", FIGURE, PlanCells::before);
      figures("change", "budget.change", PERCENT, PlanCells::change);
    }
    // names take what the figures leave
    double figures = getColumns().stream().skip(1).mapToDouble(TableColumn::getPrefWidth).sum();
    name.prefWidthProperty().bind(Bindings.max(NAME, widthProperty().subtract(figures + EDGE)));
    if (at != null && at.getRow() >= 0 && at.getRow() < getItems().size())
      select(at.getRow(), Math.min(Math.max(1, at.getColumn()), getColumns().size() - 1));
  }

  private void figures(String id, String title, double width, PlanCells.Figure figure) {
    var column = new TableColumn<GridLine, GridLine>(words.say(title));
    column.setId("plan-" + id);
    column.getStyleClass().add("figures");
    column.setPrefWidth(width);
    column.setEditable(false);
    column.setCellFactory(_ -> new PlanCells(words, model, figure));
    add(column);
  }

  private void add(TableColumn<GridLine, GridLine> column) {
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    getColumns().add(column);
  }

  private Label head(Span span) {
    if (span.equals(Span.YEAR)) return new Label(words.say("budget.year"));
    if (span.months() == 1) return new Label(PlanCells.month(words, span.from()));
    int quarter = span.quarter();
    boolean open = model.opened.get().contains(quarter);
    var head = new Label(words.say("budget.quarter", quarter + 1));
    head.setId("plan-quarter-" + (quarter + 1));
    head.setGraphic(Icons.small(open ? "fth-chevron-down" : "fth-chevron-right"));
    head.getStyleClass().add("plan-fold");
    head.setOnMouseClicked(_ -> model.toggle(quarter));
    return head;
  }

  /** The months that the focused column stands for; null where it isn't typed into. */
  private @Nullable Span column() {
    var at = getFocusModel().getFocusedCell();
    return at == null || at.getTableColumn() == null
        ? null
        : (Span) at.getTableColumn().getUserData();
  }

  private void moved(@Nullable TablePosition<?, ?> at) {
    if (at == null || at.getRow() < 0 || at.getRow() >= getItems().size()) return;
    model.chosen.set(getItems().get(at.getRow()));
  }

  private void pressed(KeyEvent e) {
    if (getEditingCell() != null) return;
    var at = getFocusModel().getFocusedCell();
    int row = at == null ? -1 : at.getRow();
    if (row < 0 || row >= getItems().size()) return;
    var line = getItems().get(row);
    var span = column();
    if (Keys.UNDO.keys().match(e)) model.typing.undo();
    else if (PlanKeys.TAKE.match(e)) model.typing.takeBelow(line);
    else if (PlanKeys.SPLIT.match(e)) model.split(SplitDown.By.LAST_YEAR);
    else if (e.isShortcutDown() && e.getCode() == KeyCode.V) paste(row);
    else if (e.isShortcutDown() && e.getCode() == KeyCode.C) copy(line, span);
    else if (e.isShortcutDown() || e.isAltDown()) return;
    else if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.F2) {
      if (span == null) open();
      else begin(row, null);
    } else if (e.getCode() == KeyCode.DELETE || e.getCode() == KeyCode.BACK_SPACE) {
      if (span != null) model.typing.clear(line, span);
    } else if (e.getCode() == KeyCode.TAB) step(row, at.getColumn(), e.isShiftDown() ? -1 : 1);
    else if (e.getCode() == KeyCode.SPACE) model.toggle(line);
    else if (span == null && e.getCode() == KeyCode.RIGHT && line.whole() && !line.open())
      model.toggle(line);
    else if (span == null && e.getCode() == KeyCode.LEFT && line.whole() && line.open())
      model.toggle(line);
    else return;
    e.consume();
  }

  /** A figure begins a cell anew; by character, for a comma is where the layout has it. */
  private void typed(KeyEvent e) {
    var text = e.getCharacter();
    if (e.getTarget() instanceof TextField) return;
    if (getEditingCell() != null) {
      // struck before the cell has the keyboard
      if (field != null) field.appendText(text);
      else if (begun != null) begun += text;
      e.consume();
      return;
    }
    if (column() == null || e.isShortcutDown() || e.isAltDown()) return;
    if (text.length() != 1 || "0123456789-−,.".indexOf(text.charAt(0)) < 0) return;
    begin(getFocusModel().getFocusedCell().getRow(), text);
    e.consume();
  }

  private void begin(int row, @Nullable String text) {
    if (!model.versions.mayEdit()) {
      model.typing.tellClosed();
      return;
    }
    begun = text;
    var column = getColumns().get(getFocusModel().getFocusedCell().getColumn());
    edit(row, column);
  }

  /** What was typed is kept, and the focus goes on. */
  void typed(GridLine line, Span span, String text, KeyCode by, boolean shift) {
    var at = getFocusModel().getFocusedCell();
    model.typing.type(line, span, text);
    requestFocus();
    if (by == KeyCode.TAB) step(at.getRow(), at.getColumn(), shift ? -1 : 1);
    else select(Math.min(at.getRow() + 1, getItems().size() - 1), at.getColumn());
  }

  private void step(int row, int column, int by) {
    int last = Span.columns(model.opened.get()).size();
    int next = column + by;
    if (next > last) select(Math.min(row + 1, getItems().size() - 1), 1);
    else if (next < 1) select(Math.max(0, row - 1), last);
    else select(row, next);
  }

  private void select(int row, int column) {
    var to = getColumns().get(column);
    getSelectionModel().clearAndSelect(row, to);
    getFocusModel().focus(row, to);
    scrollToColumn(to);
    scrollTo(Math.max(0, row - 4));
  }

  /** The first figure of the first row, where nothing is chosen yet. */
  void begin() {
    requestFocus();
    var at = getFocusModel().getFocusedCell();
    if ((at == null || at.getRow() < 0 || at.getColumn() < 1)
        && !getItems().isEmpty()
        && getColumns().size() > 1) {
      getSelectionModel().clearAndSelect(0, getColumns().get(1));
      getFocusModel().focus(0, getColumns().get(1));
    }
  }

  private void open() {
    var line = model.chosen.get();
    var at = getFocusModel().getFocusedCell();
    if (line == null) return;
    var column = at == null ? null : at.getTableColumn();
    if (column != null && "plan-fact".equals(column.getId())) model.openFacts();
    else if (line.whole()) model.toggle(line);
    else model.openCard();
  }

  private void paste(int row) {
    var text = Clipboard.getSystemClipboard().getString();
    var at = getFocusModel().getFocusedCell();
    if (text == null || column() == null) return;
    if (model.versions.mayEdit()) model.typing.paste(row, at.getColumn() - 1, text);
    else model.typing.tellClosed();
  }

  /** The figure as a spreadsheet takes it. */
  private void copy(GridLine line, @Nullable Span span) {
    var content = new ClipboardContent();
    content.putString(
        span == null
            ? PlanCells.name(line.row(), words)
            : PlanCells.plain(
                span.of(line.row().plan(), model.measure.get()), model.measure.get()));
    Clipboard.getSystemClipboard().setContent(content);
  }
}
