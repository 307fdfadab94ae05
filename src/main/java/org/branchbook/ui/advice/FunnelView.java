package org.branchbook.ui.advice;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Paper;
import org.branchbook.base.Words;
import org.branchbook.playbooks.advice.AdviceRow;
import org.branchbook.playbooks.advice.FunnelPart;
import org.branchbook.playbooks.advice.FunnelPart.Stage;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** What has become of advice: figures that open their lists, and how well chances are told. */
final class FunnelView extends StackPane {
  private static final double FIGURES = 0.64;
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final FunnelModel model;
  private final Words words;
  private final VBox figures = new VBox(16);

  FunnelView(FunnelModel model, Remembered remembered, Words words) {
    this.model = model;
    this.words = words;
    setId("advice-funnel");
    figures.getStyleClass().add("advice-figures");
    var scroll = new ScrollPane(figures);
    scroll.setId("advice-scroll");
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var left = new VBox(head(), scroll);
    left.setMinWidth(520);
    var right = behind();
    right.setMinWidth(280);
    getChildren().add(new Split(remembered, "advice", FIGURES, left, right));
    setOnKeyPressed(
        e -> {
          if (Keys.REFRESH.keys().match(e)) model.read();
          else if (e.getCode() == KeyCode.ESCAPE) model.choose(null);
        });
    While.shown(this, model.rows, _ -> fill());
    While.shown(this, model.chosen, _ -> fill());
    While.shown(this, model.models, _ -> fill());
    While.shown(this, model.compared, _ -> fill());
  }

  private Node head() {
    var by =
        Chips.oneOf(List.of(FunnelModel.By.values()), b -> words.name("advice.by", b), model.by);
    by.setId("advice-by");
    var span =
        Chips.oneOf(
            List.of(FunnelModel.Span.values()), s -> words.name("advice.span", s), model.span);
    span.setId("advice-span");
    var head = Parts.row(by, span, Parts.gap());
    for (var format : Paper.Format.values()) {
      var button =
          Parts.button(
              "advice-" + format.name().toLowerCase(Locale.ROOT),
              "fth-download",
              format.name(),
              () -> model.save(format, () -> words));
      button.setAccessibleText(words.say("reports.export", format.name()));
      head.getChildren().add(button);
    }
    head.getStyleClass().add("list-head");
    return head;
  }

  private void fill() {
    figures.getChildren().clear();
    var rows = model.rows.get();
    if (rows == null) return;
    if (rows.isEmpty())
      figures
          .getChildren()
          .add(
              new EmptyState(
                  "fth-zap", words.say("advice.funnel.none"), words.say("advice.funnel.none.do")));
    else figures.getChildren().addAll(Parts.section(words.say("advice.funnel.title")), grid(rows));
    if (!model.models.get().isEmpty())
      figures
          .getChildren()
          .addAll(
              Parts.section(words.say("advice.models")),
              Parts.paragraph(words.say("advice.models.about")),
              new ModelsView(model, words));
  }

  private GridPane grid(List<FunnelModel.Row> rows) {
    var grid = new GridPane(8, 4);
    grid.setId("advice-grid");
    var wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(wide);
    int column = 1;
    for (var stage : Stage.values()) {
      var name = Parts.group(words.name("advice.stage", stage));
      name.setMinWidth(USE_PREF_SIZE);
      GridPane.setHalignment(name, HPos.RIGHT);
      grid.add(name, column++, 0);
    }
    int row = 1;
    for (var each : rows) {
      var name = new Label(words.say(each.name()));
      if (row == rows.size()) name.getStyleClass().add("advice-total");
      grid.add(name, 0, row);
      var line = each.line();
      figure(grid, 1, row, each, Stage.MADE, line.made(), 0);
      figure(grid, 2, row, each, Stage.SEEN, line.seen(), line.made());
      figure(grid, 3, row, each, Stage.OFFERED, line.offered(), line.seen());
      figure(grid, 4, row, each, Stage.SOLD, line.sold(), line.offered());
      figure(grid, 5, row, each, Stage.REFUSED, line.refused(), 0);
      row++;
    }
    return grid;
  }

  /** With its share of the stage before, which shows the weak link. */
  private void figure(
      GridPane grid, int column, int row, FunnelModel.Row of, Stage stage, int many, int before) {
    Node shown;
    if (many == 0) {
      shown = Parts.muted("–");
    } else {
      var part = new FunnelPart(stage, of.part().employee(), of.part().piece());
      var text =
          before == 0
              ? words.number(many)
              : words.say("advice.funnel.share", many, Math.round(100.0 * many / before));
      var button = new Button(text);
      button.setId("advice-" + stage + "-" + row);
      button.getStyleClass().add("advice-figure");
      button.setAccessibleText(words.say(of.name()) + ", " + words.name("advice.stage", stage));
      button.pseudoClassStateChanged(CHOSEN, part.equals(model.chosen.get()));
      button.setOnAction(_ -> model.choose(part));
      shown = button;
    }
    GridPane.setHalignment(shown, HPos.RIGHT);
    grid.add(shown, column, row);
  }

  private VBox behind() {
    var list = new ListView<>(model.behind);
    list.setId("advice-behind");
    list.setCellFactory(_ -> new Line());
    list.setPlaceholder(
        new EmptyState(
            "fth-list", words.say("advice.behind.none"), words.say("advice.behind.none.do")));
    list.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER) opened(list.getSelectionModel().getSelectedItem());
        });
    list.setOnMouseClicked(
        e -> {
          if (e.getClickCount() == 2) opened(list.getSelectionModel().getSelectedItem());
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    var box = new VBox(list);
    box.getStyleClass().add("advice-beside");
    return box;
  }

  private void opened(@Nullable AdviceRow row) {
    if (row != null) model.open(row.advice().client());
  }

  /** A client with what he was advised. */
  private final class Line extends javafx.scene.control.ListCell<AdviceRow> {
    @Override
    protected void updateItem(@Nullable AdviceRow row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setGraphic(null);
        return;
      }
      var name = new Label(row.clientName());
      name.setMinWidth(0);
      var what =
          Parts.note(
              words.say(
                  "advice.behind.line",
                  words.name("advice.piece", row.advice().piece()),
                  words.date(row.advice().made()),
                  row.employeeName().isEmpty()
                      ? words.say("advice.funnel.nobody")
                      : row.employeeName()));
      what.setMinWidth(0);
      setGraphic(new VBox(2, name, what));
    }
  }
}
