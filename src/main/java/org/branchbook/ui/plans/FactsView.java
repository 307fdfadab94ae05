package org.branchbook.ui.plans;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.plans.loading.ReadMonths.MonthTotal;
import org.branchbook.plans.loading.ReadMonths.Restated;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.Opening;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Pasted;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Sentence;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.While;

/** The months of facts at the left, what was said anew of the chosen one at the right. */
final class FactsView extends VBox {
  private static final double LIST = 0.55;

  private final FactsModel model;
  private final Words words;
  private final Consumer<MonthTotal> open;
  private final TableView<MonthTotal> months;
  private final Button close;

  /**
   * @param open shows the clients whose facts make a month's total up
   */
  FactsView(
      FactsModel model, Words words, Remembered remembered, HBox head, Consumer<MonthTotal> open) {
    this.model = model;
    this.words = words;
    this.open = open;
    setId("facts");
    months = months();
    close = Parts.primary("facts-close", "", model::close);
    var load =
        Parts.button("facts-load", "fth-download", words.say("plans.load"), () -> model.load(null));
    Parts.tip(load, words.say("plans.load.how"));
    head.getChildren().addAll(load, close);
    var list = new VBox(months);
    VBox.setVgrow(months, Priority.ALWAYS);
    list.setMinWidth(440);
    var split = new Split(remembered, "facts", LIST, list, restated());
    VBox.setVgrow(split, Priority.ALWAYS);
    getChildren().addAll(head, question(), split);
    While.shown(this, model.months(), months.getItems()::setAll);
    While.shown(
        months,
        model.chosen,
        now -> {
          if (now != null && months.getSelectionModel().getSelectedItem() != now) {
            months.getSelectionModel().select(now);
            months.scrollTo(now);
          }
          close.setDisable(!model.mayClose(now));
          close.setText(
              now == null
                  ? words.say("plans.close.none")
                  : words.say(Text.of("plans.close", now.month())));
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (Keys.REFRESH.keys().match(e)) model.read();
          else if (Keys.SAVE.keys().match(e)) model.close();
          else if (e.isShortcutDown() && e.getCode() == KeyCode.V)
            Pasted.file().ifPresent(model::load);
          else if (Keys.BACK.keys().match(e) && model.asked().get() != null) model.goBack();
          else return;
          e.consume();
        });
    While.entering(this, () -> Motion.focus(months));
  }

  /** Asked in place, above the months; Enter closes, Esc goes back. */
  private Node question() {
    var text = Parts.section("");
    var consequence = Parts.paragraph(words.say("plans.close.consequence"));
    var yes = Parts.button("facts-close-yes", "", model::close);
    yes.getStyleClass().add("danger");
    yes.setOnKeyPressed(
        e -> {
          if (e.getCode() != KeyCode.ENTER) return;
          model.close();
          e.consume();
        });
    var no = Parts.button("facts-close-no", words.say("kit.ask.back"), model::goBack);
    var said = new VBox(4, text, consequence);
    HBox.setHgrow(said, Priority.ALWAYS);
    var row = Parts.row(said, no, yes);
    row.setId("facts-asked");
    row.getStyleClass().add("panel");
    row.managedProperty().bind(row.visibleProperty());
    While.shown(
        this,
        model.asked(),
        month -> {
          boolean had = row.isVisible() && row.lookup(":focused") != null;
          row.setVisible(month != null);
          if (month != null) {
            text.setText(words.say(Text.of("plans.close.question", month.month())));
            yes.setText(words.say(Text.of("plans.close", month.month())));
            yes.requestFocus();
          } else if (had) months.requestFocus();
        });
    return row;
  }

  private TableView<MonthTotal> months() {
    var table = new TableView<MonthTotal>();
    table.setId("facts-months");
    table.getStyleClass().add("focus-first");
    table.setAccessibleText(words.name("plans.place", Place.FACTS));
    table.setPlaceholder(
        new EmptyState("fth-database", words.say("plans.empty"), words.say("plans.empty.how")));
    var columns = new TextColumns<>(table, words, "plans.facts");
    columns.first("month", 126, m -> Sentence.begin(words.month(m.month()), words));
    columns.figures("facts", 60, m -> words.number(m.facts()));
    columns.figures("volume", 104, m -> Amounts.units(words, m.total().volume()));
    columns.figures("income", 96, m -> Amounts.units(words, m.total().income()));
    columns.text(
        "closed", 212, m -> m.closed() == null ? "" : words.time(m.closed()) + " · " + m.by());
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            (_, now) -> {
              if (now != null) model.chosen.set(now);
            });
    Opening.on(table, 2, this::opened);
    return table;
  }

  private void opened() {
    var month = model.chosen.get();
    if (month != null) open.accept(month);
  }

  private Node restated() {
    var table = new TableView<Restated>();
    table.setId("facts-restated");
    table.setPlaceholder(
        new EmptyState(
            "fth-lock", words.say("plans.restated.none"), words.say("plans.restated.none.how")));
    var columns = new TextColumns<>(table, words, "plans.facts");
    columns.first("client", 160, r -> r.client().isEmpty() ? r.key() : r.client());
    columns.figures(
        "before",
        88,
        r -> {
          var before = r.what().before();
          return before == null ? "" : Amounts.units(words, before.income());
        });
    columns.figures("after", 88, r -> Amounts.units(words, r.what().after().income()));
    columns.text("why", 160, r -> r.what().why());
    columns.text("who", 160, r -> words.time(r.what().at()) + " · " + r.by());
    VBox.setVgrow(table, Priority.ALWAYS);
    While.shown(table, model.restated(), (List<Restated> all) -> table.getItems().setAll(all));
    var title = Parts.section(words.say("plans.restated"));
    var box = new VBox(8, title, table);
    box.getStyleClass().add("facts-restated");
    box.setMinWidth(320);
    return box;
  }
}
