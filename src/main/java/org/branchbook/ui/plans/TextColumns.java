package org.branchbook.ui.plans;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.WidestGivesWay;

/**
 * Columns of text of a table, in the order in which they are added; nobody sorts or moves them.
 *
 * @param <T> its rows
 */
final class TextColumns<T> {
  private final TableView<T> table;
  private final Words words;
  private final String names;

  /**
   * @param names the key below which their names stand
   */
  TextColumns(TableView<T> table, Words words, String names) {
    this.table = table;
    this.words = words;
    this.names = names;
    table.setColumnResizePolicy(new WidestGivesWay());
  }

  TableColumn<T, String> text(String id, double width, Function<T, String> text) {
    var column = new TableColumn<T, String>(words.say(names + "." + id));
    column.setId(id);
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    table.getColumns().add(column);
    return column;
  }

  /** The first column stands in from the table's edge. */
  TableColumn<T, String> first(String id, double width, Function<T, String> text) {
    var column = text(id, width, text);
    column.getStyleClass().add("first");
    return column;
  }

  TableColumn<T, String> figures(String id, double width, Function<T, String> text) {
    var column = text(id, width, text);
    column.getStyleClass().add("figures");
    return column;
  }
}
