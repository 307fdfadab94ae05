package org.branchbook.ui.plans;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.plans.earned.ClientIncome;
import org.branchbook.plans.earned.ClientIncome.OfStream;
import org.branchbook.plans.earned.IncomeRow;
import org.branchbook.plans.earned.Ranking.Sums;
import org.branchbook.plans.income.Fact;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.ColumnMemory;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Opening;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Sentence;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** What one client brought in: sums, a bar a month, and the facts themselves with their parts. */
final class IncomeView extends StackPane {
  private static final int YEAR = 12;
  private static final int QUARTER = 3;
  private static final double ROW = 28;

  /** Below so much of the plan, in per cent, a sum is told as short of it. */
  private static final double SHORT = 95;

  /** Sums larger than income. */
  private static final Set<String> WIDE = Set.of("volume", "received", "paid");

  /** A month with its fact. */
  private record Line(
      YearMonth of, String month, boolean current, Fact fact, @Nullable Long plan) {}

  private final IncomeModel model;
  private final Words words;
  private final Remembered remembered;

  IncomeView(IncomeModel model, Words words, Remembered remembered) {
    this.model = model;
    this.words = words;
    this.remembered = remembered;
    setId("client-income");
    setMinWidth(0);
    While.shown(this, model.income(), _ -> show());
    While.shown(this, model.problem(), _ -> show());
  }

  private void show() {
    var income = model.income().get();
    var problem = model.problem().get();
    if (problem != null)
      getChildren()
          .setAll(new EmptyState("fth-lock", words.say(problem), words.say("plans.problem.how")));
    else if (income == null) getChildren().clear();
    else if (income.streams().isEmpty())
      getChildren()
          .setAll(
              new EmptyState(
                  "fth-trending-up", words.say("plans.empty"), words.say("plans.empty.how")));
    else getChildren().setAll(filled(income));
  }

