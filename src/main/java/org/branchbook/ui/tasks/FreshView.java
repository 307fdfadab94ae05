package org.branchbook.ui.tasks;

import static javafx.scene.input.KeyCode.*;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.search.Found;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.calendar.Recurrence;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.KeyChips;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Suggest;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.kit.drafts.DraftBar;
import org.jspecify.annotations.Nullable;

/** The panel in which a task is written, by keys alone if one likes: Enter moves on. */
final class FreshView extends VBox {
  private static final List<KeyChips.Choice<Kind>> KINDS =
      List.of(
          new KeyChips.Choice<>(Kind.CALL, DIGIT1),
          new KeyChips.Choice<>(Kind.MEETING, DIGIT2),
          new KeyChips.Choice<>(Kind.FOLLOW_UP, DIGIT3),
          new KeyChips.Choice<>(Kind.DOCUMENTS, DIGIT4),
          new KeyChips.Choice<>(Kind.RECONCILE, DIGIT5),
          new KeyChips.Choice<>(Kind.OTHER, DIGIT6));
  private static final List<KeyChips.Choice<Priority>> PRIORITIES =
      List.of(
          new KeyChips.Choice<>(Priority.HIGH, DIGIT1),
          new KeyChips.Choice<>(Priority.NORMAL, DIGIT2),
          new KeyChips.Choice<>(Priority.LOW, DIGIT3));

  private final FreshModel model;
  private final Words words;
  private final TaskWords say;
  private final FlowPane concerned = new FlowPane(4, 4);
  private final ListChangeListener<FreshModel.Concerned> follow = _ -> showConcerned();

  FreshView(FreshModel model, Words words, Runnable close) {
    this.model = model;
    this.words = words;
    this.say = new TaskWords(words);
    setId("task-panel");
    getStyleClass().add("task-panel");
    var save = Parts.primary("task-give", words.say("tasks.new.save"), model::save);
    save.disableProperty().bind(model.saving());
    var note = new TextArea();
    var remind = field("task-remind", model.remind, note::requestFocus);
    var priority = priorities(remind::requestFocus);
    var kind = kinds(priority::requestFocus);
    var client = clients(kind::requestFocus);
    var doer = doers(client.field()::requestFocus);
    var when = field("task-due", model.when, doer.field()::requestFocus);
    when.setPromptText(words.say("tasks.when.prompt"));
    remind.setPromptText(words.say("tasks.when.prompt"));
    var title = field("task-what", model.title, when::requestFocus);
    note(note, save);
    var body =
        new VBox(
            12,
            new DraftBar(model.draft(), words),
            new Field(words.say("tasks.new.what"), title).error(model.titleError, words),
            dated("tasks.new.when", when, model.when).error(model.whenError, words),
            who(doer),
            whom(client),
            group("tasks.new.kind", kind),
            group("tasks.new.priority", priority),
            dated("tasks.new.remind", remind, model.remind).error(model.remindError, words),
            new Field(words.say("tasks.returns"), repeat()),
            new Field(words.say("tasks.new.note"), note));
    body.getStyleClass().add("task-panel-body");
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
    getChildren().addAll(head(close), scroll, foot(save));
    model.clients.addListener(new WeakListChangeListener<>(follow));
    showConcerned();
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    While.entering(this, () -> Motion.focus(title));
  }

  private void pressed(KeyEvent e) {
    if (!Keys.SAVE.keys().match(e)) return;
    model.save();
    e.consume();
  }

  private Node head(Runnable close) {
    var x = Icons.button("fth-x", words.say("tasks.new.close"), close);
    x.setFocusTraversable(false);
    var head = Parts.row(Parts.section(words.say("tasks.new.title")), Parts.gap(), x);
    head.getStyleClass().add("task-panel-head");
    return head;
  }

  private Node foot(Node save) {
    var problem = new Label(null, Icons.of("fth-alert-triangle", Tone.DANGER));
    problem.setId("task-panel-problem");
    problem.setWrapText(true);
    problem.managedProperty().bind(problem.visibleProperty());
    While.shown(
        problem,
        model.problem,
        (@Nullable Text why) -> {
          problem.setVisible(why != null);
          problem.setText(why == null ? "" : words.say(why));
        });
    var foot = new VBox(8, problem, Parts.row(save, Parts.note(Keys.SAVE.label())));
    foot.getStyleClass().add("task-panel-foot");
    return foot;
  }

  private Suggest<FreshModel.Doer> doers(Runnable onward) {
    var suggest =
        new Suggest<FreshModel.Doer>(
                "task-doer",
                model.background(),
                model::findDoers,
                this::doer,
                one -> {
                  model.doer.set(one);
                  onward.run();
                })
            .onward(onward);
    suggest.field().setPromptText(words.say("tasks.new.who.prompt"));
    return suggest;
  }

  private Node doer(FreshModel.Doer one) {
    return switch (one) {
      case FreshModel.Doer.Somebody(_, var name, int load) ->
          Parts.row(
              Icons.of("fth-user"),
              new Label(name),
              Parts.gap(),
              Parts.note(words.say("tasks.load", load)));
      case FreshModel.Doer.Asked(_, var name) ->
          Parts.row(
              Icons.of("fth-send"),
              new Label(name),
              Parts.gap(),
              Parts.note(words.say("tasks.new.request")));
    };
  }

