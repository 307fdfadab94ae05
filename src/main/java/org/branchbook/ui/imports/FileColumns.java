package org.branchbook.ui.imports;

import java.util.EnumMap;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.imports.Mapping;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.Target;
import org.jspecify.annotations.Nullable;

/** What a file is about, and what each of its columns fills in. */
final class FileColumns {
  final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.CLIENT);

  /** The column that tells the rows apart; "" for none. */
  final StringProperty key = new SimpleStringProperty("");

  final ObservableList<ColumnLine> lines = FXCollections.observableArrayList();

  /** Shows another file's columns. */
  void show(List<ColumnLine> other, String by) {
    key.set(by);
    lines.setAll(other);
  }

  void clear() {
    key.set("");
    lines.clear();
  }

  /** Maps a column; another column that filled in the same no longer does. */
  void map(ColumnLine column, @Nullable Target target) {
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.name().equals(column.name())) lines.set(i, line.to(target));
      else if (target != null && line.target() == target) lines.set(i, line.to(null));
    }
  }

  /** What may still be chosen for this kind of record. */
  List<Target> targets() {
    return Target.of(kind.get());
  }

  /** The columns' names. */
  List<String> header() {
    return lines.stream().map(ColumnLine::name).toList();
  }

  /** The mapping that the columns come to. */
  Mapping mapping() {
    var targets = new EnumMap<Target, String>(Target.class);
    for (var line : lines) if (line.target() != null) targets.put(line.target(), line.name());
    return new Mapping(kind.get(), targets, key.get());
  }
}
