package org.branchbook.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.tasks.Request;
import org.branchbook.tasks.TaskRow;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** The chosen task above its client's card: what it says, and what can be done to it. */
final class TaskView extends VBox {
  private static final List<TaskKeys> FIRST =
      List.of(
          TaskKeys.ACCEPT,
          TaskKeys.RETURN,
          TaskKeys.DO,
          TaskKeys.ASK_AGAIN,
          TaskKeys.POSTPONE,
          TaskKeys.REASSIGN,
          TaskKeys.TAKE_BACK);
  private static final List<TaskKeys> MORE =
      List.of(
          TaskKeys.TOMORROW,
          TaskKeys.PRIORITY,
          TaskKeys.REMIND,
          TaskKeys.REPEAT,
          TaskKeys.CHECKLIST,
          TaskKeys.CANCEL);

  private final TaskModel model;
  private final Words words;
  private final TaskWords say;
  private final TaskDetails details;
  private final VBox about = new VBox(8);
  private final VBox place = new VBox();
  private final VBox more = new VBox(8);
  private final ListChangeListener<TaskRow> follow = _ -> fill();
  private final Runnable back;
  private boolean history;

  /** The strip; {@code back} gives the keyboard to the list again. */
  TaskView(TaskModel model, Words words, Runnable back) {
    super(8);
    this.model = model;
    this.words = words;
    this.say = new TaskWords(words);
    this.details = new TaskDetails(model, words);
    this.back = back;
    setId("task");
    getStyleClass().add("task-strip");
    place.managedProperty().bind(place.visibleProperty());
    more.managedProperty().bind(more.visibleProperty());
    // what can be done stays in sight however much the task says
    getChildren().addAll(about, place, more);
    model.chosen.addListener(new javafx.collections.WeakListChangeListener<>(follow));
    While.shown(this, model.row(), _ -> fill());
    While.shown(this, model.whole(), _ -> fill());
    While.shown(this, model.writing, this::write);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** The keys of what can be done, wherever tasks have the keyboard. */
  void pressed(KeyEvent e) {
    if (e.getTarget() instanceof javafx.scene.control.TextInputControl) return;
    if (guided(e)) {
      e.consume();
      return;
    }
    for (var key : model.possible())
      if (key.match(e)) {
        model.begin(key);
        e.consume();
        return;
      }
  }

  /** A digit ends a step of a procedure with one of its results. */
  private boolean guided(KeyEvent e) {
    var whole = model.whole().get();
    if (whole == null || !e.getCode().isDigitKey() || e.isShortcutDown() || e.isAltDown())
      return false;
    // of the number pad, too: its keys' names end with the digit
    var name = e.getCode().getName();
    return model.guide().pressed(whole.task(), Character.digit(name.charAt(name.length() - 1), 10));
  }

  private void write(@Nullable TaskKeys key) {
    boolean was = place.isVisible() && !place.getChildren().isEmpty();
    place.getChildren().clear();
    place.setVisible(key != null);
    if (key != null) place.getChildren().add(new EditorView(model, key, words));
    else if (was) back.run();
  }

  private void fill() {
    var row = model.row().get();
    about.getChildren().clear();
    more.getChildren().clear();
    more.setVisible(false);
    setVisible(row != null);
    setManaged(row != null);
    if (row == null) return;
    if (model.several()) {
      several();
      return;
    }
    about.getChildren().addAll(title(row), facts(row), buttons());
    var whole = model.whole().get();
    if (whole == null) return;
    more.getChildren().addAll(details.of(whole, history));
    more.setVisible(!more.getChildren().isEmpty());
  }

  private void several() {
    var head =
        new HBox(
            8,
            Icons.of("fth-layers"),
            Parts.section(words.say("tasks.chosen", model.chosen.size())));
    head.setAlignment(Pos.CENTER_LEFT);
    about.getChildren().addAll(head, Parts.paragraph(words.say("tasks.chosen.how")), buttons());
  }

  private Node title(TaskRow row) {
    var title = Parts.section(words.say(row.title().text()));
    title.setId("task-title");
    title.setWrapText(true);
    title.setMinWidth(0);
    title.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    var line = new HBox(8, Icons.of(TaskWords.icon(row.kind())), title);
    line.getChildren().addAll(badges(row));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private List<Badge> badges(TaskRow row) {
    var badges = new ArrayList<Badge>();
    var closing = row.closing();
    if (closing != null) {
      badges.add(
          closing.done()
              ? new Badge(Tone.SUCCESS, "fth-check", words.say("tasks.closed.done"))
              : new Badge(Tone.NEUTRAL, "fth-x", words.say("tasks.closed.cancelled")));
      return badges;
    }
    if (row.overdue(model.now()))
      badges.add(new Badge(Tone.DANGER, "fth-alert-circle", say.late(row.due(), model.now())));
    switch (row.priority()) {
      case HIGH ->
          badges.add(
              new Badge(
                  Tone.WARNING, "fth-chevrons-up", words.name("tasks.priority", row.priority())));
      case LOW ->
          badges.add(
              new Badge(
                  Tone.NEUTRAL, "fth-chevron-down", words.name("tasks.priority", row.priority())));
      case NORMAL -> {}
    }
    if (row.stage() != null)
      badges.add(
          new Badge(
              row.stage() == Request.Stage.RETURNED ? Tone.WARNING : Tone.ACCENT,
              "fth-send",
              words.name("tasks.stage", row.stage())));
    return badges;
  }

  private Node facts(TaskRow row) {
    var facts = new ArrayList<String>();
    var closing = row.closing();
    facts.add(
        closing == null
            ? words.say("tasks.by", say.whole(row.due(), model.now()))
            : words.say("tasks.closed.on", say.moment(closing.at(), model.now())));
    facts.add(
        row.responsibleName().isEmpty()
            ? words.say("tasks.waits")
            : words.say("tasks.who", row.responsibleName()));
    if (!row.author().equals(row.responsible()))
      facts.add(words.say("tasks.from", row.authorName()));
    if (row.postponed() > 0) facts.add(words.say("tasks.postponed", row.postponed()));
    var whole = model.whole().get();
    if (whole != null) {
      var timing = whole.task().timing();
      if (timing.promised() != null)
        facts.add(words.say("tasks.promised", say.weekday(timing.promised(), model.today())));
      if (timing.remind() != null && closing == null)
        facts.add(words.say("tasks.reminds", say.moment(timing.remind(), model.now())));
      if (timing.series() != null)
        facts.add(words.name("tasks.returns", timing.series().rule().unit()));
    }
    var label = Parts.paragraph(String.join(" · ", facts));
    label.setId("task-facts");
    return label;
  }

  private Node buttons() {
    var possible = model.possible();
    var row = new FlowPane(8, 8);
    row.setAlignment(Pos.CENTER_LEFT);
    boolean first = true;
    for (var key : FIRST)
      if (possible.contains(key)) {
        row.getChildren().add(button(key, first && !model.several()));
        first = false;
      }
    if (!model.several() && model.whole().get() != null) row.getChildren().add(menu(possible));
    return row;
  }

  private Button button(TaskKeys key, boolean primary) {
    var button =
        Parts.button(
            "task-" + key.name().toLowerCase(java.util.Locale.ROOT),
            words.name("tasks.do", key),
            () -> model.begin(key));
    if (primary) button.getStyleClass().add("accent");
    var cap = new Label(key.label());
    cap.getStyleClass().add("key-cap");
    button.setGraphic(cap);
    button.setContentDisplay(ContentDisplay.RIGHT);
    return button;
  }

  private Node menu(Set<TaskKeys> possible) {
    var menu = new MenuButton(null, Icons.of("fth-more-horizontal"));
    menu.setId("task-more");
    menu.getStyleClass().add("no-arrow");
    menu.setAccessibleText(words.say("tasks.more"));
    for (var key : MORE)
      if (possible.contains(key)) {
        var item =
            new MenuItem(words.name("tasks.do", key) + "   " + key.label(), Icons.of(key.icon()));
        item.setId("task-" + key.name().toLowerCase(java.util.Locale.ROOT));
        item.setOnAction(_ -> model.begin(key));
        menu.getItems().add(item);
      }
    var past = new MenuItem(words.say("tasks.history"), Icons.of("fth-list"));
    past.setId("task-history-show");
    past.setOnAction(
        _ -> {
          history = !history;
          fill();
        });
    menu.getItems().add(past);
    return menu;
  }
}
