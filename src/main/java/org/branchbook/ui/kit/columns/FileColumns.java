package org.branchbook.ui.kit.columns;

import java.util.EnumMap;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
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
public final class FileColumns {
  /** What kind of records it makes. */
  public final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.CLIENT);

  /** The column that tells the rows apart; "" for none. */
  public final StringProperty key = new SimpleStringProperty("");

  /** The columns in their order. */
  public final ObservableList<ColumnLine> lines = FXCollections.observableArrayList();

  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

  /** Grows whenever the columns, or what they fill in, have changed. */
  public ReadOnlyIntegerProperty changes() {
    return changes.getReadOnlyProperty();
  }

  /** Shows another file's columns. */
  public void show(List<ColumnLine> other, String by) {
    key.set(by);
    lines.setAll(other);
    changed();
  }

  /** Puts the file away. */
  public void clear() {
    key.set("");
    lines.clear();
    changed();
  }

  /** Maps a column; another column that filled in the same no longer does. */
  public void map(ColumnLine column, @Nullable Target target) {
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.name().equals(column.name())) lines.set(i, line.to(target));
      else if (target != null && line.target() == target) lines.set(i, line.to(null));
    }
    changed();
  }

  private void changed() {
    changes.set(changes.get() + 1);
  }

  /** What may still be chosen for this kind of record. */
  public List<Target> targets() {
    return Target.of(kind.get());
  }

  /** The columns' names. */
  public List<String> header() {
    return lines.stream().map(ColumnLine::name).toList();
  }

  /** The mapping that the columns come to. */
  public Mapping mapping() {
    var targets = new EnumMap<Target, String>(Target.class);
    for (var line : lines) if (line.target() != null) targets.put(line.target(), line.name());
    return new Mapping(kind.get(), targets, key.get());
  }
}
