package org.branchbook.ui.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.search.Found;
import org.branchbook.duplicates.merge.Looked;
import org.branchbook.duplicates.merge.MergeOrder;
import org.branchbook.duplicates.merge.Merged;
import org.branchbook.duplicates.merge.Proposal;
import org.branchbook.duplicates.merge.Sight;
import org.branchbook.staff.Asker;
import org.branchbook.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** Cards side by side, and what is to become of each field when they are one. */
final class MergeModel {
  /** A card as a column shows it; doubtful where it is hardly the same client. */
  record Card(Client client, ClientSheet sheet, @Nullable Double doubt) {}

  /** How much of a kind moves. */
  record Moving(String kind, int count) {}

  private final DuplicateWork work;
  private final Asker asker;
  private final DuplicateSurroundings around;
  private final Background latest;
  private final Runnable changed;
  private final Set<ClientId> seen = new HashSet<>();

  private @Nullable Sight sight;
  private @Nullable Proposal proposal;
  private List<ClientId> wanted = List.of();
  private Lines said = (sheet, field, _) -> List.of(sheet.text(field));

  private final List<Card> cards = new ArrayList<>();
  private final List<MergeRow> rows = new ArrayList<>();
  private final List<Moving> moves = new ArrayList<>();

  /** The card whose number stays; null while there is none. */
  final ObjectProperty<@Nullable ClientId> keep = new SimpleObjectProperty<>();

  /** The row that the keyboard is on. */
  final IntegerProperty at = new SimpleIntegerProperty();

  /** Whether the fields are shown in which all cards agree. */
  final BooleanProperty all = new SimpleBooleanProperty();

  private final ReadOnlyObjectWrapper<@Nullable ClientSheet> merged = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Text> problem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper laid = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private boolean busy;

  /**
   * No cards yet.
   *
   * @param changed hears that cards were merged, or a merge was taken back
   */
  MergeModel(DuplicateWork work, Asker asker, DuplicateSurroundings around, Runnable changed) {
    this.work = work;
    this.asker = asker;
    this.around = around;
    this.changed = changed;
    latest = Background.latest(around.background());
    all.subscribe(_ -> layRows());
    keep.subscribe(_ -> layRows());
  }

  /** The cards, in the order of their columns. */
  List<Card> cards() {
    return List.copyOf(cards);
  }

  /** What there is to look at or to choose. */
  List<MergeRow> rows() {
    return List.copyOf(rows);
  }

  /** How much moves to the card that stays, kind by kind. */
  List<Moving> moves() {
    return List.copyOf(moves);
  }

  /** The merged card's fields as they would be; null before there are two cards. */
  ReadOnlyObjectProperty<@Nullable ClientSheet> merged() {
    return merged.getReadOnlyProperty();
  }

  /** Why something did not come about; null while all is well. */
  ReadOnlyObjectProperty<@Nullable Text> problem() {
    return problem.getReadOnlyProperty();
  }

  /** Grows whenever cards or rows are others. */
  ReadOnlyIntegerProperty laid() {
    return laid.getReadOnlyProperty();
  }

  /** Whether there are two cards or more and nothing is undecided. */
  ReadOnlyBooleanProperty ready() {
    return ready.getReadOnlyProperty();
  }

  List<Found> find(String typed) {
    var there = new HashSet<>(wanted);
    return work.find().apply(typed).stream().filter(f -> !there.contains(f.client())).toList();
  }

  Background background() {
    return around.background();
  }

  /** A card's field as people read it. */
  List<String> lines(ClientSheet sheet, ClientField field, Words words) {
    return said.of(sheet, field, words);
  }

  /** Lays these cards side by side in the place of all others. */
  void begin(Collection<ClientId> ids) {
    seen.clear();
    keep.set(null);
    lay(new ArrayList<>(new LinkedHashSet<>(ids)));
  }

  /** Lays one more card beside. */
  void add(ClientId id) {
    if (wanted.contains(id)) return;
    var more = new ArrayList<>(wanted);
    more.add(id);
    lay(more);
  }

  /** Takes a card away again. */
  void drop(ClientId id) {
    lay(wanted.stream().filter(w -> !w.equals(id)).toList());
  }

  /** Takes all cards away. */
  void clear() {
    begin(List.of());
  }

  /** Reads the cards anew, as they are now. */
  void reread() {
    if (!wanted.isEmpty()) lay(wanted);
  }

  private record Read(Looked looked, Lines lines) {}

  private void lay(List<ClientId> ids) {
    var before = wanted;
    wanted = ids;
    problem.set(null);
    if (ids.isEmpty()) {
      show(null);
      return;
    }
    latest.run(
        // the audit tells why in each reader's language, by the name of this screen
        () ->
            new Read(
                work.read().run(asker, ids, Set.copyOf(seen), "merge.screen"), work.lines().get()),
        read -> {
          said = read.lines;
          switch (read.looked) {
            case Looked.Here(var now) -> show(now);
            case Looked.Mixed() -> refuse(before, Text.of("merge.mixed"));
            case Looked.Refused(var why) -> refuse(before, why);
            case Looked.Gone _ -> refuse(before, Text.of("merge.gone"));
          }
        },
        e -> {
          wanted = before;
          around.notices().failed(e);
        });
  }

  /** What was there before stays; a card that may not lie there is told of. */
  private void refuse(List<ClientId> before, Text why) {
    wanted = before.size() < wanted.size() ? before : List.of();
    if (wanted.isEmpty()) show(null);
    problem.set(why);
  }

