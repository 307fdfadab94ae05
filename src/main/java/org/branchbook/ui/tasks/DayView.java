package org.branchbook.ui.tasks;

import java.time.format.DateTimeFormatter;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.contacts.ContactRow;
import org.branchbook.reports.WorkFigures;
import org.branchbook.reports.day.Day;
import org.branchbook.tasks.TaskRow;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.ListLine;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** My day: the first thing one sees, with the client of what is chosen beside it. */
final class DayView extends StackPane {
  private static final double LIST = 0.4;
  private static final KeyCombination PRINT =
      new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

  private final DayModel model;
  private final Words words;
  private final TaskWords say;

  DayView(DayModel model, Words words, Remembered remembered, Runnable fresh, Beside beside) {
    this.model = model;
    this.words = words;
    this.say = new TaskWords(words);
    setId("day");
    var lines =
        new GroupedList<DayModel.Line, DayModel.Part>(
            "day-lines",
            model.lines,
            this::line,
            new GroupedList.Sorting<>(DayModel.Line::key, DayModel.Line::part, this::heading),
            model.day(),
            quiet(fresh));
    lines.list().getStyleClass().add("day-list");
    var place = new TaskPlace(model.task, lines.list(), beside, words, "tasks.day.choose");
    lines.heed(model::choose, model.task.dealtWith);
    VBox.setVgrow(lines, Priority.ALWAYS);
    var left = new VBox(head(), lines);
    left.setMinWidth(360);
    getChildren().add(new Split(remembered, "day", LIST, left, place));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (!PRINT.match(e)) return;
          model.print(words);
          e.consume();
        });
  }

  private Node head() {
    var counts = Parts.muted("");
    counts.setId("day-counts");
    counts.setMinWidth(0);
    While.shown(counts, model.day(), now -> counts.setText(now == null ? "" : counts(now)));
    var print =
        Icons.button(
            "fth-printer",
            words.say("tasks.day.print", Keys.label(PRINT)),
            () -> model.print(words));
    print.setId("day-print");
    var title = Parts.title(words.say("tasks.day.title"));
    title.setMinWidth(USE_PREF_SIZE);
    var head = Parts.row(title, counts, Parts.gap(), print);
    head.getStyleClass().add("task-head");
    return head;
  }

  private String counts(Day now) {
    var date = DateTimeFormatter.ofPattern("EEE, d MMMM", words.locale()).format(now.date());
    return words.say(
        "tasks.day.brief",
        date,
        now.overdue().size() + now.today().size() + now.promised().size(),
        now.timed());
  }

  private String heading(DayModel.Part part) {
    return words.say("tasks.heading", words.name("tasks.day.part", part), model.count(part));
  }

  private Node quiet(Runnable fresh) {
    return new EmptyState(
        "fth-sun",
        words.say("tasks.day.empty"),
        words.say("tasks.day.empty.how", Keys.label(TaskScreens.NEW_TASK)),
        words.say("tasks.inbox.new"),
        fresh);
  }

  private Node line(DayModel.Line line) {
    var node =
        switch (line) {
          case DayModel.Line.OfTask(var part, var task) -> task(part, task);
          case DayModel.Line.OfPromise(var row) -> promise(row);
          case DayModel.Line.OfClient(var row) -> client(row);
        };
    node.getStyleClass().add("day-line");
    return node;
  }

  private ListLine task(DayModel.Part part, TaskRow task) {
    var title = words.say(task.title().text());
    boolean house = task.clientName().isEmpty();
    var line = new ListLine(house ? title : task.clientName());
    line.lead(say.brief(task.due(), model.now()));
    var badge = badge(task);
    if (house) {
      line.about(TaskWords.icon(task.kind()), words.name("tasks.kind", task.kind()));
    } else line.about(TaskWords.icon(task.kind()), title);
    if (badge != null) line.right(badge);
    if (part == DayModel.Part.LATE) line.note(words.say("tasks.who", task.responsibleName()));
    return line;
  }

  private @Nullable Badge badge(TaskRow task) {
    if (task.overdue(model.now()))
      return new Badge(Tone.DANGER, "fth-alert-circle", say.late(task.due(), model.now()));
    if (task.stage() != null)
      return new Badge(Tone.ACCENT, "fth-send", words.name("tasks.stage", task.stage()));
    return task.priority() == org.branchbook.tasks.Priority.HIGH
        ? new Badge(Tone.WARNING, "fth-chevrons-up", words.say("tasks.brief.HIGH"))
        : null;
  }

  private ListLine promise(ContactRow row) {
    var promise = row.contact().promise();
    var line = new ListLine(row.clientName());
    if (promise == null) return line;
    var due = org.branchbook.tasks.Due.on(promise.by());
    line.lead(say.brief(due, model.now())).about("fth-flag", promise.what());
    if (due.overdue(model.now()))
      line.right(new Badge(Tone.DANGER, "fth-alert-circle", say.late(due, model.now())));
    return line;
  }

  private ListLine client(WorkFigures.Behind row) {
    var note = new Label(words.say("tasks.day.unowned.note"), Icons.small("fth-user-x"));
    note.getStyleClass().addAll("muted", "secondary");
    note.setMinWidth(Region.USE_PREF_SIZE);
    return new ListLine(row.name()).right(note);
  }
}
