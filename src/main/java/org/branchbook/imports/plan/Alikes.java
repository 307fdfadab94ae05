package org.branchbook.imports.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Text;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Likeness.Sign;
import org.branchbook.duplicates.Reason;
import org.branchbook.duplicates.Score;
import org.branchbook.duplicates.entry.Shown;
import org.branchbook.duplicates.pairs.Pair;
import org.branchbook.duplicates.pairs.Pair.Side;
import org.branchbook.imports.alike.AlikeCheck;
import org.branchbook.imports.alike.Fresh;
import org.branchbook.imports.alike.Resembled;
import org.branchbook.imports.profile.OnAlike;
import org.branchbook.imports.profile.Treatment;
import org.branchbook.imports.records.Snapshot;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/** What a plan does with clients of the file who resemble others, and how it is told. */
public final class Alikes {
  /** So many cards that the file has written are at hand as they are now. */
  private static final int RECENT = 20_000;

  /** So many reasons stand beside a row that is left out. */
  private static final int REASONS = 6;

  final OnAlike on;
  private final AlikeCheck check;
  private final Scope scope;
  private final Instant now;
  private final Map<Long, Snapshot> recent =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Snapshot> eldest) {
          return size() > RECENT;
        }
      };

  /**
   * For one file.
   *
   * @param scope whose cards may be shown to who imports
   * @param now when questions come up
   */
  public Alikes(AlikeCheck check, OnAlike on, Scope scope, Instant now) {
    this.check = check;
    this.on = on;
    this.scope = scope;
    this.now = now;
  }

  List<List<Resembled>> of(List<Fresh> block) {
    return check.of(block);
  }

  /** The card of a row, with what it is compared by. */
  Fresh fresh(Client card, long row) {
    return check.fresh(card, row);
  }

  /** The card as the file has lately left it; null where it hasn't, or long ago. */
  @Nullable Snapshot recent(long id) {
    return recent.get(id);
  }

  /** A row has become a new card. */
  void added(Fresh one, Snapshot card) {
    recent.put(card.id(), card);
    check.entered(one);
  }

  /** A row has changed a card. */
  void changed(Client card, long row) {
    var after = new Snapshot.OfClient(card);
    recent.put(after.id(), after.at(after.version() + 1));
    check.changed(card, row);
  }

  /** Waits for those who are entering somebody now. */
  void settle() {
    check.settle();
  }

  /** The questions about who was entered meanwhile. */
  List<Pair> late(Collection<ClientId> entered) {
    return check.late(entered, now);
  }

  /** The open questions of a row that became a card though it resembles these. */
  List<Pair> questions(Fresh one, List<Resembled> others) {
    var questions = new ArrayList<Pair>();
    var mine = new Side(one.card().id(), one.traits());
    for (var other : others)
      if (on.of(other.zone()) != Treatment.ADD)
        questions.add(
            Pair.open(mine, new Side(other.client(), other.traits()), other.score(), now));
    return questions;
  }

  /** A row that resembles somebody, as far as who imports may know him. */
  Alike told(Client mine, long row, Resembled other, @Nullable Client there, Treatment treatment) {
    boolean shown = other.row() > 0 || there != null && visible(there);
    var signs =
        shown && there != null
            ? Shown.signs(other.score().reasons(), mine, there)
            : List.<Sign>of();
    return new Alike(
        row,
        mine.name(),
        other.client(),
        other.row(),
        shown && there != null ? there.name() : "",
        shown ? other.score() : bare(other.score()),
        other.zone(),
        treatment,
        signs);
  }

  private boolean visible(Client card) {
    var care = card.care();
    return scope.holds(care.responsible(), care.department(), care.vip());
  }

  private static Score bare(Score score) {
    return new Score(score.bits(), score.probability(), List.of());
  }

  /** Why a row was left out. */
  static Text why(Alike alike) {
    if (alike.hidden()) return Text.of("imports.problem.alike.hidden", alike.percent());
    if (alike.otherRow() > 0)
      return Text.of("imports.problem.alike.row", alike.otherRow(), alike.percent());
    return Text.of(
        "imports.problem.alike.card", Text.asWritten(alike.otherName()), alike.percent());
  }

  /** The reasons that say most for it. */
  static List<Text> reasons(Alike alike) {
    return alike.score().reasons().stream()
        .filter(reason -> reason.bits() > 0)
        .limit(REASONS)
        .map(Reason::text)
        .toList();
  }
}
