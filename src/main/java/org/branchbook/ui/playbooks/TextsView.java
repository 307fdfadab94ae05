package org.branchbook.ui.playbooks;

import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.playbooks.Phrase;
import org.branchbook.playbooks.Place;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;

/** What the bank has written of a playbook, beside what it says in the other languages. */
final class TextsView extends VBox {
  private static final double LANGUAGE = 96;

  private final LibraryModel model;
  private final Words words;

  TextsView(LibraryModel model, Words words) {
    super(8);
    this.model = model;
    this.words = words;
    setId("playbook-texts");
    getStyleClass().add("playbook-step");
    var plan = model.plan.get();
    if (plan == null) return;
    // what lacks comes first
    plan.phrases().entrySet().stream()
        .filter(e -> !e.getValue().language().isEmpty() && !e.getValue().words().isBlank())
        .sorted((a, b) -> Boolean.compare(whole(a), whole(b)))
        .forEach(e -> getChildren().add(text(e.getKey(), e.getValue())));
    if (getChildren().isEmpty())
      getChildren()
          .add(
              new EmptyState(
                  "fth-globe",
                  words.say("playbooks.texts.none"),
                  words.say("playbooks.texts.none.how")));
  }

  private static boolean whole(Map.Entry<Place, Phrase> one) {
    return one.getValue().missing().isEmpty();
  }

  private Node text(Place place, Phrase phrase) {
    var last = new Label(phrase.words());
    last.setWrapText(true);
    var box =
        new VBox(4, Parts.group(said(place)), line(Parts.muted(language(phrase.language())), last));
    for (var other : Words.LANGUAGES)
      if (!other.equals(phrase.language())) box.getChildren().add(other(place, other));
    return box;
  }

  private String said(Place place) {
    var what =
        words.say(
            switch (place.spot()) {
              case NAME -> "playbooks.plan.name";
              case ABOUT -> "playbooks.plan.about";
              case TITLE -> "playbooks.step.title";
              case SCRIPT -> "playbooks.step.script";
              case FIELD -> "playbooks.step.fields";
              case RESULT -> "playbooks.step.results";
            });
    return switch (place.spot()) {
      case NAME, ABOUT -> what;
      case TITLE, SCRIPT, FIELD, RESULT ->
          words.say("playbooks.step.number", place.step() + 1) + " · " + what;
    };
  }

  private String language(String code) {
    return words.say("staff.language." + code);
  }

  private static Node line(Label name, Node... rest) {
    name.setMinWidth(LANGUAGE);
    name.setPrefWidth(LANGUAGE);
    var line = Parts.row(name);
    line.getChildren().addAll(rest);
    return line;
  }

  private Phrase now(Place place) {
    return Objects.requireNonNull(
        Objects.requireNonNull(model.plan.get()).phrases().get(place), place::toString);
  }

  private Node other(Place place, String language) {
    return line(Parts.muted(language(language)), new Translation(place, language));
  }

  /** What it says in another language: an outdated text is still right, or written anew. */
  private final class Translation extends HBox {
    private final Place place;
    private final String language;
    private final TextInputControl field;
    private final Badge lacks = new Badge(Tone.WARNING, words.say("playbooks.texts.lacks"));
    private final Node right;

    Translation(Place place, String language) {
      super(8);
      this.place = place;
      this.language = language;
      setAlignment(Pos.CENTER_LEFT);
      setHgrow(this, Priority.ALWAYS);
      field = field();
      setHgrow(field, Priority.ALWAYS);
      right = Icons.button("fth-check", words.say("playbooks.texts.right"), this::say);
      right.setId(field.getId() + "-right");
      lacks.managedProperty().bind(lacks.visibleProperty());
      right.managedProperty().bind(right.visibleProperty());
      getChildren().setAll(field, lacks, right);
      mark();
      field.textProperty().subscribe((_, _) -> say());
    }

    private TextInputControl field() {
      TextInputControl made = place.spot() == Place.Spot.SCRIPT ? new TextArea() : new TextField();
      if (made instanceof TextArea area) {
        area.setWrapText(true);
        area.setPrefRowCount(3);
      }
      made.setText(now(place).others().getOrDefault(language, ""));
      made.setId("playbook-text-" + place.spot() + "-" + place.step() + "-" + language);
      made.setAccessibleText(said(place) + ", " + language(language));
      made.setEditable(model.writing());
      return made;
    }

    private void say() {
      model.say(place, now(place).translated(field.getText(), language));
      mark();
    }

    private void mark() {
      boolean missing = now(place).missing().contains(language);
      lacks.setVisible(missing);
      right.setVisible(missing && model.writing() && !field.getText().isBlank());
    }
  }
}
