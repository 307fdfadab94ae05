package org.branchbook.ui.deviations;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Paper;
import org.branchbook.base.Words;
import org.branchbook.plans.deviations.Causes.By;
import org.branchbook.plans.deviations.Causes.Row;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** Which causes were told, how much income they stand for, and how often it came back. */
final class CausesView extends VBox {
  private final CausesModel model;
  private final Words words;

  CausesView(CausesModel model, Words words) {
    super(12);
    this.model = model;
    this.words = words;
    setId("deviation-causes-told");
    getStyleClass().add("try-rule");
    var chips = Chips.oneOf(List.of(By.values()), b -> words.name("deviations.by", b), model.by);
    chips.setId("causes-by");
    var below = new VBox();
    VBox.setVgrow(below, Priority.ALWAYS);
    While.shown(below, model.rows(), now -> show(below, now));
    var head = Parts.row(chips, Parts.gap());
    exports(head);
    getChildren().addAll(head, Parts.note(words.say("deviations.causes.about")), below);
  }

  private void exports(HBox head) {
    if (!model.mayExport()) return;
    for (var format : Paper.Format.values()) {
      var button =
          Parts.button(
              "causes-" + format.name().toLowerCase(Locale.ROOT),
              "fth-download",
              format.name(),
              () -> model.export(format, words));
      button.setAccessibleText(words.say("reports.export", format.name()));
      head.getChildren().add(button);
    }
  }

  private void show(VBox below, @Nullable List<Row> rows) {
    if (rows == null) below.getChildren().clear();
    else if (rows.isEmpty())
      below
          .getChildren()
          .setAll(
              new EmptyState(
                  "fth-help-circle",
                  words.say("deviations.causes.none"),
                  words.say("deviations.causes.none.how")));
    else below.getChildren().setAll(table(rows));
  }

  private TableView<Row> table(List<Row> rows) {
    var table = new TableView<Row>();
    table.setId("causes-table");
    table.setAccessibleText(words.say("deviations.causes.about"));
    VBox.setVgrow(table, Priority.ALWAYS);
    if (model.by.get() != By.CAUSE)
      column(table, words.name("deviations.by", model.by.get()), 220, r -> words.say(r.of()));
    column(
        table,
        words.name("deviations.by", By.CAUSE),
        220,
        r -> words.name("deviations.cause", r.cause()));
    figures(table, "deviations.causes.count", r -> words.number(r.count()));
    figures(table, "deviations.gap", r -> Sums.signed(words, r.gap()));
    figures(table, "deviations.causes.ended", r -> words.number(r.ended()));
    figures(table, "deviations.causes.returned", r -> words.number(r.returned()));
    figures(table, "deviations.causes.back", r -> Sums.units(words, r.back()));
    figures(
        table,
        "deviations.causes.days",
        r -> r.days() == null ? "" : words.number(Math.round(r.days())));
    table.getItems().setAll(rows);
    return table;
  }

  private void figures(TableView<Row> table, String title, Function<Row, String> text) {
    column(table, words.say(title), 130, text).getStyleClass().add("figures");
  }

  private static TableColumn<Row, String> column(
      TableView<Row> table, String title, double width, Function<Row, String> text) {
    var column = new TableColumn<Row, String>(title);
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    table.getColumns().add(column);
    return column;
  }
}
