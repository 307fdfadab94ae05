package org.branchbook.ui.playbooks;

import java.util.ArrayList;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;

/** One step beside the chart, to be read: what to say, what to find out, what follows. */
final class StepView extends VBox {
  StepView(LibraryModel model, Words words) {
    super(8);
    setId("playbook-step");
    getStyleClass().add("playbook-step");
    var plan = Objects.requireNonNull(model.plan.get());
    var step = Objects.requireNonNull(model.shownStep());
    int number = model.step.get() + 1;
    var title = Parts.section(number + ". " + words.say(step.title().text()));
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    var facts = new ArrayList<String>();
    facts.add(words.name("tasks.kind", step.kind()));
    facts.add(Said.doer(step.doer(), model.departments, words));
    facts.add(words.say("playbooks.from.long." + step.from(), step.days()));
    facts.add(words.say(step.waivable() ? "playbooks.step.waivable" : "playbooks.step.compulsory"));
    getChildren().addAll(title, Parts.paragraph(String.join(" · ", facts)));
    if (!step.script().blank()) {
      getChildren().add(Parts.group(words.say("playbooks.step.script")));
      var script = Parts.paragraph(words.say(step.script().text()));
      script.getStyleClass().remove("muted");
      getChildren().add(script);
    }
    if (!step.fields().isEmpty()) {
      getChildren().add(Parts.group(words.say("playbooks.step.fields")));
      for (var field : step.fields())
        getChildren().add(new Label(words.say(field.text()), Icons.small("fth-edit-3")));
    }
    getChildren().add(Parts.group(words.say("playbooks.step.results")));
    for (var result : step.results()) {
      var line =
          Parts.paragraph(
              words.say(result.says().text())
                  + " → "
                  + Said.then(result, model.step.get(), plan.steps().size(), words));
      line.getStyleClass().remove("muted");
      getChildren().add(line);
    }
  }
}
