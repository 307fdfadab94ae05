package org.branchbook.ui.plans;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Paper;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.plans.outlook.By;
import org.branchbook.plans.outlook.Outlook;
import org.branchbook.plans.outlook.OutlookChange;
import org.branchbook.plans.outlook.QuarterProspect.Line;
import org.branchbook.plans.outlook.ReadProspect.Seen;
import org.branchbook.plans.outlook.Whole;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.Opening;
import org.branchbook.ui.kit.PagedTable;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.kit.WidestGivesWay;
import org.jspecify.annotations.Nullable;

/** A quarter's forecast beside its plan: all together above, those who make it up below. */
final class ProspectView extends VBox {
  private final ProspectModel model;
  private final Words words;
  private final PagedTable<Line> table;

  /** The scale of the bars. */
  private double from;

  private double to;

  ProspectView(ProspectModel model, Words words, Remembered remembered, HBox head) {
    this.model = model;
    this.words = words;
    setId("prospect");
    table = table(remembered);
    VBox.setVgrow(table, Priority.ALWAYS);
    exports(head);
    getChildren().addAll(head, asked(), whole(), table, since());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    While.entering(this, () -> Motion.focus(table));
  }

  private void exports(HBox head) {
    if (!model.mayExport()) return;
    for (var format : List.of(Paper.Format.XLSX, Paper.Format.PDF, Paper.Format.CSV)) {
      var button =
          Parts.button(
              "prospect-" + format.name().toLowerCase(Locale.ROOT),
              "fth-download",
              format.name(),
              () -> model.export(format, words));
      button.setAccessibleText(words.say("plans.export", format.name()));
      button.disableProperty().bind(model.seen().isNull());
      head.getChildren().add(button);
    }
  }

  private Node asked() {
    var by = Chips.oneOf(List.of(By.values()), b -> words.name("forecast.by", b), model.by);
    by.setId("prospect-by");
    by.setMinWidth(USE_PREF_SIZE);
    var back = step("prospect-back", "fth-chevron-left", "forecast.quarter.before", -1);
    var next = step("prospect-next", "fth-chevron-right", "forecast.quarter.after", 1);
    var quarter = new Label();
    quarter.setMinWidth(128);
    quarter.getStyleClass().add("strong");
    quarter.setAlignment(Pos.CENTER);
    While.shown(
        quarter,
        model.quarter,
        now -> {
          quarter.setText(
              words.say(
                  "forecast.quarter", now.number(), Text.asWritten(String.valueOf(now.year()))));
          next.setDisable(model.atNewest());
        });
    var row = Parts.row(by, back, quarter, next);
    row.getStyleClass().add("income-asked");
    return row;
  }

  private Button step(String id, String icon, String key, int quarters) {
    var button = Parts.button(id, "", () -> model.step(quarters));
    button.setGraphic(Icons.of(icon));
    button.getStyleClass().add("flat");
    button.setAccessibleText(words.say(key));
    Parts.tip(button, words.say(key));
    return button;
  }

  /** All together: will it be met, and what changed. */
  private Node whole() {
    var verdict = new Label();
    verdict.setId("prospect-verdict");
    verdict.getStyleClass().add("strong");
    verdict.setMinWidth(0);
    var change = new Label();
    change.setId("prospect-change");
    change.setMinWidth(0);
    var parts = new Label();
    parts.setId("prospect-parts");
    parts.setMinWidth(0);
    var counted = Parts.note("");
    counted.setMinWidth(USE_PREF_SIZE);
    While.shown(
        verdict,
        model.seen(),
        now -> {
          if (now != null) scale(now);
          verdict.setText(now == null ? "" : verdict(now));
          parts.setText(now == null ? "" : parts(now.now().total().outlook()));
          change.setText(now == null ? "" : changed(now, Whole.ALL));
          counted.setText(
              now == null ? "" : words.say("plans.counted", words.time(now.now().at())));
        });
    var open = Parts.button("prospect-open", words.say("forecast.open"), model::openWhole);
    open.getStyleClass().add("link");
    Parts.tip(open, words.say("forecast.open.hint"));
    While.shown(open, model.seen(), now -> open.setVisible(now != null && model.begun()));
    var row = Parts.row(verdict, Parts.gap(), open, counted);
    var box = new VBox(4, row, parts, change);
    box.getStyleClass().add("income-sums");
    return box;
  }

  private String verdict(Seen seen) {
    var total = seen.now().total();
    var outlook = total.outlook();
    var plan = total.plan();
    var prospect = IntervalBar.prospect(total);
    return prospect == null
        ? words.say(
            "forecast.whole",
            Amounts.units(words, outlook.expected()),
            Amounts.units(words, outlook.least()),
            Amounts.units(words, outlook.most()),
            model.currency())
        : words.say(
            "forecast.whole.planned",
            words.name("forecast.prospect", prospect),
            Amounts.units(words, outlook.expected()),
            Amounts.units(words, outlook.least()),
            Amounts.units(words, outlook.most()),
            Amounts.units(words, plan == null ? 0 : plan),
            model.currency());
  }

