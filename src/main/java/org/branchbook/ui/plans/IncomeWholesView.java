package org.branchbook.ui.plans;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.branchbook.base.Words;
import org.branchbook.plans.earned.IncomeRow;
import org.branchbook.plans.earned.WholeIncome;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Opening;
import org.branchbook.ui.kit.WidestGivesWay;

/** Managers, industries or groups by income, each beside its plan; Enter opens its clients. */
final class IncomeWholesView extends TableView<WholeIncome> {
  private final Words words;

  IncomeWholesView(IncomeListModel model, Words words) {
    super(model.wholes);
    this.words = words;
    setId("income-wholes");
    getStyleClass().add("focus-first");
    setAccessibleText(words.say("plans.title"));
    setPlaceholder(
        new EmptyState(
            "fth-layers", words.say("plans.wholes.empty"), words.say("plans.wholes.empty.how")));
    column("whole", 180, w -> model.name(w, words)).getStyleClass().add("first");
    figures("count", 64, w -> words.number(w.places().size()));
    figures("income", 92, w -> Amounts.units(words, w.sums().income()));
    figures("plan", 92, w -> Amounts.filled(words, w.sums().plan()));
    figures("gap", 92, w -> Amounts.filled(words, w.gap()));
    figures("met", 64, w -> Amounts.met(words, w.sums().met()))
        .setCellFactory(_ -> new ExactCell<>(w -> Amounts.exactly(words, w.sums().met())));
    figures("change", 84, w -> Amounts.change(words, IncomeRow.change(w.sums())))
        .setCellFactory(
            _ -> new ExactCell<>(w -> Amounts.exactly(words, IncomeRow.change(w.sums()))));
    setColumnResizePolicy(new WidestGivesWay());
    for (var column : getColumns())
      if (column.getStyleClass().contains("figures")) column.setMinWidth(column.getPrefWidth());
    Opening.on(this, 2, () -> enter(model));
  }

  private void enter(IncomeListModel model) {
    var chosen = getSelectionModel().getSelectedItem();
    if (chosen != null) model.enter(chosen);
  }

  private TableColumn<WholeIncome, String> figures(
      String id, double width, Function<WholeIncome, String> text) {
    var column = column(id, width, text);
    column.getStyleClass().add("figures");
    return column;
  }

  private TableColumn<WholeIncome, String> column(
      String id, double width, Function<WholeIncome, String> text) {
    var column = new TableColumn<WholeIncome, String>(words.say("plans.list." + id));
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
    getColumns().add(column);
    return column;
  }
}
