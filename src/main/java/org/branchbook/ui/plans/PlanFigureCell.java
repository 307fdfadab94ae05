package org.branchbook.ui.plans;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.branchbook.base.Words;
import org.jspecify.annotations.Nullable;

/** A figure that is typed over: marked where it was set by hand, quiet where it is a sum. */
final class PlanFigureCell extends TableCell<GridLine, GridLine> {
  private static final PseudoClass BY_HAND = PseudoClass.getPseudoClass("by-hand");
  private static final PseudoClass DERIVED = PseudoClass.getPseudoClass("derived");

  private final PlanGridModel model;
  private final Words words;
  private final PlanGrid grid;
  private final Span span;

  PlanFigureCell(PlanGridModel model, Words words, PlanGrid grid, Span span) {
    this.model = model;
    this.words = words;
    this.grid = grid;
    this.span = span;
    getStyleClass().add("plan-figure");
    if (span.months() > 1) getStyleClass().add("plan-sum");
  }

  @Override
  protected void updateItem(@Nullable GridLine line, boolean empty) {
    super.updateItem(line, empty);
    if (isEditing()) return;
    setGraphic(null);
    boolean none = empty || line == null;
    setText(none ? "" : said(line));
    pseudoClassStateChanged(BY_HAND, !none && byHand(line));
    pseudoClassStateChanged(DERIVED, !none && line.row().own() == null);
  }

  private String said(GridLine line) {
    long value = span.of(line.row().plan(), model.measure.get());
    return value == 0 && line.row().own() == null
        ? "–"
        : PlanCells.figure(words, value, model.measure.get());
  }

  private boolean byHand(GridLine line) {
    return line.row().own() != null && (line.row().byHand() & span.bits()) != 0;
  }

  @Override
  public void startEdit() {
    var line = getItem();
    if (line == null || !model.versions.mayEdit()) return;
    super.startEdit();
    if (!isEditing()) return;
    var begun = grid.begun;
    grid.begun = null;
    var now = new TextField();
    now.setId("plan-typed");
    var plain =
        PlanCells.plain(span.of(line.row().plan(), model.measure.get()), model.measure.get());
    now.setText(begun != null ? begun : plain);
    now.addEventFilter(KeyEvent.KEY_PRESSED, e -> pressed(e, line, now));
    now.focusedProperty()
        .subscribe(
            (before, focused) -> {
              if (!before || focused || !isEditing()) return;
              // who points elsewhere has done with this cell
              var text = now.getText();
              cancelEdit();
              if (!text.equals(plain)) model.typing.type(line, span, text);
            });
    // a field that has the keyboard when its skin is made selects all: what was begun would go
    if (begun != null) now.skinProperty().subscribe(_ -> now.end());
    setText("");
    setGraphic(now);
    grid.field = now;
    now.requestFocus();
  }

  private void pressed(KeyEvent e, GridLine line, TextField now) {
    var code = e.getCode();
    boolean on = code == KeyCode.ENTER || code == KeyCode.TAB;
    boolean away = code == KeyCode.DOWN || code == KeyCode.UP;
    if (code == KeyCode.ESCAPE) cancelEdit();
    else if (on || away) {
      var text = now.getText();
      cancelEdit();
      grid.typed(line, span, text, code, e.isShiftDown());
    } else return;
    e.consume();
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    grid.field = null;
    updateItem(getItem(), isEmpty());
    if (!grid.isFocused()) grid.requestFocus();
  }
}