  /** Of what the whole is made. */
  private String parts(Outlook outlook) {
    return words.say(
        "forecast.parts",
        Amounts.units(words, outlook.facts()),
        Amounts.units(words, outlook.contracts()),
        Amounts.units(words, outlook.rest()));
  }

  /** What changed since the week before, and of what. */
  private String changed(Seen seen, Whole of) {
    if (seen.before().isEmpty()) return words.say("forecast.since.none");
    var week = words.date(seen.before().get().week());
    var change = seen.changes().get(of);
    return change == null
        ? words.say("forecast.since.same", week)
        : words.say(
            "forecast.since",
            week,
            signed(change.whole()),
            signed(change.facts()),
            signed(change.contracts()),
            signed(change.rest()));
  }

  private String signed(long hundredths) {
    return (hundredths > 0 ? "+" : "") + Amounts.units(words, hundredths);
  }

  /** What changed of the line that is chosen. */
  private Node since() {
    var place = new StackPane();
    While.shown(
        place,
        model.chosen,
        now -> {
          var seen = model.seen().get();
          var line =
              new Label(
                  now == null || seen == null
                      ? words.say("forecast.interval")
                      : name(now) + ": " + changed(seen, now.of()));
          line.setId("prospect-since");
          line.setMinWidth(0);
          line.getStyleClass().add("prospect-since");
          While.resting(line, model::looked);
          place.getChildren().setAll(line);
        });
    place.setAlignment(Pos.CENTER_LEFT);
    return place;
  }

  private void scale(Seen seen) {
    from = 0;
    to = 0;
    for (var line : seen.now().lines()) {
      var outlook = line.outlook();
      var plan = line.plan();
      from = Math.min(from, Math.min(outlook.least(), plan == null ? 0 : plan));
      to = Math.max(to, Math.max(outlook.most(), plan == null ? 0 : plan));
    }
  }

  private String name(Line line) {
    var of = line.of();
    if (of.name().isEmpty()) return words.say("forecast.without." + model.by.get());
    return model.by.get() == By.INDUSTRY && of.id() == 0
        ? PlanCells.industry(of.name(), words)
        : of.name();
  }

  private PagedTable<Line> table(Remembered remembered) {
    var empty =
        new EmptyState(
            "fth-trending-up", words.say("forecast.none"), words.say("plans.list.empty.how"));
    var made = new PagedTable<>(model.list, remembered, "prospect", empty);
    made.setId("prospect-table");
    made.getStyleClass().add("focus-first");
    made.setAccessibleText(words.name("plans.place", Place.FORECAST));
    made.column("name", words.say("forecast.whose"), 244, this::name).getStyleClass().add("first");
    made.figures(
        "facts", words.say("forecast.facts"), 96, l -> Amounts.filled(words, l.outlook().facts()));
    made.figures(
        "rest",
        words.say("forecast.rest"),
        96,
        l -> Amounts.filled(words, l.outlook().contracts() + l.outlook().rest()));
    made.figures(
        "expected",
        words.say("forecast.expected"),
        96,
        l -> Amounts.units(words, l.outlook().expected()));
    bars(made);
    made.figures("plan", words.say("forecast.plan"), 96, l -> amount(l.plan()));
    made.figures("gap", words.say("forecast.gap"), 96, l -> signed(l.gap()));
    made.column(
        "prospect",
        words.say("forecast.met"),
        128,
        l -> {
          var prospect = IntervalBar.prospect(l);
          return prospect == null ? "" : words.name("forecast.prospect", prospect);
        });
    made.figures("week", words.say("forecast.week"), 104, l -> week(l.of()));
    made.setColumnResizePolicy(new WidestGivesWay());
    for (var column : made.getColumns())
      if (column.getStyleClass().contains("figures")) column.setMinWidth(84);
    made.whenChosen(model.chosen::set);
    Opening.on(made, 2, model::open);
    return made;
  }

  private void bars(PagedTable<Line> table) {
    TableColumn<Line, String> column =
        table.column("interval", words.say("forecast.range"), 200, _ -> "");
    column.setMinWidth(120);
    column.setCellFactory(
        _ ->
            new TableCell<>() {
              @Override
              protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                var line = empty ? null : getTableRow().getItem();
                setGraphic(line == null ? null : new IntervalBar(line, from, to));
                setAccessibleText(
                    line == null
                        ? ""
                        : Stream.of(line.outlook().least(), line.outlook().most())
                            .map(a -> Amounts.units(words, a))
                            .reduce((a, b) -> a + " – " + b)
                            .orElse(""));
              }
            });
  }

  private String amount(@Nullable Long hundredths) {
    return hundredths == null ? "" : Amounts.units(words, hundredths);
  }

  private String signed(@Nullable Long hundredths) {
    return hundredths == null ? "" : signed(hundredths.longValue());
  }

  private String week(Whole of) {
    OutlookChange<Whole> change = model.change(of);
    return change == null ? "" : signed(change.whole());
  }

  private void pressed(KeyEvent e) {
    if (Keys.REFRESH.keys().match(e)) model.read();
    else if (e.isAltDown() && e.getCode() == KeyCode.LEFT) model.step(-1);
    else if (e.isAltDown() && e.getCode() == KeyCode.RIGHT) model.step(1);
    else return;
    e.consume();
  }
}
