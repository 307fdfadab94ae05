package org.branchbook.ui.duplicates;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.merge.Contested;
import org.branchbook.duplicates.merge.Proposed;
import org.jspecify.annotations.Nullable;

/** A line of the merge: a field, or numbers that contradict one another. */
final class MergeRow {
  /** Whose value is taken; null for the rows of all cards. */
  record Option(@Nullable ClientId from) {}

  final ClientField field;
  final @Nullable Contested contested;
  final @Nullable Proposed proposed;
  final boolean differs;

  /** What may be chosen; one or none where a rule decides. */
  final List<Option> options;

  /** What is chosen; null while somebody has to decide. */
  final ObjectProperty<@Nullable Option> chosen;

  /** A field with what is proposed for it. */
  MergeRow(ClientField field, Proposed proposed, boolean differs, List<ClientId> cards) {
    this.field = field;
    this.contested = null;
    this.proposed = proposed;
    this.differs = differs;
    var may = new ArrayList<Option>();
    if (proposed.from() == null) may.add(new Option(null));
    for (var card : cards) if (proposed.open().contains(card)) may.add(new Option(card));
    options = List.copyOf(may);
    chosen = new SimpleObjectProperty<>(new Option(proposed.from()));
  }

  /** Numbers of which somebody has to say which is right. */
  MergeRow(Contested contested) {
    this.field = ClientField.IDENTIFIERS;
    this.contested = contested;
    this.proposed = null;
    this.differs = true;
    options = contested.byCard().keySet().stream().map(Option::new).toList();
    chosen = new SimpleObjectProperty<>();
  }

  /** Whether there is anything to choose. */
  boolean free() {
    return options.size() > 1;
  }

  /** By what its nodes are known. */
  String id() {
    var numbers = contested;
    return numbers == null ? field.name() : numbers.kind() + numbers.country();
  }

  /** Chooses, if it may be chosen. */
  void choose(@Nullable ClientId from) {
    var option = new Option(from);
    if (options.contains(option)) chosen.set(option);
  }

  /** The next or one before; from the last on to the first. */
  void move(int by) {
    if (!free()) return;
    int at = options.indexOf(chosen.get());
    int then = at < 0 ? (by > 0 ? 0 : options.size() - 1) : at + by;
    chosen.set(options.get(Math.floorMod(then, options.size())));
  }
}
