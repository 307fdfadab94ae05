package org.branchbook.ui.reports;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextAlignment;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.reports.Figure;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;

/** Tables of figures, each of them a button that opens the list behind it. */
final class FigureCells {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final ReportModel model;
  private final Words words;

  FigureCells(ReportModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  /** A table of these headings; the first column takes what the others leave. */
  GridPane grid(String id, List<String> heads) {
    var grid = new GridPane();
    grid.setId(id);
    grid.getStyleClass().add("figure-grid");
    for (int c = 0; c < heads.size(); c++) {
      var label = Parts.note(heads.get(c));
      label.setWrapText(true);
      var column = new ColumnConstraints();
      if (c == 0) {
        column.setHgrow(Priority.ALWAYS);
        column.setMinWidth(140);
      } else {
        column.setHalignment(HPos.RIGHT);
        column.setPrefWidth(84);
        column.setMinWidth(60);
        label.setTextAlignment(TextAlignment.RIGHT);
      }
      grid.getColumnConstraints().add(column);
      GridPane.setValignment(label, VPos.BOTTOM);
      grid.add(label, c, 0);
    }
    return grid;
  }

  /** What a row is called. */
  static Label named(String name) {
    var label = new Label(name);
    label.setMinWidth(0);
    return label;
  }

  /** The figure as a button; nothing is behind a zero. */
  Node cell(Figure figure, List<Text> names, long number) {
    return number == 0 ? plain(0) : button(figure, names, number, "figure-button");
  }

  /** A figure without a list. */
  Label plain(long number) {
    var label = new Label(words.number(number));
    label.getStyleClass().add(number == 0 ? "no-figure" : "plain-figure");
    return label;
  }

  /** The button of a figure, which knows what it stands for. */
  Button button(Figure figure, List<Text> names, long number, String style) {
    var button = new Button(words.number(number));
    button.getStyleClass().addAll("flat", style);
    var chosen = new Chosen(figure, names, number);
    button.setUserData(chosen);
    button.setAccessibleText(
        String.join(", ", names.stream().map(words::say).toList()) + " " + words.number(number));
    button.setOnAction(_ -> model.choose(chosen));
    While.shown(
        button, model.chosen, now -> button.pseudoClassStateChanged(CHOSEN, chosen.equals(now)));
    return button;
  }
}
