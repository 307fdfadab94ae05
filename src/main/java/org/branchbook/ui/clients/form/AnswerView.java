package org.branchbook.ui.clients.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.Holder;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Likeness;
import org.branchbook.clients.card.Insistence;
import org.branchbook.ui.kit.Avatar;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;

/**
 * What saving answered, above the form and never over it: why it was not saved, and the ways out.
 */
final class AnswerView extends VBox {
  private final FormModel model;
  private final Words words;
  private final AlikeCards alike;

  AnswerView(FormModel model, Words words) {
    this.model = model;
    this.words = words;
    this.alike = new AlikeCards(model, words);
    setId("answer");
    While.shown(this, model.step(), step -> getChildren().setAll(nodes(step)));
  }

  private List<Node> nodes(FormStep step) {
    return switch (step) {
      case FormStep.Writing(), FormStep.Saving() -> List.of();
      case FormStep.Stale _ -> List.of();
      case FormStep.Refused(var why) -> List.of(panel(words.say(why)));
      case FormStep.Taken(var which, var of) -> List.of(taken(which, of));
      case FormStep.Alike(var whom) -> List.of(alike(whom));
    };
  }

  private VBox panel(String title, Node... more) {
    var head = new Label(title, Icons.of("fth-alert-triangle", Tone.WARNING));
    head.getStyleClass().add("strong");
    head.setWrapText(true);
    head.setMinHeight(Region.USE_PREF_SIZE);
    var panel = Parts.panel(head);
    panel.getChildren().addAll(more);
    panel.getStyleClass().add("answer");
    return panel;
  }

  /** A hard key is another client's: three ways out. */
  private Node taken(Identifier which, Holder of) {
    var number = (which.series() + " " + which.number()).strip();
    var responsible = model.colleagues().name(of.care().responsible());
    var department = model.colleagues().name(of.care().department());
    var name = new Label(of.name());
    name.getStyleClass().add("strong");
    name.setWrapText(true);
    var whose = Parts.row(Avatar.small(of.name()), new VBox(2, name, Parts.note(department)));

    var purpose = new TextField();
    purpose.setId("taken-purpose");
    purpose.setPromptText(words.say("clients.taken.purpose"));
    purpose.setPrefWidth(240);
    var open =
        Parts.primary(
            "taken-open",
            words.say("clients.taken.open"),
            () -> model.openTheirs(purpose.getText()));
    open.disableProperty().bind(purpose.textProperty().map(String::isBlank));
    purpose.setOnAction(_ -> open.fire());

    var dispute =
        Parts.button(
            "taken-dispute",
            words.say("clients.taken.dispute"),
            () -> model.insist(Insistence.THEIR_NUMBER_IS_WRONG));
    var call =
        responsible.isEmpty()
            ? words.say("clients.taken.callDepartment", department)
            : words.say(
                "clients.taken.call",
                responsible,
                model.colleagues().departmentOf(of.care().responsible()));
    return panel(
        words.say(
            "clients.taken.title", words.name("clients.identifier.kind", which.kind()), number),
        whose,
        way("fth-user-check", words.say("clients.taken.here"), new HBox(8, purpose, open)),
        way("fth-alert-octagon", words.say("clients.taken.wrong"), dispute),
        way("fth-phone", call));
  }

  private static Node way(String icon, String what, Node... action) {
    var label = new Label(what, Icons.of(icon));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    var way = Parts.row(label);
    way.getChildren().addAll(action);
    return way;
  }

  /** It resembles somebody: who they are can be looked at, or it is saved for a reason. */
  private Node alike(List<Likeness.Resembling> whom) {
    var cards = new VBox(8);
    for (var one : whom.subList(0, Math.min(3, whom.size()))) {
      var card = new HBox(16, alike.head(one), alike.signs(one), Parts.gap());
      if (one.shown())
        card.getChildren()
            .add(
                Parts.button(
                    "alike-" + one.client().value(),
                    words.say("clients.taken.open"),
                    () -> model.open(one.client())));
      card.getStyleClass().add("hint");
      cards.getChildren().add(card);
    }
    var reasons = new FlowPane(8, 8);
    for (var reason : Insistence.values())
      if (reason != Insistence.THEIR_NUMBER_IS_WRONG)
        reasons
            .getChildren()
            .add(
                Parts.button(
                    "insist-" + reason,
                    words.name("clients.insistence", reason),
                    () -> model.insist(reason)));
    return panel(
        words.say("clients.alike.title", whom.size()),
        cards,
        Parts.muted(words.say("clients.alike.another")),
        reasons);
  }
}
