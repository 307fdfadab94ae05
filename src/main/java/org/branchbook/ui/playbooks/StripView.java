package org.branchbook.ui.playbooks;

import java.util.ArrayList;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.playbooks.Walked;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;

/** The bar beneath a card's head: in which playbook the client is, and what comes next. */
final class StripView extends VBox {
  /** More would push the card's tabs away. */
  private static final int MOST = 3;

  /** The step before, the one where he is, and what is ahead. */
  private static final int SHOWN = 4;

  private final StripModel model;
  private final Words words;
  private final ListChangeListener<Led> follow = _ -> fill();

  StripView(StripModel model, Words words) {
    super(8);
    this.model = model;
    this.words = words;
    setId("playbook-strip");
    getStyleClass().add("playbook-strip");
    model.led.addListener(new WeakListChangeListener<>(follow));
    While.shown(this, model.leaving, _ -> fill());
  }

  private void fill() {
    getChildren().clear();
    boolean any = !model.led.isEmpty();
    setVisible(any);
    setManaged(any);
    model.led.stream().limit(MOST).forEach(led -> getChildren().add(one(led)));
    int more = model.led.size() - MOST;
    if (more > 0) getChildren().add(Parts.note(words.say("playbooks.strip.more", more)));
  }

  private Node one(Led led) {
    var box = new VBox(4, head(led));
    box.getStyleClass().addAll("panel", "playbook-led");
    if (model.led.size() == 1 || led == model.leaving.get()) box.getChildren().add(steps(led));
    if (led == model.leaving.get()) box.getChildren().add(leaving());
    return box;
  }

  private Node head(Led led) {
    var plan = led.edition().plan();
    var name =
        new Label(
            words.say(
                "playbooks.strip.head",
                words.say(plan.name().text()),
                led.step() + 1,
                plan.steps().size()),
            Icons.of("fth-compass", Tone.ACCENT));
    name.getStyleClass().add("playbook-name");
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    var line = Parts.row(name);
    var here = led.run().current();
    if (here == null)
      line.getChildren()
          .add(new Badge(Tone.WARNING, "fth-clock", words.say("playbooks.strip.waits")));
    else if (here.due().isBefore(model.today()))
      line.getChildren()
          .add(
              new Badge(
                  Tone.DANGER,
                  "fth-alert-circle",
                  words.say("playbooks.strip.late", words.date(here.due()))));
    else {
      var by = Parts.note(words.say("playbooks.strip.by", words.date(here.due())));
      by.setMinWidth(USE_PREF_SIZE);
      line.getChildren().add(by);
    }
    if (model.mayLeave(led)) {
      var leave = Icons.button("fth-log-out", words.say("playbooks.leave"), () -> model.leave(led));
      leave.setId("playbook-leave");
      leave.getStyleClass().add("small");
      line.getChildren().add(leave);
    }
    return line;
  }

  private Node steps(Led led) {
    var shown = new ArrayList<Integer>();
    var before = led.run().walked();
    if (before.size() > 1) shown.add(before.get(before.size() - 2).step());
    shown.add(led.step());
    for (int step : led.ahead()) if (shown.size() < SHOWN && !shown.contains(step)) shown.add(step);
    var row = new HBox(12);
    row.setId("playbook-steps");
    for (int step : shown) {
      var mark = mark(led, step);
      HBox.setHgrow(mark, Priority.ALWAYS);
      row.getChildren().add(mark);
    }
    return row;
  }

  private Label mark(Led led, int step) {
    var title = words.say(led.edition().plan().steps().get(step).title().text());
    boolean here = step == led.step() && led.run().current() != null;
    var state = led.state(step);
    var icon =
        here
            ? Icons.of("fth-play-circle", Tone.ACCENT)
            : state == Walked.State.DONE
                ? Icons.of("fth-check-circle", Tone.SUCCESS)
                : state == Walked.State.WAIVED
                    ? Icons.of("fth-minus-circle")
                    : Icons.of("fth-circle");
    var label = new Label(title, icon);
    label.getStyleClass().add(here ? "playbook-here" : "muted");
    label.setMinWidth(0);
    label.setPrefWidth(160);
    label.setMaxWidth(Double.MAX_VALUE);
    Parts.hint(label, title);
    return label;
  }

  private Node leaving() {
    var why = new TextField();
    why.setId("playbook-why");
    why.setPromptText(words.say("playbooks.leave.prompt"));
    why.textProperty().bindBidirectional(model.why);
    HBox.setHgrow(why, Priority.ALWAYS);
    why.setOnAction(_ -> model.left());
    var leave = Parts.button("playbook-left", words.say("playbooks.leave.do"), model::left);
    var stay = Parts.button("playbook-stay", words.say("playbooks.leave.not"), model::stay);
    var problem = Parts.paragraph("");
    problem.getStyleClass().add("danger");
    While.shown(
        problem,
        model.problem,
        said -> {
          problem.setManaged(said != null);
          problem.setVisible(said != null);
          problem.setText(said == null ? "" : words.say(said));
        });
    While.entering(why, why::requestFocus);
    return new VBox(4, Parts.row(why, leave, stay), problem);
  }
}
