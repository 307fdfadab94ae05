package org.branchbook.ui.clients.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.ThreeWay;
import org.jspecify.annotations.Nullable;

/** Two edits of one card: what each changed, and what is to stay. */
final class ThreeWayModel {
  /**
   * A field that the two edits leave differently.
   *
   * @param side what is to stay; null until somebody has decided
   */
  record Row(ClientField field, ThreeWay.Fate fate, ObjectProperty<ThreeWay.@Nullable Side> side) {
    /** Whether both edits' rows may stay together. */
    boolean list() {
      return field.type == ClientField.Type.LIST;
    }
  }

  final ThreeWay edits;
  final List<Row> rows;

  /** Whether everything has been decided. */
  final BooleanBinding decided;

  private final Consumer<ClientSheet> merged;
  private final Runnable back;

  /**
   * Both edits beside what they began from.
   *
   * @param merged takes what was made of both
   * @param back goes back to writing
   */
  ThreeWayModel(ThreeWay edits, Consumer<ClientSheet> merged, Runnable back) {
    this.edits = edits;
    this.merged = merged;
    this.back = back;
    var all = new ArrayList<Row>();
    edits.fates().forEach((field, fate) -> all.add(new Row(field, fate, first(fate))));
    rows = List.copyOf(all);
    decided =
        Bindings.createBooleanBinding(
            () -> rows.stream().allMatch(r -> r.side.get() != null),
            rows.stream().map(Row::side).toArray(ObjectProperty<?>[]::new));
  }

  /** How many fields both have changed, each otherwise. */
  int conflicts() {
    return edits.conflicts().size();
  }

  /** Saves what was chosen. */
  void save() {
    if (!decided.get()) return;
    Map<ClientField, ThreeWay.Side> choices = new EnumMap<>(ClientField.class);
    for (var row : rows) {
      var side = row.side.get();
      if (side != null) choices.put(row.field, side);
    }
    merged.accept(edits.merged(choices));
  }

  /** Back to the form, with everything as it was typed. */
  void goBack() {
    back.run();
  }

  private static ObjectProperty<ThreeWay.@Nullable Side> first(ThreeWay.Fate fate) {
    return new SimpleObjectProperty<>(
        switch (fate) {
          case MINE_ONLY -> ThreeWay.Side.MINE;
          case THEIRS_ONLY, UNCHANGED -> ThreeWay.Side.THEIRS;
          case CONFLICT -> null;
        });
  }
}
