package org.branchbook.playbooks.advice.acts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.branchbook.base.Ids;
import org.branchbook.clients.Holding.Kind;
import org.branchbook.playbooks.advice.Advice;
import org.branchbook.playbooks.advice.AdviceId;
import org.branchbook.playbooks.advice.Advising;
import org.branchbook.playbooks.advice.Piece;
import org.branchbook.playbooks.advice.Situation;

/**
 * Brings a client's advice up to date: what no longer fits ends, what he was spoken with about and
 * has come to something is sold, and what is best now takes the places that are free.
 */
final class Reconcile {
  private final Advising advising;
  private final int most;
  private final Ids ids;
  private final LocalDate day;
  private final Instant now;

  /** What is to be written. */
  final List<Advice> fresh = new ArrayList<>();

  final List<Advice> changed = new ArrayList<>();

  Reconcile(Advising advising, int most, Ids ids, LocalDate day, Instant now) {
    this.advising = advising;
    this.most = most;
    this.ids = ids;
    this.day = day;
    this.now = now;
  }

  /**
   * What stands for a client from now on, the best first.
   *
   * @param kept his that are open, or hide what they advised
   */
  List<Advice> of(Situation situation, List<Advice> kept) {
    var hidden = EnumSet.noneOf(Piece.class);
    for (var one : kept) if (!one.open()) hidden.add(one.piece());
    var drafts = advising.all(situation, hidden, day);
    var stands = new ArrayList<Advice>();
    for (var one : kept) if (one.open()) look(one, situation, drafts, stands);
    for (var draft : drafts)
      if (stands.size() < most && stands.stream().noneMatch(draft::is)) {
        var made =
            Advice.fresh(
                new AdviceId(ids.next()),
                situation.client(),
                draft,
                situation.care().responsible(),
                day);
        fresh.add(made);
        stands.add(made);
      }
    stands.sort(
        Comparator.comparingDouble((Advice a) -> a.factors().priority())
            .reversed()
            .thenComparing(Advice::piece));
    return stands;
  }

  private void look(
      Advice one, Situation situation, List<Advice.Draft> drafts, List<Advice> stands) {
    boolean twice = stands.stream().anyMatch(s -> s.piece() == one.piece());
    var draft =
        twice ? Optional.<Advice.Draft>empty() : drafts.stream().filter(d -> d.is(one)).findFirst();
    if (draft.isEmpty()) {
      changed.add(came(one, situation) ? one.sold(now, day) : one.ended(day));
      return;
    }
    // whoever is being spoken with about it isn't left for something better
    boolean best = drafts.indexOf(draft.get()) < most;
    if (!best && one.course().taken() == null && one.course().offered() == null) {
      changed.add(one.ended(day));
      return;
    }
    var counted = one.counted(draft.get(), situation.care().responsible());
    if (one.factors().about(counted.factors())
        && Objects.equals(one.employee(), counted.employee())
        && Objects.equals(one.due(), counted.due())) stands.add(one);
    else {
      changed.add(counted);
      stands.add(counted);
    }
  }

  /** Whether it came to something: an offer after the client was spoken with, a service begun. */
  private boolean came(Advice one, Situation situation) {
    var line = one.piece().line;
    if (line != null) return one.course().offered() != null && situation.holds(line, day);
    if (one.course().taken() == null || situation.gone()) return false;
    return one.piece() != Piece.RENEW_DEPOSIT || renewed(one, situation);
  }

  /** Whether the deposit runs on, or another was opened since: its end alone is no renewal. */
  private boolean renewed(Advice one, Situation situation) {
    return situation.held().stream()
        .filter(h -> h.kind() == Kind.DEPOSIT && h.on(day))
        .filter(h -> h.closes() == null || !h.closes().isBefore(day))
        .anyMatch(
            h ->
                one.of().startsWith(h.id() + " ")
                    || h.opened() != null && !h.opened().isBefore(one.made()));
  }
}
