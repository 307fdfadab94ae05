package org.branchbook.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.tasks.Item;
import org.branchbook.tasks.Request;
import org.branchbook.tasks.Task;
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

  private static final double CLIENTS = 96;

  private final TaskModel model;
  private final Words words;
  private final TaskWords say;
  private final VBox about = new VBox(8);
  private final VBox place = new VBox();
  private final ListChangeListener<TaskRow> follow = _ -> fill();
  private final Runnable back;
  private boolean history;

  /** The strip; {@code back} gives the keyboard to the list again. */
  TaskView(TaskModel model, Words words, Runnable back) {
    super(8);
    this.model = model;
    this.words = words;
    this.say = new TaskWords(words);
    this.back = back;
    setId("task");
    getStyleClass().add("task-strip");
    place.managedProperty().bind(place.visibleProperty());
    getChildren().addAll(about, place);
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
    setVisible(row != null);
    setManaged(row != null);
    if (row == null) return;
    if (model.several()) {
      several();
      return;
    }
    about.getChildren().addAll(title(row), facts(row));
    var whole = model.whole().get();
    if (whole != null) more(whole);
    about.getChildren().add(buttons());
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

  private void more(WholeTask whole) {
    var task = whole.task();
    var note = task.subject().note();
    if (!note.isBlank()) {
      var label = new Label(note.strip());
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
      about.getChildren().add(label);
    }
    var request = task.hands().request();
    if (request != null && !request.reason().isEmpty()) {
      var why =
          new Label(
              words.say("tasks.returned.why", request.reason()),
              Icons.of("fth-corner-down-left", Tone.WARNING));
      why.setWrapText(true);
      about.getChildren().add(why);
    }
    if (!whole.clients().isEmpty()) about.getChildren().add(clients(whole));
    model
        .cameFrom(task)
        .ifPresent(
            from ->
                about
                    .getChildren()
                    .add(
                        Parts.button(
                            "task-origin",
                            "fth-external-link",
                            words.say(from.verb()),
                            from.show())));
    if (!task.checklist().isEmpty()) about.getChildren().add(checklist(task));
    model.guide().view(task, words).ifPresent(about.getChildren()::add);
    if (history) about.getChildren().add(history(whole));
  }

  /** Each shows his card beside; a long list is a few lines high. */
  private Node clients(WholeTask whole) {
    var all = new FlowPane(12, 4);
    for (var client : whole.clients()) {
      var link = new Hyperlink(client.name());
      link.setOnAction(_ -> model.show(client.id()));
      all.getChildren().add(link);
    }
    var scroll = new ScrollPane(all);
    scroll.setId("task-clients");
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(CLIENTS);
    scroll.getStyleClass().add("edge-to-edge");
    return scroll;
  }

  private Node checklist(Task task) {
    var lines = new VBox(4);
    lines.setId("task-checklist");
    lines.getStyleClass().add("checklist");
    for (int i = 0; i < task.checklist().size(); i++) lines.getChildren().add(line(task, i));
    return lines;
  }

  private Node line(Task task, int at) {
    Item item = task.checklist().get(at);
    var box = new CheckBox(item.words());
    box.setId("task-item-" + at);
    box.setSelected(item.ticked());
    box.setDisable(!task.open());
    box.setMinWidth(0);
    box.setWrapText(true);
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setOnAction(_ -> model.tick(at, box.isSelected()));
    var row = new HBox(8, box);
    row.setAlignment(Pos.CENTER_LEFT);
    if (task.open()) {
      var drop = Icons.button("fth-x", words.say("tasks.item.drop"), () -> model.removeLine(at));
      drop.getStyleClass().add("small");
      drop.setFocusTraversable(false);
      row.getChildren().add(drop);
    }
    return row;
  }

  private Node history(WholeTask whole) {
    var lines = new VBox(4);
    lines.setId("task-history");
    lines.getStyleClass().add("panel");
    for (var line : new TaskHistory(whole, words, model.now()).lines()) {
      var label = new Label(line.what(), Icons.small(line.icon()));
      label.setWrapText(true);
      label.setMinWidth(0);
      HBox.setHgrow(label, Priority.ALWAYS);
      label.setMaxWidth(Double.MAX_VALUE);
      var when = Parts.note(line.when());
      when.setMinWidth(Region.USE_PREF_SIZE);
      lines.getChildren().add(new HBox(8, label, when));
    }
    return lines;
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