  private Node filled(ClientIncome income) {
    var below = new VBox(12);
    VBox.setVgrow(below, Priority.ALWAYS);
    var box = new VBox(12, tiles(income), chips(income), below);
    box.getStyleClass().add("client-income");
    While.shown(
        box,
        List.of(model.stream, model.opened()),
        () -> {
          boolean kept = box.isFocusWithin();
          var opened = model.opened().get();
          if (opened == null) below.getChildren().setAll(bars(income), table(income));
          else below.getChildren().setAll(new OpenedFactsView(model, opened, words, remembered));
          // the keys go on from one to the other
          if (kept) box.lookup(opened == null ? "#income-facts" : "#opened-facts").requestFocus();
        });
    box.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (!Keys.BACK.keys().match(e) || model.opened().get() == null) return;
          model.close();
          e.consume();
        });
    return box;
  }

  private Node tiles(ClientIncome income) {
    int last = income.months();
    int quarter = (model.last.getMonthValue() - 1) % QUARTER + 1;
    int year = model.last.getMonthValue();
    var tiles =
        new HBox(
            8,
            tile("month", Sentence.begin(words.month(model.last), words), income, last, 1),
            tile("quarter", words.say("plans.tile.quarter"), income, last, quarter),
            tile("year", words.say("plans.tile.year"), income, last, year),
            tile("twelve", words.say("plans.tile.twelve"), income, last, YEAR));
    tiles.setFillHeight(true);
    return tiles;
  }

  /** A sum of the last months, beside that of the same months a year before. */
  private Node tile(String id, String title, ClientIncome income, int end, int months) {
    long now = income.sum(end - months, end).income();
    long before = income.sum(end - YEAR - months, end - YEAR).income();
    var number = new Label(Amounts.units(words, now));
    number.getStyleClass().add("tile-number");
    number.setMinWidth(USE_PREF_SIZE);
    var change = IncomeRow.change(new Sums(now, before, 0, 0));
    var compared =
        Parts.note(
            change == null
                ? words.say("plans.tile.nothing")
                : words.say("plans.tile.before", Amounts.units(words, before)));
    var row = Parts.row(number, Parts.note(Amounts.change(words, change)));
    row.setAlignment(Pos.BASELINE_LEFT);
    var plan = income.planned(end - months, end);
    var tile = new VBox(2, Parts.note(title), row, compared);
    if (plan != null) tile.getChildren().add(2, met(now, plan));
    tile.setId("tile-" + id);
    tile.getStyleClass().addAll("income-tile", "opens");
    tile.setFocusTraversable(true);
    tile.setAccessibleText(title + " " + number.getText());
    Runnable open = () -> model.open(model.last.minusMonths(months - 1L), model.last);
    Opening.on(tile, 1, open);
    HBox.setHgrow(tile, Priority.ALWAYS);
    tile.setPrefWidth(0);
    tile.setMinWidth(0);
    return tile;
  }

  /** The plan and what is met of it; short of it in words and colour. */
  private Node met(long now, long plan) {
    var met = new Sums(now, 0, 0, plan).met();
    var label =
        Parts.note(
            words.say("plans.tile.plan", Amounts.units(words, plan), Amounts.met(words, met)));
    label.getStyleClass().add(met != null && met < SHORT ? "short" : "kept");
    return label;
  }

  private Node chips(ClientIncome income) {
    var values = new ArrayList<Optional<OfStream>>();
    values.add(Optional.empty());
    income.streams().forEach(s -> values.add(Optional.of(s)));
    var chips =
        Chips.oneOf(
            values,
            one ->
                one.map(s -> Amounts.product(words, s.line(), s.product()))
                    .orElseGet(() -> words.say("plans.all")),
            model.stream);
    chips.setId("income-products");
    return chips;
  }

  private Node bars(ClientIncome income) {
    return new MonthBars(income.first(), model.facts(), model.plan(), words);
  }

  private Node table(ClientIncome income) {
    var lines = new ArrayList<Line>();
    var facts = model.facts();
    for (int m = facts.size() - 1; m >= 0; m--) {
      var fact = facts.get(m);
      if (fact != null)
        lines.add(
            new Line(
                income.at(m),
                Sentence.begin(words.month(income.at(m)), words),
                m >= facts.size() - YEAR,
                fact,
                model.plan().get(m)));
    }
    var table = new TableView<Line>();
    table.setId("income-facts");
    table.setAccessibleText(words.say("plans.facts"));
    table.getItems().setAll(lines);
    table.setFixedCellSize(ROW);
    var month = new TableColumn<Line, String>(words.say("plans.fact.month", model.currency()));
    month.setId("fact-month");
    month.setPrefWidth(116);
    month.setMinWidth(104);
    month.setSortable(false);
    month.getStyleClass().add("first");
    month.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().month()));
    table.getColumns().add(month);
    table.getColumns().add(figures("income", lines, Fact::income));
    if (lines.stream().anyMatch(l -> l.plan() != null)) {
      table.getColumns().add(column("plan", l -> plan(l.plan())));
      table.getColumns().add(column("met", l -> met(l)));
    }
    for (var column : components(lines)) table.getColumns().add(column);
    table.getColumns().add(figures("volume", lines, Fact::volume));
    table.getColumns().add(figures("received", lines, Fact::received));
    table.getColumns().add(figures("paid", lines, Fact::paid));
    table.getColumns().add(figures("exchange", lines, Fact::exchange));
    table.setRowFactory(
        _ ->
            new TableRow<>() {
              @Override
              protected void updateItem(Line line, boolean empty) {
                super.updateItem(line, empty);
                pseudoClassStateChanged(
                    javafx.css.PseudoClass.getPseudoClass("before"),
                    !empty && line != null && !line.current());
              }
            });
    Runnable open =
        () -> {
          var line = table.getSelectionModel().getSelectedItem();
          if (line != null) model.open(line.of(), line.of());
        };
    Opening.on(table, 2, open);
    ColumnMemory.keep(table, remembered, "income");
    VBox.setVgrow(table, Priority.ALWAYS);
    return table;
  }

  private List<TableColumn<Line, String>> components(List<Line> lines) {
    return List.of(
        figures("interest", lines, Fact::interest),
        figures("transfer", lines, Fact::transfer),
        figures("fees", lines, Fact::fees),
        figures("cost", lines, f -> -f.cost()),
        figures("loss", lines, f -> -f.loss()));
  }

  private TableColumn<Line, String> column(String key, Function<Line, String> text) {
    var column = new TableColumn<Line, String>(words.say("plans.fact." + key));
    column.setId("fact-" + key);
    column.setPrefWidth(WIDE.contains(key) ? 92 : 76);
    column.setMinWidth(64);
    column.setSortable(false);
    column.getStyleClass().add("figures");
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    return column;
  }

  private String plan(@Nullable Long plan) {
    return plan == null ? "" : Amounts.units(words, plan);
  }

  private String met(Line line) {
    var plan = line.plan();
    return plan == null ? "" : Amounts.met(words, new Sums(line.fact().income(), 0, 0, plan).met());
  }

  /** A part of the facts; what is nothing in every month isn't shown. */
  private TableColumn<Line, String> figures(
      String key, List<Line> lines, ToLongFunction<Fact> part) {
    var column = column(key, l -> Amounts.filled(words, part.applyAsLong(l.fact())));
    column.setVisible(lines.stream().anyMatch(l -> part.applyAsLong(l.fact()) != 0));
    return column;
  }
}
