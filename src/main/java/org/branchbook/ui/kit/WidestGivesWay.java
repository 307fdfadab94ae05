package org.branchbook.ui.kit;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.ConstrainedColumnResizeBase;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/**
 * Columns fill their table: all are as wide as they prefer, and the text that prefers to be widest,
 * mostly a name, has what they leave. Where that is too little, texts are cut before figures.
 * JavaFX's own policies share room out equally, so that names are cut beside columns half empty.
 */
// a table's policy has no type of rows in JavaFX
@SuppressWarnings({"rawtypes", "unchecked"})
public final class WidestGivesWay extends ConstrainedColumnResizeBase
    implements Callback<TableView.ResizeFeatures, Boolean> {
  private static final double LEAST = 120;

  @Override
  public Boolean call(TableView.ResizeFeatures asked) {
    // before it is shown a table has no width
    if (asked.getColumn() == null && asked.getContentWidth() <= 0) return false;
    // a hand's wish goes at the cost of the next
    if (asked.getColumn() != null)
      return TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN.call(asked);
    List<TableColumnBase<?, ?>> columns = List.copyOf(asked.getTable().getVisibleLeafColumns());
    var widest =
        columns.stream()
            .filter(c -> !figures(c))
            .max(Comparator.comparingDouble(WidestGivesWay::wide));
    if (widest.isEmpty()) return TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN.call(asked);
    var name = widest.get();
    var others = columns.stream().filter(c -> c != name).toList();
    double left = asked.getContentWidth() - sum(others);
    double texts = sum(others.stream().filter(c -> !figures(c)).toList());
    double least = Math.max(LEAST, name.getMinWidth());
    double part = left >= least || texts == 0 ? 1 : Math.max(0, 1 - (least - left) / texts);
    double given = asked.getContentWidth();
    for (var column : others) {
      double width =
          figures(column) ? wide(column) : Math.max(column.getMinWidth(), part * wide(column));
      asked.setColumnWidth(column, width);
      given -= width;
    }
    asked.setColumnWidth(name, Math.max(name.getMinWidth(), given));
    return true;
  }

  private static boolean figures(TableColumnBase<?, ?> column) {
    return column.getStyleClass().contains("figures");
  }

  private static double sum(List<TableColumnBase<?, ?>> columns) {
    return columns.stream().mapToDouble(WidestGivesWay::wide).sum();
  }

  private static double wide(TableColumnBase<?, ?> column) {
    return Math.clamp(column.getPrefWidth(), column.getMinWidth(), column.getMaxWidth());
  }
}