  /** Who does it, said above the field in which another is found. */
  private Node who(Suggest<FreshModel.Doer> suggest) {
    var chosen = new HBox(4);
    chosen.setAlignment(Pos.CENTER_LEFT);
    While.shown(
        chosen,
        model.doer,
        now -> {
          chosen.getChildren().clear();
          if (now == null) {
            chosen.getChildren().add(Parts.note(words.say("tasks.new.me", model.me())));
            return;
          }
          var icon = now instanceof FreshModel.Doer.Asked ? "fth-send" : "fth-user";
          var drop =
              Icons.button("fth-x", words.say("tasks.colleague.drop"), () -> model.doer.set(null));
          drop.setFocusTraversable(false);
          var chip = new HBox(4, Icons.small(icon), new Label(now.name()), drop);
          chip.setAlignment(Pos.CENTER_LEFT);
          chip.getStyleClass().add("chosen-one");
          chosen.getChildren().add(chip);
        });
    var field = new Field(words.say("tasks.new.who"), suggest);
    suggest.field().setAccessibleText(words.say("tasks.new.who"));
    field.getChildren().add(1, chosen);
    return field;
  }

  private Suggest<Found> clients(Runnable onward) {
    var suggest =
        new Suggest<Found>(
                "task-concerns",
                model.background(),
                model::findClients,
                found ->
                    Parts.row(
                        Icons.of(found.person() ? "fth-user" : "fth-briefcase"),
                        new Label(found.name()),
                        Parts.note(found.detail())),
                model::concern)
            .onward(onward);
    suggest.field().setPromptText(words.say("tasks.filter.findClient"));
    return suggest;
  }

  private Node whom(Suggest<Found> suggest) {
    var field = new Field(words.say("tasks.new.client"), suggest);
    suggest.field().setAccessibleText(words.say("tasks.new.client"));
    concerned.managedProperty().bind(concerned.visibleProperty());
    field.getChildren().add(1, concerned);
    return field;
  }

  private void showConcerned() {
    var chips = new ArrayList<Node>();
    for (var client : model.clients) {
      var drop =
          Icons.button(
              "fth-x", words.say("tasks.colleague.drop"), () -> model.clients.remove(client));
      drop.setFocusTraversable(false);
      var chip = new HBox(4, new Label(client.name()), drop);
      chip.setAlignment(Pos.CENTER_LEFT);
      chip.getStyleClass().add("chosen-one");
      chips.add(chip);
    }
    concerned.getChildren().setAll(chips);
    concerned.setVisible(!chips.isEmpty());
  }

  private KeyChips<Kind> kinds(Runnable onward) {
    return new KeyChips<>(
        "task-kind", 2, KINDS, k -> words.name("tasks.kind", k), model.kind, onward);
  }

  private KeyChips<Priority> priorities(Runnable onward) {
    return new KeyChips<>(
        "task-priority-of",
        3,
        PRIORITIES,
        p -> words.name("tasks.brief", p),
        model.priority,
        onward);
  }

  private Node group(String key, Node choices) {
    var label = new Label(words.say(key));
    label.getStyleClass().add("field-label");
    return new VBox(4, label, choices);
  }

  private ComboBox<Recurrence.@Nullable Unit> repeat() {
    var box = new ComboBox<Recurrence.@Nullable Unit>();
    box.setId("task-returns");
    box.getItems().add(null);
    box.getItems().addAll(Recurrence.Unit.values());
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Recurrence.@Nullable Unit unit) {
            return unit == null
                ? words.say("tasks.returns.never")
                : words.name("tasks.returns", unit);
          }

          @Override
          public Recurrence.Unit fromString(String name) {
            throw new UnsupportedOperationException(name);
          }
        });
    ObjectProperty<Recurrence.@Nullable Unit> returns = model.returns;
    While.shown(box, returns, box::setValue);
    box.setOnAction(_ -> returns.set(box.getValue()));
    return box;
  }

  private void note(TextArea note, Node save) {
    note.setId("task-note");
    note.setPrefRowCount(3);
    note.setWrapText(true);
    note.textProperty().bindBidirectional(model.note);
    note.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() != TAB || e.isShortcutDown() || e.isShiftDown()) return;
          save.requestFocus();
          e.consume();
        });
  }

  /** A field for a day, with what its words mean beneath. */
  private Field dated(String key, TextField field, StringProperty typed) {
    var labelled = new Field(words.say(key), field);
    var read = new Label();
    read.setId(field.getId() + "-read");
    read.getStyleClass().add("field-hint");
    read.managedProperty().bind(read.visibleProperty());
    While.shown(
        read,
        typed,
        now -> {
          var meant = model.due(now);
          read.setVisible(meant.isPresent());
          read.setText(meant.map(d -> say.whole(d, model.now())).orElse(""));
        });
    labelled.getChildren().add(read);
    return labelled;
  }

  private static TextField field(String id, StringProperty value, Runnable onward) {
    var field = new TextField();
    field.setId(id);
    field.textProperty().bindBidirectional(value);
    field.setOnAction(_ -> onward.run());
    return field;
  }
}
