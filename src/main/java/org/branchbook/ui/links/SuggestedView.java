package org.branchbook.ui.links;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.branchbook.base.Words;
import org.branchbook.links.LinkLine;
import org.branchbook.links.LinkRole;
import org.branchbook.links.suggested.Suggestion.State;
import org.branchbook.links.suggested.SuggestionRow;
import org.branchbook.links.suggested.SuggestionSearches;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.ListLine;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.PagedList;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** The queue of suggested links, one key an answer. */
final class SuggestedView extends StackPane {
  private static final double LIST = 0.46;
  private static final double ROLE = 280;
  private final SuggestedModel model;
  private final Words words;
  private final PagedList<SuggestionRow> list;
  private final StackPane detail = new StackPane();

  SuggestedView(SuggestedModel model, Words words, Remembered remembered) {
    this.model = model;
    this.words = words;
    list = new PagedList<>(model.list, this::line, empty());
    list.setId("suggested-links");
    list.setAccessibleText(words.say("links.suggested.title"));
    VBox.setVgrow(list, Priority.ALWAYS);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            row -> {
              if (!model.list.replacing().get()) model.chosen.set(row);
            });
    var left = new VBox(head(), list);
    left.getStyleClass().add("links-list");
    left.setMinWidth(320);
    getChildren().add(new Split(remembered, "links", LIST, left, detail));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    While.shown(this, model.chosen, this::chosen);
    While.shown(this, model.list.replacing(), is -> first(!is));
    While.entering(this, () -> Motion.focus(list));
  }

  private Node head() {
    var when = Parts.note("");
    While.shown(when, model.last(), last -> when.setText(when(last)));
    when.setMinWidth(0);
    var states =
        Chips.oneOf(
            java.util.List.of(State.values()),
            s -> words.name("links.suggested.state", s),
            model.state);
    states.setMinWidth(Region.USE_PREF_SIZE);
    var search =
        Parts.button(
            "suggested-search", "fth-search", words.say("links.suggested.search"), model::search);
    search.setMinWidth(Region.USE_PREF_SIZE);
    var row = Parts.row(states, when, Parts.gap(), search);
    row.getStyleClass().add("links-search");
    return row;
  }

  private String when(Optional<SuggestionSearches.Last> last) {
    if (last.isEmpty()) return words.say("links.suggested.never");
    var ended = last.get().ended();
    return ended == null
        ? words.say("links.suggested.going")
        : words.say("links.suggested.last", words.time(ended));
  }

  private Node empty() {
    return new EmptyState(
        "fth-check-circle",
        words.say("links.suggested.none"),
        words.say("links.suggested.noneHint"),
        words.say("links.suggested.search"),
        model::search);
  }

  private void first(boolean settled) {
    if (settled && model.chosen.get() == null && !model.list.rows().isEmpty())
      list.getSelectionModel().selectFirst();
  }

  private Node line(SuggestionRow row) {
    var role = new LinkRole(row.suggestion().type(), true);
    return new ListLine(row.from().name())
        .about(LinksView.icon(row.to().person()), words.say(role.text()) + ": " + row.to().name())
        .note(Evidence.line(row, words));
  }

  private void chosen(@Nullable SuggestionRow row) {
    if (row == null) list.getSelectionModel().clearSelection();
    else if (!row.equals(list.getSelectionModel().getSelectedItem()))
      list.getSelectionModel().select(row);
    detail
        .getChildren()
        .setAll(
            row == null
                ? new EmptyState(
                    "fth-share-2",
                    words.say("links.suggested.choose"),
                    words.say("links.suggested.chooseHint"))
                : detail(row));
  }

  private Node detail(SuggestionRow row) {
    var why = new VBox(4);
    why.setId("suggested-why");
    for (var said : Evidence.said(row, words)) {
      var label = new Label(said, Icons.of("fth-check"));
      label.setWrapText(true);
      why.getChildren().add(label);
    }
    var box = new VBox(end(row.from()), role(), end(row.to()));
    box.getStyleClass().add("link-detail");
    box.getChildren().addAll(Parts.section(words.say("links.suggested.why")), why, foot(row));
    return box;
  }

  private Node end(LinkLine.End end) {
    var name = new Hyperlink(end.name());
    name.getStyleClass().addAll("strong", "link-end");
    name.setWrapText(true);
    name.setOnAction(_ -> model.open(end));
    HBox.setHgrow(name, Priority.ALWAYS);
    return Parts.row(Icons.of(LinksView.icon(end.person())), name);
  }

  private Node role() {
    var box = new ComboBox<LinkRole>();
    box.setId("suggested-role");
    box.getItems().setAll(LinkRole.all());
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable LinkRole role) {
            return role == null ? "" : words.say(role.text());
          }

          @Override
          public LinkRole fromString(String typed) {
            throw new UnsupportedOperationException(typed);
          }
        });
    box.valueProperty().bindBidirectional(model.role);
    box.setDisable(model.state.get() != State.OPEN);
    return new Field(words.say("links.form.role"), box).width(ROLE);
  }

  private Node foot(SuggestionRow row) {
    if (model.state.get() != State.OPEN)
      return Parts.row(
          Parts.button("suggested-reopen", words.say("links.suggested.reopen"), model::reopen));
    return Parts.row(
        Parts.primary(
            "suggested-confirm",
            keyed("links.suggested.confirm", KeyCode.C),
            () -> model.confirm(Evidence.line(row, words))),
        Parts.button("suggested-refuse", keyed("links.suggested.refuse", KeyCode.R), model::refuse),
        Parts.button("suggested-later", keyed("links.suggested.later", KeyCode.L), model::later));
  }

  private String keyed(String verb, KeyCode key) {
    return words.say("review.keyed", words.say(verb), key.getName());
  }

  /** By the key's place, whatever the keyboard's language. */
  private void pressed(KeyEvent e) {
    if (e.isShortcutDown() || e.isAltDown() || e.getTarget() instanceof TextField) return;
    var row = model.chosen.get();
    if (row == null) return;
    switch (e.getCode()) {
      case C -> model.confirm(Evidence.line(row, words));
      case R -> model.refuse();
      case L -> model.later();
      default -> {
        return;
      }
    }
    e.consume();
  }
}
