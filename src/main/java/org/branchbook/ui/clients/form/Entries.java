package org.branchbook.ui.clients.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.numbers.Phones;
import org.jspecify.annotations.Nullable;

/** What is typed in a card's fields and rows, and what is wrong in it. */
final class Entries {
  private final boolean person;
  private final String country;
  private final Runnable hear;
  private final FormChecks checks;
  private final Map<ClientField, StringProperty> values = new EnumMap<>(ClientField.class);
  private final Map<ClientField, ObjectProperty<@Nullable Text>> errors =
      new EnumMap<>(ClientField.class);
  private final Map<RowKind, ObservableList<RowModel>> rows = new EnumMap<>(RowKind.class);
  private final ReadOnlyObjectWrapper<@Nullable Text> filled = new ReadOnlyObjectWrapper<>();
  private boolean writing;

  /** Empty ones; whatever is typed is told. */
  Entries(boolean person, String country, Phones phones, Runnable hear) {
    this.person = person;
    this.country = country;
    this.hear = hear;
    this.checks = new FormChecks(phones);
    for (var field : ClientField.all(person)) {
      errors.put(field, new SimpleObjectProperty<>());
      if (field.type == ClientField.Type.LIST) continue;
      var value = new SimpleStringProperty("");
      values.put(field, value);
      value.subscribe((_, _) -> changed());
    }
    for (var kind : RowKind.values())
      if (kind.field.of(person)) rows.put(kind, FXCollections.observableArrayList());
  }

  private void changed() {
    if (!writing) hear.run();
  }

  /** A single field's text as typed. */
  StringProperty value(ClientField field) {
    var value = values.get(field);
    if (value == null) throw new IllegalArgumentException(field.name());
    return value;
  }

  /** What keeps a field from being saved; null where nothing does. */
  ObjectProperty<@Nullable Text> error(ClientField field) {
    var error = errors.get(field);
    if (error == null) throw new IllegalArgumentException(field.name());
    return error;
  }

  ObservableList<RowModel> rows(RowKind kind) {
    return rows.getOrDefault(kind, FXCollections.emptyObservableList());
  }

  /** What was filled in from a number; null where nothing was. */
  ReadOnlyObjectProperty<@Nullable Text> filled() {
    return filled.getReadOnlyProperty();
  }

  /** Adds an empty row. */
  RowModel add(RowKind kind) {
    var first =
        switch (kind) {
          case IDENTIFIERS ->
              Map.of(
                  "kind",
                  (person ? Identifier.Kind.TAX : Identifier.Kind.REGISTRATION).name(),
                  "country",
                  country);
          case ADDRESSES -> Map.of("country", country);
          default -> Map.<String, String>of();
        };
    var row = new RowModel(kind, first, false, this::changed);
    rows(kind).add(row);
    return row;
  }

  void remove(RowModel row) {
    rows(row.kind).remove(row);
    changed();
  }

  /** A sheet with what is typed in place of what it says. */
  ClientSheet over(ClientSheet original) {
    var sheet = original;
    for (var one : values.entrySet()) sheet = sheet.with(one.getKey(), one.getValue().get());
    for (var kind : rows.entrySet()) {
      var cells = kind.getValue().stream().map(checks::kept).toList();
      sheet = kind.getKey().write(sheet, cells);
    }
    return sheet;
  }

  /** Writes a sheet over everything; its rows are in the base where it is kept. */
  void write(ClientSheet sheet, boolean kept) {
    writing = true;
    values.forEach((field, value) -> value.set(sheet.text(field)));
    rows.forEach(
        (kind, list) ->
            list.setAll(
                kind.read(sheet).stream()
                    .map(
                        cells -> new RowModel(kind, checks.shown(kind, cells), kept, this::changed))
                    .toList()));
    errors.values().forEach(e -> e.set(null));
    filled.set(null);
    writing = false;
  }

  /** Writes what had been typed over a sheet. */
  void restore(
      ClientSheet from,
      Map<ClientField, String> texts,
      Map<RowKind, List<Map<String, String>>> lists) {
    writing = true;
    texts.forEach((field, text) -> value(field).set(text));
    lists.forEach(
        (kind, cells) -> {
          var kept = kind.read(from).stream().map(c -> checks.shown(kind, c)).toList();
          rows(kind)
              .setAll(
                  cells.stream()
                      .map(c -> new RowModel(kind, c, kept.contains(c), this::changed))
                      .toList());
        });
    writing = false;
  }

  /** While typing: what was wrong may be right now, and a number may tell about the person. */
  void checkAgain(ClientSheet before, int version) {
    if (person) {
      var now = checks.fill(rows(RowKind.IDENTIFIERS), values);
      if (now != null) filled.set(now);
    }
    rows.values().forEach(list -> list.forEach(row -> checks.again(row, values)));
    var wrong = wrong(over(before), version);
    errors.forEach(
        (field, error) -> {
          if (error.get() != null) error.set(wrong.get(field));
        });
  }

  /** Shows what is wrong, missing things only where all is to be shown; whether nothing is. */
  boolean check(ClientSheet before, int version, boolean all) {
    boolean right = true;
    for (var list : rows.values()) for (var row : list) right &= checks.look(row, values);
    var wrong = wrong(over(before), version);
    errors.forEach(
        (field, error) -> {
          var why = wrong.get(field);
          // an empty field is no fault before somebody wants to save
          if (all || why == null || !why.key().equals("clients.wrong.empty")) error.set(why);
        });
    return right && wrong.isEmpty();
  }

  private static Map<ClientField, Text> wrong(ClientSheet sheet, int version) {
    return switch (sheet.toClient(new ClientId(1), version)) {
      case ClientSheet.Read.Right _ -> Map.of();
      case ClientSheet.Read.Wrong(var why) -> why;
    };
  }

  /** The fields that are wrong now, in the order of the form. */
  List<ClientField> wrongFields() {
    return errors.entrySet().stream()
        .filter(e -> e.getValue().get() != null)
        .map(Map.Entry::getKey)
        .toList();
  }
}
