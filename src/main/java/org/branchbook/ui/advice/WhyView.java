package org.branchbook.ui.advice;

import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.branchbook.base.Words;
import org.branchbook.playbooks.advice.Advice;
import org.branchbook.playbooks.advice.Why;
import org.branchbook.ui.kit.Parts;

/**
 * Why something is advised: each factor in words and figures, and what they come to. What it is
 * worth, and what that comes to, is told to those alone who may know what the client brings in.
 */
final class WhyView extends GridPane {
  private static final double HUNDRED = 100;

  private final Words words;

  WhyView(Advice advice, boolean worth, Words words) {
    super(12, 2);
    this.words = words;
    setId("advice-factors");
    getStyleClass().add("advice-factors");
    var name = new ColumnConstraints();
    var figure = new ColumnConstraints();
    figure.setHalignment(HPos.RIGHT);
    var reasons = new ColumnConstraints();
    reasons.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(name, figure, reasons);
    var factors = advice.factors();
    int row = 0;
    for (var factor : Why.Factor.values()) {
      if (factor == Why.Factor.WORTH && !worth) continue;
      var said =
          factors.why().stream()
              .filter(w -> w.of() == factor)
              .map(w -> words.say(w.text()))
              .collect(Collectors.joining(" · "));
      var figures =
          switch (factor) {
            case CHANCE -> words.say("advice.percent", tenths(factors.chance() * HUNDRED));
            case WORTH -> words.number(Math.round(factors.worth() / HUNDRED));
            case CONTEXT -> "×" + words.number(tenths(factors.context()));
            case LEVER -> "×" + words.number(tenths(factors.lever()));
          };
      add(row++, words.name("advice.factor", factor), figures, said);
    }
    if (!worth) return;
    add(
        row,
        words.say("advice.together"),
        words.number(Math.round(factors.priority() / HUNDRED)),
        words.say("advice.together.about"));
  }

  private static double tenths(double number) {
    return Math.round(number * 10) / 10.0;
  }

  private void add(int row, String name, String figure, String reasons) {
    var named = Parts.note(name);
    named.setMinWidth(USE_PREF_SIZE);
    var number = new Label(figure);
    number.getStyleClass().add("figure");
    number.setMinWidth(USE_PREF_SIZE);
    addRow(row, named, number, Parts.paragraph(reasons));
  }
}
