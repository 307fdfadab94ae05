package org.branchbook.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Columns come back as wide as they were left, and in the order they were put into. */
public final class ColumnMemory {
  private final Remembered remembered;
  private final String name;

  private ColumnMemory(Remembered remembered, String name) {
    this.remembered = remembered;
    this.name = name;
  }

  /** Keeps the columns of a table, all of which it has by now, each with an id. */
  public static <T> void keep(TableView<T> table, Remembered remembered, String name) {
    var memory = new ColumnMemory(remembered, name);
    var columns = new ArrayList<>(table.getColumns());
    columns.forEach(memory::width);
    var order = memory.order();
    columns.sort(
        Comparator.comparingInt(c -> order.contains(c.getId()) ? order.indexOf(c.getId()) : 99));
    if (!columns.equals(table.getColumns())) table.getColumns().setAll(columns);
    table
        .getColumns()
        .subscribe(
            () ->
                remembered.put(
                    "order." + name,
                    String.join(
                        ",", table.getColumns().stream().map(TableColumn::getId).toList())));
  }

  private void width(TableColumn<?, ?> column) {
    var key = "column." + name + "." + column.getId();
    column.setPrefWidth(remembered.number(key, column.getPrefWidth()));
    column
        .widthProperty()
        .subscribe((_, now) -> remembered.put(key, String.valueOf(Math.round(now.doubleValue()))));
  }

  private List<String> order() {
    return remembered.get("order." + name).map(o -> List.of(o.split(","))).orElse(List.of());
  }
}
