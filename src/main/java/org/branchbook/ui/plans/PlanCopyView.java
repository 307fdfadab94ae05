package org.branchbook.ui.plans;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.branchbook.base.Words;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** A line over the sheet: which version of which year is copied, and how much more or less. */
final class PlanCopyView extends VBox {
  private static final double SOURCE = 320;
  private static final double FIGURE = 56;

  PlanCopyView(PlanCopyModel model, Words words) {
    var source = new ComboBox<>(model.sources);
    source.setId("plan-copy-from");
    source.setPrefWidth(SOURCE);
    source.setAccessibleText(words.say("budget.copy.from"));
    source.setConverter(
        said(
            v ->
                words.say(
                    "budget.copy.version",
                    String.valueOf(v.year()),
                    v.number(),
                    words.name("budget.state", v.state()))));
    source.valueProperty().bindBidirectional(model.source);
    var percent = new TextField();
    percent.setId("plan-copy-percent");
    percent.setPrefWidth(FIGURE);
    percent.setMinWidth(FIGURE);
    percent.setAccessibleText(words.say("budget.growth"));
    Parts.tip(percent, words.say("budget.growth"));
    percent.textProperty().bindBidirectional(model.percent);
    var row =
        Parts.row(
            new Label(words.say("budget.copy.from")),
            source,
            percent,
            Parts.muted("%"),
            Parts.primary("plan-copy-now", words.say("budget.copy.now"), model::copy),
            Parts.button(
                "plan-copy-not", words.say("budget.copy.not"), () -> model.choosing.set(false)));
    row.getStyleClass().add("income-asked");
    While.shown(
        this,
        model.choosing,
        now -> {
          if (now) getChildren().setAll(row);
          else getChildren().clear();
          if (now) source.requestFocus();
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) model.choosing.set(false);
          else if (e.getCode() == KeyCode.ENTER) model.copy();
          else return;
          e.consume();
        });
  }

  private static StringConverter<PlanVersion> said(Function<PlanVersion, String> text) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable PlanVersion one) {
        return one == null ? "" : text.apply(one);
      }

      @Override
      public @Nullable PlanVersion fromString(String typed) {
        return null; // it is chosen, not typed
      }
    };
  }
}
