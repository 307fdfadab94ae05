package org.branchbook.ui.imports;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.reading.Tables;

/** How a file is written: as it was recognised, or as somebody says. */
final class FormatModel {
  final StringProperty charset = new SimpleStringProperty("");
  final StringProperty separator = new SimpleStringProperty("");
  final StringProperty dates = new SimpleStringProperty("");
  final StringProperty sheet = new SimpleStringProperty("");

  /** Of a plan: its year, as typed; "" for as the file says. */
  final StringProperty year = new SimpleStringProperty("");

  final ObservableList<String> sheets = FXCollections.observableArrayList();

  /** Takes over what was recognised. */
  void show(Tables.Look.Seen seen) {
    charset.set(seen.format().charset());
    separator.set(seen.format().separator());
    dates.set(seen.format().dates());
    sheets.setAll(seen.sheets());
    sheet.set(
        seen.format().sheet().isEmpty() && !seen.sheets().isEmpty()
            ? seen.sheets().getFirst()
            : seen.format().sheet());
  }

  /** As it stands. */
  Format given() {
    return new Format(charset.get(), separator.get(), dates.get(), sheet.get());
  }

  /** What a profile remembers of it: the rest is recognised in each file. */
  Format remembered() {
    return new Format("", "", dates.get(), "");
  }

  void clear() {
    for (var part : List.of(charset, separator, dates, sheet, year)) part.set("");
    sheets.clear();
  }
}
