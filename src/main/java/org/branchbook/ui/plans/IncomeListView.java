package org.branchbook.ui.plans;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Paper;
import org.branchbook.base.Words;
import org.branchbook.clients.Holding;
import org.branchbook.plans.earned.IncomeBy;
import org.branchbook.plans.earned.IncomeRow;
import org.branchbook.plans.earned.Months;
import org.branchbook.plans.earned.Ranking;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.Opening;
import org.branchbook.ui.kit.PagedTable;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Sentence;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** Clients by income at the left, the months of the chosen one at the right. */
final class IncomeListView extends StackPane {
  private static final double LIST = 0.6;

  private final IncomeListModel model;
  private final Words words;
  private final Remembered remembered;
  private final PagedTable<IncomeRow> table;
  private final IncomeWholesView wholes;

  IncomeListView(IncomeListModel model, Words words, Remembered remembered, HBox head) {
    this.model = model;
    this.words = words;
    this.remembered = remembered;
    this.table = table();
    setId("income");
    this.wholes = new IncomeWholesView(model, words);
    var body = new StackPane();
    VBox.setVgrow(body, Priority.ALWAYS);
    While.shown(
        body,
        List.of(model.by, model.inside),
        () -> {
          boolean kept = body.isFocusWithin();
          var now = model.summed() ? wholes : table;
          body.getChildren().setAll(now);
          if (kept) now.requestFocus(); // the keys go on from one to the other
        });
    exports(head);
    var left = new VBox(head, asked(), summedBy(), sums(), body);
    left.getStyleClass().add("income-list");
    left.setMinWidth(460);
    var right = new StackPane();
    right.getStyleClass().add("income-detail");
    right.setMinWidth(360);
    While.shown(right, model.detail, now -> right.getChildren().setAll(detail(now)));
    getChildren().add(new Split(remembered, "income", LIST, left, right));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    While.entering(this, () -> Motion.focus(model.summed() ? wholes : table));
  }

  private void exports(HBox head) {
    if (model.mayExport())
      for (var format : List.of(Paper.Format.XLSX, Paper.Format.PDF, Paper.Format.CSV)) {
        var button =
            Parts.button(
                "income-" + format.name().toLowerCase(Locale.ROOT),
                "fth-download",
                format.name(),
                () -> model.export(format, words));
        button.setAccessibleText(words.say("plans.export", format.name()));
        button.disableProperty().bind(model.ranking().isNull());
        head.getChildren().add(button);
      }
  }

  private Node asked() {
    var kinds =
        Chips.oneOf(List.of(Months.Kind.values()), k -> words.name("plans.over", k), model.kind);
    kinds.setId("income-spans");
    kinds.setMinWidth(USE_PREF_SIZE);
    var back = step("income-back", "fth-chevron-left", "plans.month.before", -1);
    var next = step("income-next", "fth-chevron-right", "plans.month.after", 1);
    var month = new Label();
    month.setMinWidth(112);
    month.getStyleClass().add("strong");
    month.setAlignment(javafx.geometry.Pos.CENTER);
    While.shown(
        month,
        model.month,
        now -> {
          month.setText(Sentence.begin(words.month(now), words));
          next.setDisable(model.atNewest());
        });
    var line =
        Chips.choice(
            "line",
            words.say("plans.line.any"),
            model.line,
            List.of(Holding.Kind.values()),
            k -> words.name("clients.holding.kind", k));
    var row = Parts.row(kinds, back, month, next, Parts.gap(), line);
    row.getStyleClass().add("income-asked");
    return row;
  }

  private javafx.scene.control.Button step(String id, String icon, String key, int months) {
    var button = Parts.button(id, "", () -> model.step(months));
    button.setGraphic(Icons.of(icon));
    button.getStyleClass().add("flat");
    button.setAccessibleText(words.say(key));
    Parts.tip(button, words.say(key));
    return button;
  }

