package org.branchbook.ui.tasks;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
import org.branchbook.ui.kit.Facts;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** My day: the first thing one sees, with the client of what is chosen beside it. */
final class DayView extends StackPane {
  private static final double LIST = 0.4;
  private static final int HOUR = 60;
  private static final double HUNDREDTHS = 100;
  private static final KeyCombination PRINT =
      new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

  /** Looks back on the day, and goes back to it. */
  private static final KeyCombination EVENING =
      new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final DayModel model;
  private final Words words;

  DayView(
      DayModel model,
      Words words,
      Remembered remembered,
      Runnable fresh,
      Node clientless,
      Beside beside) {
    this.model = model;
    this.words = words;
    setId("day");
    var lines =
        new GroupedList<DayLine, DayLine.Part>(
            "day-lines",
            model.lines,
            new DayLines(model, words)::of,
            new GroupedList.Sorting<>(DayLine::key, DayLine::part, this::heading),
            model.shown(),
            quiet(fresh, clientless));
    lines.list().getStyleClass().add("day-list");
    lines.list().addEventHandler(KeyEvent.KEY_PRESSED, this::keep);
    var place = new TaskPlace(model.task, lines.list(), beside, words, "tasks.day.choose");
    lines.heed(model::choose, model.task.dealtWith);
    VBox.setVgrow(lines, Priority.ALWAYS);
    var left =
        new VBox(
            head(), load(), new EveningStrip(model, words, Keys.label(EVENING), this::turn), lines);
    left.setMinWidth(360);
    getChildren().add(new Split(remembered, "day", LIST, left, place));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent e) {
    if (PRINT.match(e)) model.print(words);
    else if (EVENING.match(e)) turn();
    else return;
    e.consume();
  }

  /** A promise is kept by the key by which a task is done; what is left is put off together. */
  private void keep(KeyEvent e) {
    if (TaskKeys.DO.match(e)) model.keep();
    if (EveningStrip.PUT_OFF.match(e)) model.putLeftOff();
  }

  private void turn() {
    model.evening.set(!model.evening.get());
  }

  private Node head() {
    var counts = Parts.muted("");
    counts.setId("day-counts");
    counts.setMinWidth(0);
    While.shown(counts, model.shown(), now -> counts.setText(now == null ? "" : counts(now)));
    var print =
        Icons.button(
            "fth-printer",
            words.say("tasks.day.print", Keys.label(PRINT)),
            () -> model.print(words));
    print.setId("day-print");
    var evening =
        Icons.button(
            "fth-sunset", words.say("tasks.day.evening.begin", Keys.label(EVENING)), this::turn);
    evening.setId("day-evening");
    var title = Parts.title("");
    title.setMinWidth(USE_PREF_SIZE);
    While.shown(
        title,
        model.evening,
        back -> title.setText(words.say(back ? "tasks.day.evening" : "tasks.day.title")));
    var head = Parts.row(title, counts, Parts.gap(), evening, print);
    head.getStyleClass().add("task-head");
    return head;
  }

  private String counts(DayModel.Shown now) {
    var day = now.day();
    var date = DateTimeFormatter.ofPattern("EEE, d MMMM", words.locale()).format(day.date());
    // that there is nothing is said below
    return now.evening() == null && !day.errands().isEmpty()
        ? words.say("tasks.day.brief", date, day.errands().size())
        : date;
  }

  /** How much work it is, against what is left of the day; in the evening the keys. */
  private Node load() {
    var load = Parts.note("");
    load.setId("day-load");
    load.setMinWidth(0);
    var column = Parts.note(words.say("tasks.day.column", model.currency()));
    column.setMinWidth(USE_PREF_SIZE);
    While.shown(load, model.shown(), now -> load(load, now));
    var sums = new VBox();
    While.shown(
        sums,
        model.shown(),
        now -> sums.getChildren().setAll(now == null ? List.of() : List.of(sums(now.day()))));
    var all = new VBox(4, sums, Parts.row(load, Parts.gap(), column));
    all.getStyleClass().add("day-load");
    all.managedProperty().bind(all.visibleProperty());
    While.shown(all, model.evening, back -> all.setVisible(!back));
    return all;
  }

  /** What one asks first in the morning; a head, of his people too. What is nothing is not said. */
  private Node sums(Day day) {
    var all = day.totals();
    var sums = new ArrayList<Facts.Fact>();
    if (all.overdue() > 0) sums.add(plain("tasks.day.overdueOwn", all.overdue()));
    if (all.promised() > 0) sums.add(plain("tasks.day.promisedOwn", all.promised()));
    if (all.late() > 0) sums.add(plain("tasks.day.lateTeam", all.late()));
    var missing = day.shortfall();
    if (missing.clients() > 0)
      sums.add(
          new Facts.Fact(
              "day-short",
              words.say(
                  "tasks.day.short",
                  missing.clients(),
                  words.number(Math.round(missing.amount() / HUNDREDTHS)),
                  model.currency()),
              model.shortfall()));
    day.quarter()
        .ifPresent(
            q ->
                sums.add(
                    new Facts.Fact(
                        "day-quarter",
                        words.say(
                            "tasks.day.quarter", q.quarter().number(), q.come(), q.expected()),
                        model.income())));
    if (all.unowned() > 0) sums.add(plain("tasks.day.unownedAll", all.unowned()));
    return new Facts("day-sums", sums.toArray(Facts.Fact[]::new));
  }

  private Facts.Fact plain(String key, int many) {
    return new Facts.Fact("", words.say(key, many), null);
  }

  private void load(Label label, DayModel.@Nullable Shown now) {
    if (now == null) return;
    var load = now.day().load();
    var take = length(load.minutes());
    var left = length(load.left());
    label.setText(
        now.day().errands().isEmpty()
            ? words.say("tasks.day.load.none")
            : load.left() == 0
                ? words.say("tasks.day.load.after", take)
                : words.say("tasks.day.load", take, left));
    label.setGraphic(load.tooMuch() ? Icons.of("fth-alert-triangle", Tone.WARNING) : null);
    Parts.hint(
        label,
        load.tooMuch() && load.left() > 0
            ? words.say("tasks.day.load.over", take, left)
            : label.getText());
  }

  private String length(int minutes) {
    if (minutes < HOUR) return words.say("tasks.day.length.minutes", minutes);
    return minutes % HOUR == 0
        ? words.say("tasks.day.length.hours", minutes / HOUR)
        : words.say("tasks.day.length", minutes / HOUR, minutes % HOUR);
  }

  private String heading(DayLine.Part part) {
    var now = model.shown().get();
    return words.say(
        "tasks.heading", words.name("tasks.day.part", part), now == null ? 0 : now.count(part));
  }

  private Node quiet(Runnable fresh, Node clientless) {
    var day =
        new EmptyState(
            "fth-sun",
            words.say("tasks.day.empty"),
            words.say("tasks.day.empty.how", Keys.label(TaskScreens.NEW_TASK)),
            words.say("tasks.inbox.new"),
            fresh);
    var evening =
        new EmptyState(
            "fth-sunset",
            words.say("tasks.day.evening.empty"),
            words.say("tasks.day.evening.empty.how"));
    var all = new StackPane(day, clientless, evening);
    While.shown(
        all,
        List.of(model.evening, model.shown()),
        () -> {
          var now = model.shown().get();
          boolean back = model.evening.get();
          boolean first = now != null && now.clientless();
          day.setVisible(!back && !first);
          clientless.setVisible(!back && first);
          evening.setVisible(back);
        });
    return all;
  }
}
