package org.branchbook.ui.plans;

import java.util.function.ToLongFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.loading.ReadFacts.SourcedFact;
import org.branchbook.ui.kit.ColumnMemory;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Opening;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Sentence;

/** The facts of which a sum is made, each with the import that brought it. */
final class OpenedFactsView extends VBox {
  private static final double ROW = 28;

  private final IncomeModel model;
  private final IncomeModel.Opened opened;
  private final Words words;

  OpenedFactsView(
      IncomeModel model, IncomeModel.Opened opened, Words words, Remembered remembered) {
    super(8);
    this.model = model;
    this.opened = opened;
    this.words = words;
    var table = table();
    ColumnMemory.keep(table, remembered, "income.opened");
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox.setVgrow(this, Priority.ALWAYS);
    getChildren().addAll(head(), table);
  }

  private Node head() {
    var back = Parts.button("opened-back", "", model::close);
    back.setGraphic(Icons.of("fth-chevron-left"));
    back.getStyleClass().add("flat");
    back.setAccessibleText(words.say("plans.opened.back"));
    Parts.tip(back, words.say("plans.opened.back") + " (" + Keys.BACK.label() + ")");
    var months =
        opened.several()
            ? words.month(opened.from()) + " – " + words.month(opened.to())
            : words.month(opened.to());
    long sum = opened.facts().stream().mapToLong(f -> f.fact().income()).sum();
    var title =
        new Label(
            words.say(
                "plans.opened",
                Sentence.begin(months, words),
                Amounts.units(words, sum),
                model.currency()));
    title.setId("opened-sum");
    title.getStyleClass().add("strong");
    title.setMinWidth(0);
    return Parts.row(back, title);
  }

  private TableView<SourcedFact> table() {
    var table = new TableView<SourcedFact>();
    table.setId("opened-facts");
    table.setAccessibleText(words.say("plans.facts"));
    table.setFixedCellSize(ROW);
    var columns = new TextColumns<>(table, words, "plans.fact");
    columns.first("product", 176, f -> Amounts.product(words, f.line(), f.product()));
    if (opened.several())
      columns.text("when", 120, f -> Sentence.begin(words.month(f.month()), words));
    columns.figures("income", 80, f -> Amounts.units(words, f.fact().income()));
    columns.text("source", 184, this::source);
    columns.text("loaded", 200, this::loaded);
    columns.text("key", 128, SourcedFact::key);
    part(columns, "interest", Fact::interest);
    part(columns, "transfer", Fact::transfer);
    part(columns, "fees", Fact::fees);
    part(columns, "cost", f -> -f.cost());
    part(columns, "loss", f -> -f.loss());
    part(columns, "volume", Fact::volume);
    part(columns, "received", Fact::received);
    part(columns, "paid", Fact::paid);
    part(columns, "exchange", Fact::exchange);
    table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    table.getItems().setAll(opened.facts());
    if (!opened.facts().isEmpty()) table.getSelectionModel().select(0);
    Opening.on(table, 2, () -> showSource(table));
    return table;
  }

  private void showSource(TableView<SourcedFact> table) {
    var fact = table.getSelectionModel().getSelectedItem();
    if (fact != null) model.source(fact);
  }

  private String source(SourcedFact fact) {
    return fact.source().map(s -> s.run().file()).orElseGet(() -> words.say("plans.fact.noSource"));
  }

  private String loaded(SourcedFact fact) {
    return fact.source().map(s -> words.time(s.run().started()) + " · " + s.who()).orElse("");
  }

  /** A part of the facts; what is nothing in all of them isn't shown. */
  private void part(TextColumns<SourcedFact> columns, String id, ToLongFunction<Fact> part) {
    if (opened.facts().stream().anyMatch(f -> part.applyAsLong(f.fact()) != 0))
      columns.figures(id, 92, f -> Amounts.filled(words, part.applyAsLong(f.fact())));
  }
}
