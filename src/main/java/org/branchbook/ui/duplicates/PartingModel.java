package org.branchbook.ui.duplicates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.merge.Later;
import org.branchbook.duplicates.merge.Parted;
import org.branchbook.duplicates.merge.Parting;
import org.branchbook.duplicates.merge.Thing;
import org.branchbook.staff.Asker;
import org.jspecify.annotations.Nullable;

/** A merge before it is taken back: which cards come back, and where goes what came later. */
final class PartingModel {
  /** Something that came later, and the card that it would hang on. */
  record Row(Later later, ObjectProperty<ClientId> to) {}

  final Parting parting;
  final List<Row> rows;
  final IntegerProperty at = new SimpleIntegerProperty();
  private final ReadOnlyObjectWrapper<@Nullable Text> problem = new ReadOnlyObjectWrapper<>();
  private final DuplicateWork work;
  private final Asker asker;
  private final DuplicateSurroundings around;
  private final Runnable done;
  private boolean busy;

  /** Looks at what would come of it; {@code done} hears that it came about. */
  PartingModel(
      Parting parting,
      DuplicateWork work,
      Asker asker,
      DuplicateSurroundings around,
      Runnable done) {
    this.parting = parting;
    this.work = work;
    this.asker = asker;
    this.around = around;
    this.done = done;
    rows =
        parting.later().stream().map(l -> new Row(l, new SimpleObjectProperty<>(l.to()))).toList();
  }

  ReadOnlyObjectProperty<@Nullable Text> problem() {
    return problem.getReadOnlyProperty();
  }

  /** The cards that would be there, in the order they were merged in. */
  List<Client> cards() {
    return parting.cards();
  }

  void step(int by) {
    if (!rows.isEmpty()) at.set(Math.max(0, Math.min(rows.size() - 1, at.get() + by)));
  }

  /** The row goes to the next card, or the one before. */
  void side(int by) {
    if (at.get() >= rows.size()) return;
    var to = rows.get(at.get()).to;
    var ids = cards().stream().map(Client::id).toList();
    to.set(ids.get(Math.floorMod(ids.indexOf(to.get()) + by, ids.size())));
  }

  /** The row goes to the card at a place from 1 on. */
  void take(int place) {
    if (at.get() < rows.size() && place >= 1 && place <= cards().size())
      rows.get(at.get()).to.set(cards().get(place - 1).id());
  }

  /** Takes the merge back. */
  void part() {
    if (busy) return;
    busy = true;
    problem.set(null);
    var shares = new HashMap<Thing.Name, ClientId>();
    for (var row : rows) shares.put(row.later.told().thing().name(), row.to.get());
    around
        .background()
        .run(
            () -> work.undo().run(asker, parting.merge().id(), Map.copyOf(shares)),
            parted -> {
              busy = false;
              told(parted);
            },
            e -> {
              busy = false;
              around.notices().failed(e);
            });
  }

  private void told(Parted parted) {
    switch (undone(parted)) {
      case Undone.Done() -> {
        around.notices().did(Text.of("merge.parted", cards().size()));
        done.run();
      }
      case Undone.Not(var why) -> problem.set(why);
      case Undone.Changed _ -> problem.set(Text.of("merge.part.gone"));
    }
  }

  /** What came of taking a merge back, as the undo of an action tells it. */
  static Undone undone(Parted parted) {
    return switch (parted) {
      case Parted.Done _ -> new Undone.Done();
      case Parted.Taken(var number, _) ->
          new Undone.Not(Text.of("merge.part.taken", Text.asWritten(number.number())));
      case Parted.First(var other) ->
          new Undone.Not(Text.of("merge.part.first", Text.asWritten(other.after().name())));
      case Parted.Already() -> new Undone.Not(Text.of("merge.part.already"));
      case Parted.Refused(var why) -> new Undone.Not(why);
      case Parted.Gone() -> new Undone.Not(Text.of("merge.part.gone"));
    };
  }
}
