package org.branchbook.ui.tasks;

import java.time.format.DateTimeFormatter;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.reports.day.Day;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;

/** My day: the first thing one sees, with the client of what is chosen beside it. */
final class DayView extends StackPane {
  private static final double LIST = 0.4;
  private static final int HOUR = 60;
  private static final KeyCombination PRINT =
      new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

  private final DayModel model;
  private final Words words;

  DayView(DayModel model, Words words, Remembered remembered, Runnable fresh, Beside beside) {
    this.model = model;
    this.words = words;
    setId("day");
    var lines =
        new GroupedList<DayModel.Line, DayModel.Part>(
            "day-lines",
            model.lines,
            new DayLines(model, words)::of,
            new GroupedList.Sorting<>(DayModel.Line::key, DayModel.Line::part, this::heading),
            model.day(),
            quiet(fresh));
    lines.list().getStyleClass().add("day-list");
    var place = new TaskPlace(model.task, lines.list(), beside, words, "tasks.day.choose");
    lines.heed(model::choose, model.task.dealtWith);
    VBox.setVgrow(lines, Priority.ALWAYS);
    var left = new VBox(head(), load(), lines);
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
    return words.say("tasks.day.brief", date, now.errands().size());
  }

  /** How much work it is, against what is left of the day. */
  private Node load() {
    var load = Parts.note("");
    load.setId("day-load");
    load.setMinWidth(0);
    var column = Parts.note(words.say("tasks.day.column"));
    column.setMinWidth(USE_PREF_SIZE);
    While.shown(
        load,
        model.day(),
        now -> {
          if (now == null) return;
          var take = length(now.load().minutes());
          var left = length(now.load().left());
          load.setText(words.say("tasks.day.load", take, left));
          load.setGraphic(
              now.load().tooMuch() ? Icons.of("fth-alert-triangle", Tone.WARNING) : null);
          Parts.hint(
              load,
              now.load().tooMuch() ? words.say("tasks.day.load.over", take, left) : load.getText());
        });
    var row = Parts.row(load, Parts.gap(), column);
    row.getStyleClass().add("day-load");
    return row;
  }

  private String length(int minutes) {
    return minutes < HOUR
        ? words.say("tasks.day.length.minutes", minutes)
        : words.say("tasks.day.length", minutes / HOUR, minutes % HOUR);
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
}
