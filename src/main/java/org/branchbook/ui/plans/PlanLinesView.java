package org.branchbook.ui.plans;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.branchbook.base.Words;
import org.branchbook.plans.budget.LineRow;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.ui.kit.WidestGivesWay;

/** The branch's plan by product lines beside one another; Enter opens a line in the sheet. */
final class PlanLinesView extends TableView<LineRow> {
  private static final double WIDE = 92;
  private static final double NARROW = 76;

  private final PlanGridModel model;
  private final Words words;

  PlanLinesView(PlanGridModel model, Words words) {
    super(model.byLine);
    this.model = model;
    this.words = words;
    setId("plan-lines");
    getStyleClass().add("focus-first");
    setAccessibleText(words.say("budget.cut.LINES"));
    setPlaceholder(new Label(words.say("budget.none")));
    column(words.say("budget.line"), 200, this::name).getStyleClass().add("first");
    for (int q = 0; q < Twelve.MONTHS / Twelve.OF_QUARTER; q++) {
      var span = new Span(q * Twelve.OF_QUARTER, (q + 1) * Twelve.OF_QUARTER);
      figures(words.say("budget.quarter", q + 1), WIDE, r -> figure(r, span));
    }
    figures(words.say("budget.year"), WIDE, r -> figure(r, Span.YEAR));
    figures("below", WIDE, PlanCells::below);
    figures("missing", NARROW, PlanCells::missing);
    figures("before", WIDE, PlanCells::before);
    figures("change", NARROW, PlanCells::change);
    figures("fact", WIDE, PlanCells::fact);
    figures("met", NARROW, PlanCells::met);
    setColumnResizePolicy(new WidestGivesWay());
    setOnMouseClicked(
        e -> {
          if (e.getClickCount() == 2) enter();
        });
    setOnKeyPressed(
        e -> {
          if (e.getCode() != KeyCode.ENTER || e.isShortcutDown()) return;
          enter();
          e.consume();
        });
  }

  private void enter() {
    var chosen = getSelectionModel().getSelectedItem();
    if (chosen != null) model.enter(chosen);
  }

  private String name(LineRow row) {
    var line = row.line();
    return line == null ? words.say("budget.line.none") : words.name("clients.holding.kind", line);
  }

  private String figure(LineRow row, Span span) {
    var measure = model.measure.get();
    long value = span.of(row.row().plan(), measure);
    return value == 0 ? "" : PlanCells.figure(words, value, measure);
  }

  private void figures(String key, double width, PlanCells.Figure figure) {
    figures(words.say("budget." + key), width, r -> figure.of(r.row(), model, words));
  }

  private void figures(String head, double width, Function<LineRow, String> text) {
    var column = column(head, width, text);
    column.setMinWidth(width);
    column.getStyleClass().add("figures");
  }

  private TableColumn<LineRow, String> column(
      String head, double width, Function<LineRow, String> text) {
    var column = new TableColumn<LineRow, String>(head);
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
    getColumns().add(column);
    return column;
  }
}
