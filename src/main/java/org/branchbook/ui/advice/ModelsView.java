package org.branchbook.ui.advice;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.branchbook.base.Words;
import org.branchbook.playbooks.advice.chances.Model;
import org.branchbook.playbooks.propensity.Judgement;
import org.branchbook.ui.kit.Parts;

/** How well each product line's chances are told: by clients whom nothing was learned from. */
final class ModelsView extends GridPane {
  private static final double HIGH = 40;
  private static final double HUNDRED = 100;

  private final Words words;

  ModelsView(List<Model> models, Words words) {
    super(16, 12);
    this.words = words;
    setId("advice-models");
    int column = 0;
    for (var key : List.of("line", "examples", "times", "auc", "before", "tenths")) {
      var name = Parts.group(words.say("advice.models." + key));
      name.setMinWidth(USE_PREF_SIZE);
      if (column > 0 && column < 5) GridPane.setHalignment(name, HPos.RIGHT);
      add(name, column++, 0);
    }
    int row = 1;
    for (var model : models) {
      add(new Label(words.name("clients.holding.kind", model.line())), 0, row);
      figure(1, row, words.number(model.examples()));
      figure(2, row, words.number(model.times()));
      var judged = model.judgement();
      figure(
          3,
          row,
          judged == null ? "–" : words.number(Math.round(judged.auc() * HUNDRED) / HUNDRED));
      var old = model.before();
      figure(
          4,
          row,
          old == null || judged == null
              ? "–"
              : words.say(model.inForce() ? "advice.models.better" : "advice.models.worse"));
      add(
          judged == null
              ? Parts.paragraph(
                  words.say(
                      "advice.models.tooLittle",
                      model.times(),
                      Math.round(model.base() * 1000) / 10.0))
              : tenths(judged),
          5,
          row);
      row++;
    }
  }

  private void figure(int column, int row, String text) {
    var label = new Label(text);
    label.getStyleClass().add("figure");
    label.setMinWidth(USE_PREF_SIZE);
    GridPane.setHalignment(label, HPos.RIGHT);
    add(label, column, row);
  }

  /** What was predicted beside what happened, from the tenth least likely to the likeliest. */
  private Node tenths(Judgement judged) {
    double most =
        judged.tenths().stream()
            .mapToDouble(t -> Math.max(t.predicted(), t.happened()))
            .max()
            .orElse(1);
    var bars = new HBox(4);
    bars.getStyleClass().add("advice-tenths");
    for (var tenth : judged.tenths()) {
      var pair =
          new HBox(
              1,
              bar(tenth.predicted() / most, "advice-predicted"),
              bar(tenth.happened() / most, "advice-happened"));
      pair.setAlignment(javafx.geometry.Pos.BOTTOM_LEFT);
      bars.getChildren().add(pair);
    }
    var said = new Label("", bars);
    Parts.hint(
        said,
        words.say("advice.models.calibrated", Math.round(judged.miscalibration() * 1000) / 10.0));
    return said;
  }

  private static Region bar(double share, String style) {
    var bar = new Region();
    bar.getStyleClass().add(style);
    bar.setPrefSize(6, Math.max(1, share * HIGH));
    bar.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    return bar;
  }
}
