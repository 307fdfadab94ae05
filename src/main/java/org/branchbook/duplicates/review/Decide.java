package org.branchbook.duplicates.review;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.Access;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.duplicates.pairs.Pair;
import org.branchbook.duplicates.pairs.Pair.State;
import org.branchbook.duplicates.pairs.Pairs;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;

/** Answers a question about duplicates without merging: different clients, or another time. */
public final class Decide {
  private final ReviewQueue queue;
  private final Pairs pairs;
  private final CardAccess access;
  private final ClientTrail trail;
  private final Work work;
  private final InstantSource clock;

  public Decide(
      ReviewQueue queue,
      Pairs pairs,
      CardAccess access,
      ClientTrail trail,
      Work work,
      InstantSource clock) {
    this.queue = queue;
    this.pairs = pairs;
    this.access = access;
    this.trail = trail;
    this.work = work;
    this.clock = clock;
  }

  /**
   * Decides these pairs, all of them or none.
   *
   * @param reason ready ones as their key, or in his words; "" for none
   */
  public Decided run(Asker asker, List<Pair> of, State as, String reason) {
    return work.inOne(
        () -> {
          var now = queue.now(of);
          if (now.size() < of.size()) return new Decided.Gone();
          var at = clock.instant();
          return write(
              asker,
              now,
              now.stream()
                  .map(p -> as == State.OPEN ? p.reopened() : p.decided(as, reason, asker.id(), at))
                  .toList());
        });
  }

  /** Takes a decision back: the pairs are as they were. */
  public Decided undo(Asker asker, List<Pair> before) {
    return work.inOne(() -> write(asker, before, before));
  }

  private Decided write(Asker asker, List<Pair> before, List<Pair> after) {
    if (!asker.may(Privilege.MERGE)) {
      trail.refused(asker, Privilege.MERGE, "client", null);
      return new Decided.Refused(Privilege.MERGE.refused());
    }
    var cards = new HashMap<ClientId, Client>();
    for (var pair : after)
      for (var id : List.of(pair.low(), pair.high()))
        if (!cards.containsKey(id))
          switch (access.to(asker, id, Privilege.CLIENT_READ)) {
            case Access.Granted(var card) -> cards.put(id, card);
            case Access.Refused(Text why) -> {
              return new Decided.Refused(why);
            }
            case Access.Gone() -> {
              return new Decided.Gone();
            }
          }
    pairs.put(after);
    for (var pair : after) {
      record(asker, pair, pair.low(), pair.high(), cards);
      record(asker, pair, pair.high(), pair.low(), cards);
    }
    return new Decided.Done(before);
  }

  private void record(
      Asker asker, Pair pair, ClientId of, ClientId other, Map<ClientId, Client> cards) {
    var card = cards.get(other);
    var name = card == null ? "" : " " + card.name();
    var change =
        new Change("duplicates.decided." + pair.state().name(), "", (other.value() + name).strip());
    trail.card(asker, Act.CHANGED, of, pair.reason(), List.of(change));
  }
}
