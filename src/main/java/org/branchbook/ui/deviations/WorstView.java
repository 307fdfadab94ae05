package org.branchbook.ui.deviations;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.plans.deviations.DeviationRow;
import org.branchbook.plans.deviations.WorstFirst.Which;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Opening;
import org.branchbook.ui.kit.PagedTable;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Sentence;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** The worst deviations at the left; parts, cause and history of the chosen one at the right. */
final class WorstView extends StackPane {
  private static final double LIST = 0.62;

  private final WorstModel model;
  private final Words words;
  private final PagedTable<DeviationRow> table;

  WorstView(WorstModel model, Words words, Remembered remembered) {
    this.model = model;
    this.words = words;
    this.table = table(remembered);
    setId("worst-deviations");
    VBox.setVgrow(table, Priority.ALWAYS);
    var left = new VBox(head(), asked(), table);
    left.getStyleClass().add("worst-list");
    left.setMinWidth(420);
    var right = new StackPane();
    right.getStyleClass().add("worst-detail");
    right.setMinWidth(360);
    While.shown(right, model.detail, now -> right.getChildren().setAll(detail(now)));
    getChildren().add(new Split(remembered, "deviations", LIST, left, right));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    While.entering(this, table::requestFocus);
  }

  private Node head() {
    var counted = Parts.note("");
    counted.setId("deviations-counted");
    counted.setMinWidth(USE_PREF_SIZE);
    While.shown(
        counted,
        model.night(),
        now ->
            counted.setText(
                now == null
                    ? words.say("deviations.never")
                    : now.asOf() == null
                        ? words.say("deviations.noFacts", words.time(now.at()))
                        : words.say(
                            "deviations.counted.at",
                            Sentence.begin(words.month(now.asOf()), words),
                            words.time(now.at()))));
    var head = Parts.row(Parts.title(words.say("deviations.title")), Parts.gap(), counted);
    if (model.mayCount()) {
      var count = Icons.button("fth-refresh-cw", words.say("deviations.count"), model::count);
      count.setId("deviations-count");
      count.disableProperty().bind(model.counting);
      head.getChildren().add(count);
    }
    head.getStyleClass().add("list-head");
    return head;
  }

  /** Why none stand there: nothing is counted, there is nothing to count, or all is well. */
  private Node empty() {
    var night = model.night().get();
    if (model.which.get() != Which.ALL) return empty("fth-check-circle", "deviations.empty.which");
    if (night != null)
      return night.asOf() == null
          ? empty("fth-trending-up", "deviations.empty.noFacts")
          : empty("fth-check-circle", "deviations.empty");
    var key = "deviations.empty.never";
    return model.mayCount()
        ? new EmptyState(
            "fth-activity",
            words.say(key),
            words.say(key + ".how"),
            words.say("deviations.count"),
            model::count)
        : empty("fth-activity", key);
  }

  private EmptyState empty(String icon, String key) {
    return new EmptyState(icon, words.say(key), words.say(key + ".how"));
  }

  private Node asked() {
    var chips = Chips.oneOf(WorstModel.all(), w -> words.name("deviations.which", w), model.which);
    chips.setId("deviation-which");
    var row = Parts.row(chips);
    row.getStyleClass().add("worst-asked");
    return row;
  }

  private PagedTable<DeviationRow> table(Remembered remembered) {
    var empty = new StackPane();
    While.shown(
        this, List.of(model.night(), model.which), () -> empty.getChildren().setAll(empty()));
    var made = new PagedTable<>(model.list, remembered, "deviations", empty);
    made.setId("deviations-table");
    made.getStyleClass().add("focus-first");
    made.setAccessibleText(words.say("deviations.title"));
    made.column("name", words.say("deviations.client"), 184, DeviationRow::name)
        .getStyleClass()
        .add("first");
    made.column(
        "sign",
        words.say("deviations.sign"),
        170,
        r -> words.name("deviations.sign", r.deviation().now().sign()));
    made.figures(
        "gap", words.say("deviations.gap"), 92, r -> Sums.signed(words, r.deviation().now().gap()));
    made.figures(
        "percent",
        "%",
        84,
        r -> {
          int percent = r.deviation().now().percent();
          return percent == 0 ? "" : Sums.percent(words, percent);
        });
    made.column(
        "state",
        words.say("deviations.state"),
        122,
        r ->
            r.deviation().told() == null
                ? words.name("deviations.state", r.deviation().state())
                : words.name("deviations.cause", r.deviation().told().cause()));
    made.column("responsible", words.say("deviations.responsible"), 106, DeviationRow::responsible);
    made.fill();
    made.whenChosen(model::choose);
    // the worst is what one comes for, even where it was read before the table stood in the window
    While.shown(made, model.list.replacing(), _ -> worst(made));
    While.entering(made, () -> worst(made));
    Opening.on(made, 2, model::open);
    return made;
  }

  private void worst(PagedTable<DeviationRow> table) {
    var selection = table.getSelectionModel();
    if (!model.list.replacing().get() && selection.isEmpty()) selection.selectFirst();
  }

  private Node detail(@Nullable FoundModel now) {
    var row = model.chosen.get();
    if (now == null || row == null)
      return new EmptyState(
          "fth-bar-chart-2",
          words.say("deviations.detail.none"),
          words.say("deviations.detail.none.how"));
    var name = new Hyperlink(row.name());
    name.setId("deviation-client");
    name.getStyleClass().add("title");
    name.setOnAction(_ -> model.open());
    name.setMinWidth(0);
    var who = Parts.note(row.responsible().isEmpty() ? row.department() : row.responsible());
    var box = new VBox(8, name, who, new FoundView(now, words, true, true));
    box.getStyleClass().add("worst-one");
    While.resting(box, now::looked);
    var scroll = new ScrollPane(box);
    scroll.setFitToWidth(true);
    return scroll;
  }

  private void pressed(KeyEvent e) {
    if (Keys.REFRESH.keys().match(e)) model.read();
    else if (!digit(e)) return;
    e.consume();
  }

  private boolean digit(KeyEvent e) {
    var now = model.detail.get();
    if (now == null || !e.getCode().isDigitKey() || e.isShortcutDown() || e.isAltDown())
      return false;
    if (e.getTarget() instanceof TextInputControl) return false;
    return now.pressed(e.getCode().getCode() - KeyCode.DIGIT0.getCode());
  }
}
