package org.branchbook.ui.advice;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.playbooks.advice.chances.Accepted;
import org.branchbook.playbooks.advice.chances.Model;
import org.branchbook.playbooks.propensity.Judgement;
import org.branchbook.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/** How well each product line's chances are told: by clients whom nothing was learned from. */
final class ModelsView extends GridPane {
  private static final double HIGH = 40;
  private static final double HUNDRED = 100;

  private static final List<String> HEADS =
      List.of("line", "examples", "times", "auc", "before", "tenths");

  private final FunnelModel model;
  private final Words words;

  ModelsView(FunnelModel model, Words words) {
    super(16, 4);
    this.model = model;
    this.words = words;
    setId("advice-models");
    int column = 0;
    for (var key : HEADS) {
      var name = Parts.group(words.say("advice.models." + key));
      name.setMinWidth(USE_PREF_SIZE);
      if (column > 0 && column < HEADS.size() - 1) GridPane.setHalignment(name, HPos.RIGHT);
      add(name, column++, 0);
    }
    int row = 1;
    for (var each : model.models.get()) {
      line(row++, each.latest());
      add(told(each), 0, row++, HEADS.size(), 1);
    }
  }

  private void line(int row, Model latest) {
    var piece = latest.piece();
    add(
        new Label(
            piece.line == null
                ? words.name("advice.piece", piece)
                : words.name("clients.holding.kind", piece.line)),
        0,
        row);
    figure(1, row, words.number(latest.examples()));
    figure(2, row, words.number(latest.times()));
    figure(3, row, auc(latest.judgement()));
    figure(4, row, auc(latest.judgedBefore()));
    var judged = latest.judgement();
    if (judged != null) add(tenths(judged), 5, row);
  }

  private String auc(@Nullable Judgement judged) {
    return judged == null ? "–" : words.number(Math.round(judged.auc() * HUNDRED) / HUNDRED);
  }

  /** What holds and why, what the other would advise, and the choice between them. */
  private Node told(FunnelModel.Learned each) {
    var said = new ArrayList<String>();
    said.add(holds(each.latest()));
    var other = each.aside();
    if (other != null) said.add(words.say("advice.models.aside", words.date(other.learned())));
    if (each.chosen()) said.add(words.say("advice.models.chosen"));
    var off = each.latest().judgement();
    var offBefore = each.latest().judgedBefore();
    if (off != null && offBefore != null)
      said.add(
          words.say(
              "advice.models.off",
              points(off.miscalibration()),
              points(offBefore.miscalibration())));
    var compared = model.compared.get().get(each.latest().piece());
    if (compared != null)
      said.add(
          words.say(
              "advice.models.compared",
              compared.clients(),
              compared.otherwise(),
              compared.now(),
              compared.then()));
    var text = Parts.paragraph(String.join(" ", said));
    text.getStyleClass().add("advice-told");
    var box = new VBox(4, text);
    if (other != null) box.getChildren().add(choice(each, other));
    box.getStyleClass().add("advice-model");
    return box;
  }

  private String holds(Model latest) {
    if (latest.accepted() != null)
      return latest.examples() < Accepted.WEIGHT
          ? words.say("advice.models.fewOffers", latest.examples())
          : words.say("advice.models.offers", percent(latest));
    if (latest.propensity() == null && latest.judgement() == null)
      return words.say("advice.models.tooLittle", latest.times(), percent(latest));
    if (latest.before() == null) return words.say("advice.models.first");
    return words.say(latest.inForce() ? "advice.models.better" : "advice.models.worse");
  }

  private static double percent(Model latest) {
    return points(latest.base());
  }

  private static double points(double share) {
    return Math.round(share * 1000) / 10.0;
  }

  private Node choice(FunnelModel.Learned each, Model other) {
    var piece = each.latest().piece();
    var row =
        Parts.row(
            Parts.button(
                "advice-compare-" + piece,
                "fth-git-pull-request",
                words.say("advice.models.compare"),
                () -> model.compare(piece)));
    if (model.maySet()) {
      row.getChildren()
          .add(
              Parts.button(
                  "advice-put-" + piece,
                  "fth-repeat",
                  words.say("advice.models.put"),
                  () -> model.put(other, true)));
      var inForce = each.latest().inForce() ? each.latest() : each.other();
      if (each.chosen() && inForce != null)
        row.getChildren()
            .add(
                Parts.button(
                    "advice-by-itself-" + piece,
                    "fth-moon",
                    words.say("advice.models.byItself"),
                    () -> model.put(inForce, false)));
    }
    return row;
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