  /** By what clients are summed up; of which whole those are who are shown. */
  private Node summedBy() {
    var chips =
        Chips.oneOf(List.of(IncomeBy.values()), b -> words.name("plans.summed", b), model.by);
    chips.setId("income-by");
    chips.setMinWidth(USE_PREF_SIZE);
    var back = Parts.button("income-out", "", this::leave);
    back.setGraphic(Icons.of("fth-chevron-left"));
    back.getStyleClass().add("flat");
    back.setAccessibleText(words.say("plans.wholes.back"));
    Parts.tip(back, words.say("plans.wholes.back") + " (" + Keys.BACK.label() + ")");
    var inside = new Label();
    inside.setId("income-inside");
    inside.setMinWidth(0);
    inside.getStyleClass().add("strong");
    var row = Parts.row();
    While.shown(
        row,
        model.inside,
        now -> {
          if (now != null) inside.setText(model.name(now, words));
          if (now == null) row.getChildren().setAll(chips);
          else row.getChildren().setAll(back, inside);
        });
    row.getStyleClass().add("income-asked");
    return row;
  }

  private void leave() {
    model.leave();
    wholes.requestFocus();
  }

  /** All clients together, and when they were counted. */
  private Node sums() {
    var line = new Label();
    line.setId("income-sum");
    line.setMinWidth(0);
    var counted = Parts.note("");
    counted.setMinWidth(USE_PREF_SIZE);
    While.shown(
        line,
        List.of(model.ranking(), model.inside),
        () -> {
          var now = model.shown();
          line.setText(now == null ? "" : said(now));
          counted.setText(now == null ? "" : words.say("plans.counted", words.time(now.at())));
        });
    var row = Parts.row(line, Parts.gap(), counted);
    row.getStyleClass().add("income-sums");
    return row;
  }

  private String said(Ranking now) {
    var change = IncomeRow.change(now.total());
    return words.say(
        change == null ? "plans.sum" : "plans.sum.compared",
        now.places().size(),
        Amounts.units(words, now.total().income()),
        model.currency(),
        Amounts.units(words, now.total().before()),
        Amounts.change(words, change));
  }

  private PagedTable<IncomeRow> table() {
    var empty =
        new EmptyState(
            "fth-trending-up", words.say("plans.list.empty"), words.say("plans.list.empty.how"));
    var made = new PagedTable<>(model.list, remembered, "income", empty);
    made.setId("income-table");
    made.getStyleClass().add("focus-first");
    made.setAccessibleText(words.say("plans.title"));
    made.column("name", words.say("plans.list.client"), 224, r -> r.earner().name())
        .getStyleClass()
        .add("first");
    made.column(
        "responsible", words.say("plans.list.responsible"), 110, r -> r.earner().responsible());
    made.figures(
        "income", words.say("plans.list.income"), 92, r -> Amounts.units(words, r.sums().income()));
    made.figures(
        "plan", words.say("plans.list.plan"), 92, r -> Amounts.filled(words, r.sums().plan()));
    made.figures("met", words.say("plans.list.met"), 64, r -> Amounts.met(words, r.sums().met()))
        .setCellFactory(_ -> new ExactCell<>(r -> Amounts.exactly(words, r.sums().met())));
    made.figures(
        "before",
        words.say("plans.list.before"),
        92,
        r -> Amounts.filled(words, r.sums().before()));
    made.figures(
            "change", words.say("plans.list.change"), 84, r -> Amounts.change(words, r.change()))
        .setCellFactory(_ -> new ExactCell<>(r -> Amounts.exactly(words, r.change())));
    made.fill();
    made.whenChosen(model::choose);
    Opening.on(made, 2, model::open);
    return made;
  }

  private Node detail(@Nullable IncomeModel now) {
    var row = model.chosen.get();
    if (now == null || row == null)
      return new EmptyState(
          "fth-bar-chart-2", words.say("plans.detail.none"), words.say("plans.detail.none.how"));
    var name = new Hyperlink(row.earner().name());
    name.setId("income-client");
    name.getStyleClass().add("title");
    name.setOnAction(_ -> model.open());
    name.setMinWidth(0);
    var view = new IncomeView(now, words, remembered);
    While.resting(view, now::looked);
    VBox.setVgrow(view, Priority.ALWAYS);
    return new VBox(4, name, Parts.note(row.earner().responsible()), view);
  }

  private void pressed(KeyEvent e) {
    if (Keys.REFRESH.keys().match(e)) model.read();
    else if (Keys.BACK.keys().match(e) && model.inside.get() != null) leave();
    else if (e.isAltDown() && e.getCode() == KeyCode.LEFT) model.step(-1);
    else if (e.isAltDown() && e.getCode() == KeyCode.RIGHT) model.step(1);
    else return;
    e.consume();
  }
}