  private void show(@Nullable Sight now) {
    sight = now;
    var there = new ArrayList<Card>();
    if (now != null)
      for (var card : now.cards())
        there.add(new Card(card, ClientSheet.of(card), now.doubts().get(card.id())));
    wanted = there.stream().map(c -> c.client().id()).toList();
    seen.addAll(wanted);
    cards.clear();
    cards.addAll(there);
    var stays = keep.get();
    if (now == null) keep.set(null);
    else if (stays == null || !wanted.contains(stays)) keep.set(now.oldest());
    layRows();
  }

  /** What was chosen stays chosen as far as it still may be. */
  private void layRows() {
    var now = sight;
    var stays = keep.get();
    if (now == null || stays == null || !wanted.contains(stays)) {
      proposal = null;
      rows.clear();
      moves.clear();
      result();
      laid.set(laid.get() + 1);
      return;
    }
    var chosen = new LinkedHashMap<String, MergeRow.Option>();
    for (var row : rows) {
      var option = row.chosen.get();
      if (option != null && changedByHand(row)) chosen.put(row.id(), option);
    }
    var would = now.proposal(stays);
    proposal = would;
    var fresh = new ArrayList<MergeRow>();
    for (var one : would.contested()) fresh.add(new MergeRow(one));
    for (var field : ClientField.all(cards.getFirst().sheet().person())) {
      var row = new MergeRow(field, would.of(field), would.differs(field), wanted);
      if (row.differs || all.get() && said(field)) fresh.add(row);
    }
    for (var row : fresh) {
      var option = chosen.get(row.id());
      if (option != null) row.choose(option.from());
      row.chosen.subscribe((_, _) -> result());
    }
    rows.clear();
    rows.addAll(fresh);
    at.set(Math.max(0, Math.min(at.get(), fresh.size() - 1)));
    var moving = new ArrayList<Moving>();
    for (var kind : now.moves())
      if (kind.to(stays) > 0) moving.add(new Moving(kind.kind(), kind.to(stays)));
    moves.clear();
    moves.addAll(moving);
    result();
    laid.set(laid.get() + 1);
  }

  private static boolean changedByHand(MergeRow row) {
    var proposed = row.proposed;
    return proposed == null || !new MergeRow.Option(proposed.from()).equals(row.chosen.get());
  }

  private boolean said(ClientField field) {
    return cards.stream()
        .anyMatch(c -> !c.sheet().text(field).isEmpty() && !c.sheet().text(field).equals("false"));
  }

  private void result() {
    var would = proposal;
    boolean several = would != null && wanted.size() > 1;
    merged.set(would == null || wanted.size() < 2 ? null : would.merged(order()));
    ready.set(several && rows.stream().allMatch(r -> r.chosen.get() != null));
  }

  private MergeOrder order() {
    var stays = keep.get();
    if (stays == null) throw new IllegalStateException("nothing to merge");
    var choices = new ArrayList<MergeOrder.Choice>();
    var right = new HashSet<String>();
    for (var row : rows) {
      var option = row.chosen.get();
      var from = option == null ? null : option.from();
      if (from == null) continue;
      var numbers = row.contested;
      if (numbers == null) choices.add(new MergeOrder.Choice(row.field, from));
      else {
        var claim = numbers.byCard().get(from);
        if (claim != null) right.add(claim.hardKey());
      }
    }
    return new MergeOrder(
        stays,
        cards.stream()
            .map(c -> new MergeOrder.Seen(c.client().id(), c.client().version()))
            .toList(),
        choices,
        right);
  }

  /** Goes up or down among the rows. */
  void step(int by) {
    if (!rows.isEmpty()) at.set(Math.max(0, Math.min(rows.size() - 1, at.get() + by)));
  }

  /** The row that the keyboard is on chooses the next card's value, or the one before. */
  void side(int by) {
    if (at.get() < rows.size()) rows.get(at.get()).move(by);
  }

  /** The row takes the value of the card at a place from 1 on; 0 for the rows of all. */
  void take(int place) {
    if (at.get() >= rows.size() || place > cards.size()) return;
    rows.get(at.get()).choose(place == 0 ? null : cards.get(place - 1).client().id());
  }

  /** Another card's number stays: the next one's. */
  void keepNext() {
    if (cards.isEmpty()) return;
    int now = wanted.indexOf(keep.get());
    keep.set(wanted.get((now + 1) % wanted.size()));
  }

  /** Merges the cards as chosen. */
  void merge() {
    if (!ready.get() || busy) return;
    busy = true;
    problem.set(null);
    var order = order();
    around
        .background()
        .run(
            () -> work.merge().run(asker, order),
            done -> {
              busy = false;
              told(done);
            },
            e -> {
              busy = false;
              around.notices().failed(e);
            });
  }

  private void told(Merged outcome) {
    switch (outcome) {
      case Merged.Done(var id, var now) -> {
        clear();
        changed.run();
        around
            .notices()
            .did(
                Text.of("merge.done", Text.asWritten(now.name())),
                around.background(),
                () -> PartingModel.undone(work.undo().run(asker, id, Map.of())),
                changed);
        around.open().accept(now.id());
      }
      case Merged.Stale _ -> {
        reread();
        problem.set(Text.of("merge.stale"));
      }
      case Merged.Undecided _ -> {
        reread();
        problem.set(Text.of("merge.undecided"));
      }
      case Merged.Mixed() -> problem.set(Text.of("merge.mixed"));
      case Merged.Wrong(var why) -> {
        var first = why.keySet().iterator().next();
        problem.set(Text.of("merge.wrong", "@clients.field." + first));
      }
      case Merged.Waits(var request) -> work.second().accept(request, this::merge);
      case Merged.Refused(var why) -> problem.set(why);
      case Merged.Gone _ -> {
        reread();
        problem.set(Text.of("merge.gone"));
      }
    }
  }
}
