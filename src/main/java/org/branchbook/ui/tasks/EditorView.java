package org.branchbook.ui.tasks;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.staff.Employee;
import org.branchbook.tasks.calendar.Recurrence;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.KeyChips;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Suggest;
import org.branchbook.ui.kit.While;

/** What an action on a task still needs, written in place: a day, a reason, a colleague. */
final class EditorView extends VBox {
  private final TaskModel model;
  private final TaskKeys key;
  private final Words words;
  private final TaskWords say;
  private final ListChangeListener<Employee> sharing;
  private final FlowPane shared = new FlowPane(4, 4);

  EditorView(TaskModel model, TaskKeys key, Words words) {
    super(8);
    this.model = model;
    this.key = key;
    this.words = words;
    this.say = new TaskWords(words);
    this.sharing = _ -> showShared();
    setId("task-editor");
    getStyleClass().add("panel");
    var first = fields();
    var problem = new Label(null, Icons.small("fth-alert-circle"));
    problem.setId("task-problem");
    problem.setWrapText(true);
    problem.getStyleClass().addAll("field-message", "danger");
    problem.managedProperty().bind(problem.visibleProperty());
    While.shown(
        problem,
        model.problem,
        why -> {
          problem.setVisible(why != null);
          problem.setText(why == null ? "" : words.say(why));
        });
    getChildren().add(problem);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    While.entering(this, () -> Motion.focus(first));
  }

  private void pressed(KeyEvent e) {
    if (Keys.SAVE.keys().match(e)) {
      if (key == TaskKeys.REASSIGN) model.share();
      else model.save();
      e.consume();
    } else if (e.getCode() == KeyCode.ESCAPE) {
      model.dismiss();
      e.consume();
    }
  }

  private Node fields() {
    return switch (key) {
      case POSTPONE -> postpone();
      case REMIND -> remind();
      case REASSIGN -> reassign();
      case REPEAT -> repeat();
      case RETURN, CANCEL, CHECKLIST -> words();
      case DO, TOMORROW, TAKE_BACK, ACCEPT, PRIORITY, ASK_AGAIN ->
          throw new IllegalStateException("nothing to write for " + key);
    };
  }

  private TextField postpone() {
    var when = field("task-when", model.when);
    when.setPromptText(words.say("tasks.when.prompt"));
    var why = field("task-reason", model.words);
    var reason = new Field(words.say("tasks.reason"), why);
    HBox.setHgrow(reason, Priority.ALWAYS);
    reason.managedProperty().bind(reason.visibleProperty());
    While.shown(reason, model.reasonAsked, reason::setVisible);
    // asked for after all: whoever named the day goes on with the reason
    reason
        .visibleProperty()
        .subscribe(
            (was, now) -> {
              if (now && when.isFocused()) Motion.focus(why);
            });
    when.setOnAction(
        _ -> {
          if (model.reasonAsked.get() && model.words.get().isBlank()) why.requestFocus();
          else model.save();
        });
    why.setOnAction(_ -> model.save());
    row(new Field(words.say("tasks.when.to"), when).width(180), reason, save());
    meant();
    return model.reasonAsked.get() ? why : when;
  }

  private TextField remind() {
    var when = field("task-when", model.when);
    when.setPromptText(words.say("tasks.when.prompt"));
    when.setOnAction(_ -> model.save());
    row(new Field(words.say("tasks.remind.at"), when).width(220), save());
    meant();
    getChildren().add(Parts.note(words.say("tasks.remind.none")));
    return when;
  }

  private Node reassign() {
    var suggest =
        new Suggest<Desk.Colleague>(
                "task-colleague",
                model.background(),
                model::colleagues,
                this::colleague,
                c -> model.reassign(c.who()))
            .onward(model::share);
    suggest.field().setPromptText(words.say("tasks.colleague.prompt"));
    var named =
        new Field(
            words.say(model.several() ? "tasks.colleague.several" : "tasks.colleague"), suggest);
    suggest.field().setAccessibleText(words.say("tasks.colleague"));
    getChildren().add(named);
    if (model.several()) {
      shared.managedProperty().bind(shared.visibleProperty());
      model.sharing.addListener(new WeakListChangeListener<>(sharing));
      showShared();
      var share =
          Parts.primary("task-share", words.say("tasks.share", model.chosen.size()), model::share);
      getChildren().addAll(shared, Parts.row(share, Parts.note(Keys.SAVE.label())));
    }
    return suggest.field();
  }

  private void showShared() {
    shared.setVisible(!model.sharing.isEmpty());
    shared
        .getChildren()
        .setAll(
            model.sharing.stream()
                .map(
                    e -> {
                      var chip =
                          new HBox(
                              4,
                              new Label(e.name()),
                              Icons.button(
                                  "fth-x",
                                  words.say("tasks.colleague.drop"),
                                  () -> model.sharing.remove(e)));
                      chip.setAlignment(Pos.CENTER_LEFT);
                      chip.getStyleClass().add("chosen-one");
                      return (Node) chip;
                    })
                .toList());
  }

  private Node colleague(Desk.Colleague one) {
    var load = Parts.note(words.say("tasks.load", one.load()));
    return Parts.row(Icons.of("fth-user"), new Label(one.who().name()), Parts.gap(), load);
  }

  /** Not at all, or every so often: one digit says it. */
  private Node repeat() {
    var digits =
        List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6);
    var units = Recurrence.Unit.values();
    var choices = new java.util.ArrayList<KeyChips.Choice<Integer>>();
    for (int i = 0; i <= units.length; i++) choices.add(new KeyChips.Choice<>(i, digits.get(i)));
    var chosen = new SimpleObjectProperty<>(0);
    var chips =
        new KeyChips<Integer>(
                "task-repeat",
                3,
                choices,
                i ->
                    i == 0
                        ? words.say("tasks.returns.never")
                        : words.name("tasks.returns", units[i - 1]),
                chosen,
                () ->
                    model.repeat(
                        chosen.get() == 0
                            ? null
                            : new Recurrence(
                                units[chosen.get() - 1], 1, Recurrence.OffDay.AFTER, null)))
            .decisive();
    getChildren().addAll(Parts.note(words.say("tasks.returns")), chips);
    return chips;
  }

  private TextField words() {
    var field = field("task-words", model.words);
    field.setOnAction(_ -> model.save());
    var labelled =
        new Field(words.say(key == TaskKeys.CHECKLIST ? "tasks.item" : "tasks.reason"), field);
    HBox.setHgrow(labelled, Priority.ALWAYS);
    row(labelled, save());
    return field;
  }

  private Node save() {
    var button = Parts.primary("task-save", words.name("tasks.save", key), model::save);
    button.setFocusTraversable(true);
    return button;
  }

  private void row(Node... nodes) {
    var row = new HBox(8, nodes);
    row.setAlignment(Pos.BOTTOM_LEFT);
    getChildren().add(row);
  }

  /** Which day the words mean. */
  private void meant() {
    var read = Parts.note("");
    read.setId("task-when-read");
    While.shown(
        read,
        model.when,
        typed ->
            read.setText(
                model
                    .due(typed)
                    .map(due -> say.whole(due, model.now()))
                    .orElse(typed.isBlank() ? words.say("tasks.when.how") : "")));
    getChildren().add(read);
  }

  private static TextField field(String id, StringProperty value) {
    var field = new TextField();
    field.setId(id);
    field.textProperty().bindBidirectional(value);
    return field;
  }
}
