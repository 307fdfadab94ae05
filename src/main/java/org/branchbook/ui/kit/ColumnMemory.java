package org.branchbook.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;

/** Columns come back as wide as they were left, and in the order they were put into. */
public final class ColumnMemory {
  private final Remembered remembered;
  private final String name;

  ColumnMemory(Remembered remembered, String name) {
    this.remembered = remembered;
    this.name = name;
  }

  /** Keeps the columns of a table, all of which it has by now, each with an id. */
  public static <T> void keep(TableView<T> table, Remembered remembered, String name) {
    var memory = new ColumnMemory(remembered, name);
    var columns = new ArrayList<>(table.getColumns());
    columns.forEach(memory::widen);
    memory.watch(table);
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

  /** Makes a column as wide as a hand left it. */
  void widen(TableColumn<?, ?> column) {
    column.setPrefWidth(remembered.number(key(column), column.getPrefWidth()));
  }

  private String key(TableColumn<?, ?> column) {
    return "width." + name + "." + column.getId();
  }

  /** Layout changes widths too, to nothing where a table isn't shown: a hand's alone are kept. */
  void watch(TableView<?> table) {
    var before = new HashMap<TableColumn<?, ?>, Double>();
    table.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        _ -> table.getColumns().forEach(c -> before.put(c, c.getWidth())));
    table.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        _ -> {
          if (table.getColumns().stream().noneMatch(c -> changed(before, c))) return;
          for (var column : table.getColumns()) {
            column.setPrefWidth(column.getWidth());
            remembered.put(key(column), String.valueOf(Math.round(column.getWidth())));
          }
        });
  }

  private static boolean changed(Map<TableColumn<?, ?>, Double> before, TableColumn<?, ?> column) {
    return before.containsKey(column) && before.get(column) != column.getWidth();
  }

  private List<String> order() {
    return remembered.get("order." + name).map(o -> List.of(o.split(","))).orElse(List.of());
  }
}
