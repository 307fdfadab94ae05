package org.branchbook.ui.clients.form;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Text;
import org.jspecify.annotations.Nullable;

/** A row of a list while it is written, with what is wrong in it. */
final class RowModel {
  final RowKind kind;
  final ObjectProperty<@Nullable Text> error = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Text> warning = new SimpleObjectProperty<>();

  /** Whether a rule has shown the number to be right. */
  final BooleanProperty right = new SimpleBooleanProperty();

  /** Whether it stands in the store as it is: what is wrong in it is only told, and may stay. */
  private final boolean kept;

  private final Map<String, String> first;
  private final Map<String, StringProperty> cells = new LinkedHashMap<>();

  /**
   * A row with these cells.
   *
   * @param kept whether it was read from the store
   */
  RowModel(RowKind kind, Map<String, String> values, boolean kept, Runnable changed) {
    this.kind = kind;
    this.kept = kept;
    for (var column : kind.columns) {
      var first = column.choices().isEmpty() ? "" : column.choices().getFirst();
      var cell = new SimpleStringProperty(values.getOrDefault(column.key(), first));
      cell.subscribe((_, _) -> changed.run());
      cells.put(column.key(), cell);
    }
    first = values();
  }

  /** A cell's text: dates as ISO, choices by their constants, marks "true" or "false". */
  StringProperty cell(String key) {
    var cell = cells.get(key);
    if (cell == null) throw new IllegalArgumentException(kind + " has no " + key);
    return cell;
  }

  /** What stands in the row now. */
  Map<String, String> values() {
    var values = new LinkedHashMap<String, String>();
    cells.forEach((key, cell) -> values.put(key, cell.get()));
    return values;
  }

  /** Whether it is in the store just as it stands here. */
  boolean untouched() {
    return kept && values().equals(first);
  }

  boolean filled() {
    return kind.filled(values());
  }
}
