package org.branchbook.ui.links;

import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.search.Found;
import org.branchbook.links.LinkRole;
import org.branchbook.links.keypeople.Introduction;
import org.branchbook.links.keypeople.KeyPerson;
import org.branchbook.links.keypeople.Touched;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.ErrorLine;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.ListLine;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.Suggest;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** Key persons at the left, the organisations that the chosen one touches at the right. */
final class KeyPeopleView extends StackPane {
  private static final double LIST = 0.4;
  private static final double STANDING = 132;
  private static final double NUMBER = 140;
  private static final double ACTION = 260;
  private final KeyPeopleModel model;
  private final Words words;
  private final StackPane detail = new StackPane();
  private final ListView<KeyPerson> list;

  KeyPeopleView(KeyPeopleModel model, Words words, Remembered remembered) {
    this.model = model;
    this.words = words;
    list = new ListView<>(model.people);
    list.setId("key-people");
    list.getStyleClass().addAll("paged-list", "focus-first");
    list.setAccessibleText(words.say("links.key.title"));
    list.setPlaceholder(
        new EmptyState("fth-key", words.say("links.key.none"), words.say("links.key.noneHint")));
    list.setCellFactory(_ -> new Line());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            one -> {
              if (one != null)
                model.chosen.set(new KeyPeopleModel.Chosen(one.client(), one.name()));
            });
    VBox.setVgrow(list, Priority.ALWAYS);
    var left = new VBox(search(), list);
    left.getStyleClass().add("links-list");
    left.setMinWidth(320);
    getChildren().add(new Split(remembered, "links.key", LIST, left, detail));
    ListChangeListener<Touched> listener = _ -> show();
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (now == null) model.touched.removeListener(listener);
              else if (before == null) model.touched.addListener(listener);
            });
    While.shown(this, model.chosen, _ -> show());
    While.entering(this, model::read);
  }

  private Node search() {
    var search =
        new Suggest<>(
            "key-search", model.background(), model::find, KeyPeopleView::found, model::take);
    search.field().setPromptText(words.say("links.key.search"));
    search.field().setAccessibleText(words.say("links.key.search"));
    var row = new VBox(search);
    row.getStyleClass().add("links-search");
    return row;
  }

  private static Node found(Found found) {
    return Parts.row(Icons.of("fth-user"), new Label(found.name()), Parts.note(found.detail()));
  }

  private final class Line extends ListCell<KeyPerson> {
    Line() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(KeyPerson person, boolean empty) {
      super.updateItem(person, empty);
      setGraphic(empty || person == null ? null : line(person));
    }
  }

  private Node line(KeyPerson person) {
    return new ListLine(person.name())
        .right(words.say("links.key.notYet", person.notYet()))
        .note(
            words.say("links.key.touches", person.organisations())
                + (person.responsible().isEmpty() ? "" : " · " + person.responsible()));
  }

  private void show() {
    var chosen = model.chosen.get();
    if (chosen == null) {
      detail
          .getChildren()
          .setAll(
              new EmptyState(
                  "fth-key", words.say("links.key.choose"), words.say("links.key.chooseHint")));
      return;
    }
    var name = new Hyperlink(chosen.name());
    name.getStyleClass().addAll("strong", "link-end");
    name.setOnAction(_ -> model.open(chosen.client()));
    var lines = new VBox();
    if (model.touched.isEmpty()) lines.getChildren().add(Parts.muted(words.say("links.key.empty")));
    for (var one : model.touched) lines.getChildren().add(touched(one));
    var box = new VBox(Parts.row(Icons.of("fth-user"), name), lines);
    box.getStyleClass().add("link-detail");
    if (model.mayBringNew) box.getChildren().add(another());
    var scroll = new ScrollPane(box);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    var scene = getScene();
    // the button that was pressed is gone once it has done its work
    boolean here = scene != null && within(scene.getFocusOwner());
    detail.getChildren().setAll(scroll);
    if (here) Motion.focus(list);
  }

  private boolean within(@Nullable Node node) {
    for (var n = node; n != null; n = n.getParent()) if (n == detail) return true;
    return false;
  }

  /** An organisation that isn't in the base: it becomes a prospect. */
  private Node another() {
    var name = new TextField();
    name.setId("new-organisation");
    name.textProperty().bindBidirectional(model.newName);
    var number = new TextField();
    number.setId("new-number");
    number.textProperty().bindBidirectional(model.newNumber);
    var named = new Field(words.say("links.key.another"), name);
    HBox.setHgrow(named, Priority.ALWAYS);
    var bring =
        Parts.button("bring-new", "fth-user-plus", words.say("links.key.bringIn"), model::bringNew);
    var row =
        new HBox(8, named, new Field(words.say("links.key.number"), number).width(NUMBER), bring);
    row.setAlignment(Pos.BOTTOM_LEFT);
    row.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() != KeyCode.ENTER || e.getTarget() instanceof ButtonBase) return;
          model.bringNew();
          e.consume();
        });
    return Parts.panel(row, new ErrorLine("new-problem", model.problem, words));
  }

  private Node touched(Touched one) {
    var name = new Hyperlink(one.name());
    name.getStyleClass().add("strong");
    name.setMinWidth(0);
    name.setWrapText(true);
    name.setOnAction(_ -> model.open(one.client()));
    var roles =
        one.roles().stream()
            .map(t -> words.say(new LinkRole(t, true).text()))
            .collect(Collectors.joining(", "));
    var about =
        roles
            + " · "
            + words.say("links.key.holdings", one.holdings())
            + (one.responsible().isEmpty() ? "" : " · " + one.responsible());
    var who = new VBox(2, name, Parts.note(about));
    who.setMinWidth(0);
    who.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(who, Priority.ALWAYS);
    var standing = new HBox(standing(one));
    standing.setMinWidth(STANDING);
    standing.setAlignment(Pos.CENTER_LEFT);
    var way = new HBox(8, way(one));
    way.setMinWidth(ACTION);
    way.setPrefWidth(ACTION);
    way.setAlignment(Pos.CENTER_RIGHT);
    var line = new HBox(8, Icons.of("fth-briefcase"), who, standing, way);
    line.setId("touched-" + one.client().value());
    line.getStyleClass().add("touched-line");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Badge standing(Touched one) {
    return new Badge(
        switch (one.standing()) {
          case CLIENT -> Tone.SUCCESS;
          case PROSPECT -> Tone.ACCENT;
          case FORMER -> Tone.NEUTRAL;
        },
        words.name("clients.standing", one.standing()));
  }

  /** How far the introduction came, or the button that asks for one. */
  private Node way(Touched one) {
    if (one.toBringIn() && model.mayBringIn)
      return Parts.button(
          "bring-in-" + one.client().value(),
          "fth-user-plus",
          words.say("links.key.bringIn"),
          () -> model.bringIn(one));
    var introduction = one.introduction();
    return introduction == null ? Parts.muted("") : said(introduction);
  }

  private Node said(Introduction introduction) {
    var label =
        Parts.note(
            words.say(
                "links.introduction." + introduction.state(),
                words.date(
                    java.time.LocalDate.ofInstant(
                        introduction.asked(), java.time.ZoneId.systemDefault())),
                introduction.who()));
    label.setWrapText(true);
    return label;
  }
}
