package org.branchbook.ui.graph;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.links.LinkRole;
import org.branchbook.staff.Employee;
import org.branchbook.ui.kit.DayPicker;
import org.branchbook.ui.kit.ErrorLine;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Pick;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** What is filled in beside the picture: Ctrl+Enter does it, Esc leaves it. */
final class Forms extends VBox {
  private final GraphModel model;
  private final Words words;

  /** What Ctrl+Enter does. */
  private Runnable action = () -> {};

  Forms(GraphModel model, Words words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("graph-form");
    setId("graph-form");
    managedProperty().bind(visibleProperty());
    // before what has the keyboard: a list would take it for itself
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          boolean does = e.getCode() == KeyCode.ENTER && e.isShortcutDown();
          if (!does && e.getCode() != KeyCode.ESCAPE) return;
          if (does) action.run();
          else model.form.set(null);
          e.consume();
        });
    While.shown(this, model.form, this::show);
  }

  private void show(@Nullable Form form) {
    getChildren().clear();
    action = () -> {};
    setVisible(form != null);
    if (form == null) return;
    switch (form) {
      case SAVE -> save();
      case OPEN -> getChildren().setAll(new SceneList(model, words));
      case GIVE -> give();
      case LINK -> link();
      case TASKS -> tasks();
    }
  }

  private void save() {
    model.kept.problem.set(null);
    var now = model.kept.open.get();
    var name = text("graph-scene-name", now == null ? "" : now.name());
    Runnable save = () -> model.kept.save(name.getText(), false);
    name.setOnAction(_ -> save.run());
    fill(
        "graph.form.SAVE",
        model.kept.problem,
        "graph.scene.save",
        save,
        new Field(words.say("graph.scene.name"), name));
    if (model.kept.own())
      getChildren()
          .add(
              Parts.button(
                  "graph-scene-anew",
                  words.say("graph.scene.anew"),
                  () -> model.kept.save(name.getText(), true)));
    first(name);
  }

  private void give() {
    model.kept.readColleagues();
    var whom = new SimpleObjectProperty<@Nullable Employee>();
    var pick =
        new Pick<>(
            "graph-colleague",
            words.say("graph.scene.whom"),
            whom,
            model.kept.colleagues,
            Employee::name);
    var note = text("graph-scene-note", "");
    var by = new SimpleObjectProperty<@Nullable LocalDate>(model.today());
    fill(
        "graph.form.GIVE",
        model.kept.problem,
        "graph.scene.give",
        () -> model.kept.give(whom.get(), note.getText(), day(by)),
        new Field(words.say("graph.scene.colleague"), pick),
        new Field(words.say("graph.scene.note"), note),
        new Field(words.say("graph.scene.by"), new DayPicker("graph-scene-by", by, words)),
        Parts.paragraph(words.say("graph.scene.giveHint")));
    first(pick);
  }

  private LocalDate day(ObjectProperty<@Nullable LocalDate> chosen) {
    var day = chosen.get();
    return day == null ? model.today() : day;
  }

  private void link() {
    model.link.problem.set(null);
    var two = model.chosen.get().stream().map(c -> Told.name(c, model, words)).toList();
    if (two.size() != 2) {
      model.form.set(null);
      return;
    }
    var role = new ComboBox<LinkRole>();
    role.setId("graph-link-role");
    role.getItems().setAll(LinkRole.all());
    role.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable LinkRole one) {
            return one == null ? "" : words.say(one.text());
          }

          @Override
          public @Nullable LinkRole fromString(String said) {
            return null;
          }
        });
    role.getSelectionModel().selectFirst();
    var share = text("graph-link-share", "");
    var since = new SimpleObjectProperty<@Nullable LocalDate>();
    var source = text("graph-link-source", "");
    fill(
        "graph.form.LINK",
        model.link.problem,
        "graph.link.add",
        () -> model.link.add(role.getValue(), share.getText(), since.get(), source.getText()),
        Parts.paragraph(words.say("graph.link.between", two.get(0), two.get(1))),
        new Field(words.say("graph.link.role"), role),
        new Field(words.say("graph.link.share"), share).width(120),
        new Field(words.say("graph.link.since"), new DayPicker("graph-link-since", since, words)),
        new Field(words.say("graph.column.source"), source));
    first(role);
  }

  private void tasks() {
    model.together.problem.set(null);
    var title = text("graph-tasks-title", "");
    var due = new SimpleObjectProperty<@Nullable LocalDate>(model.today());
    Runnable give = () -> model.together.give(title.getText(), due.get());
    title.setOnAction(_ -> give.run());
    fill(
        "graph.form.TASKS",
        model.together.problem,
        "graph.tasks.give",
        give,
        Parts.paragraph(words.say("graph.tasks.hint", model.open(model.chosen.get()).size())),
        new Field(words.say("graph.tasks.title"), title),
        new Field(words.say("graph.scene.by"), new DayPicker("graph-tasks-due", due, words)));
    first(title);
  }

  private void fill(
      String title,
      ObservableValue<@Nullable Text> problem,
      String verb,
      Runnable action,
      Node... fields) {
    this.action = action;
    var head = Parts.section(words.say(title));
    head.setWrapText(true);
    getChildren().add(head);
    getChildren().addAll(fields);
    getChildren().add(new ErrorLine("graph-form-problem", problem, words));
    getChildren()
        .add(
            new HBox(
                8,
                Parts.primary("graph-form-do", words.say(verb), action),
                Parts.button(
                    "graph-form-leave",
                    words.say("graph.form.leave"),
                    () -> model.form.set(null))));
  }

  private static TextField text(String id, String content) {
    var field = new TextField(content);
    field.setId(id);
    return field;
  }

  /** The keyboard goes to what is filled in first. */
  private static void first(Node node) {
    While.entering(node, node::requestFocus);
  }
}
