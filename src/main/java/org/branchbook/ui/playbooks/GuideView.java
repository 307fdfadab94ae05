package org.branchbook.ui.playbooks;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.playbooks.Step;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** Beneath a task of a playbook: what to say, what to find out, and how it may end. */
final class GuideView extends VBox {
  private final GuideModel model;
  private final Words words;

  GuideView(GuideModel model, Words words) {
    super(8);
    this.model = model;
    this.words = words;
    setId("playbook-guide");
    getStyleClass().addAll("panel", "playbook-guide");
    While.shown(this, model.led, this::fill);
  }

  private void fill(@Nullable Led led) {
    getChildren().clear();
    setVisible(led != null);
    setManaged(led != null);
    if (led == null) return;
    var plan = led.edition().plan();
    var step = GuideModel.step(led);
    var head =
        new Label(
            words.say(
                "playbooks.strip.head",
                words.say(plan.name().text()),
                led.step() + 1,
                plan.steps().size()),
            Icons.of("fth-compass", Tone.ACCENT));
    head.getStyleClass().add("playbook-name");
    head.setMinWidth(0);
    var line = Parts.row(head, Parts.gap());
    if (!step.waivable())
      line.getChildren().add(new Badge(Tone.NEUTRAL, words.say("playbooks.step.compulsory")));
    getChildren().add(line);
    if (!step.script().blank()) {
      var script = Parts.paragraph(words.say(step.script().text()));
      script.setId("playbook-script");
      script.getStyleClass().remove("muted");
      getChildren().add(script);
    }
    if (!step.fields().isEmpty()) getChildren().add(fields(step));
    getChildren().add(results(step));
  }

  private Node fields(Step step) {
    var all = new FlowPane(8, 8);
    for (int i = 0; i < step.fields().size(); i++) {
      var name = words.say(step.fields().get(i).text());
      var field = new TextField();
      field.setId("playbook-field-" + i);
      field.setPromptText(name);
      field.setAccessibleText(name);
      field.setPrefWidth(210);
      field.textProperty().bindBidirectional(model.found.get(i));
      Parts.tip(field, name);
      all.getChildren().add(field);
    }
    return all;
  }

  private Node results(Step step) {
    var all = new FlowPane(8, 8);
    all.setId("playbook-results");
    for (int i = 0; i < step.results().size(); i++) {
      int result = i;
      var button =
          Parts.button(
              "playbook-result-" + (i + 1),
              words.say(step.results().get(i).says().text()),
              () -> model.end(result));
      var cap = new Label(Integer.toString(i + 1));
      cap.getStyleClass().add("key-cap");
      button.setGraphic(cap);
      button.setContentDisplay(ContentDisplay.RIGHT);
      if (Objects.equals(model.picked(), i)) button.getStyleClass().add("success");
      all.getChildren().add(button);
    }
    return all;
  }
}
