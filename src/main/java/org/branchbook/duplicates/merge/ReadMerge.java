package org.branchbook.duplicates.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.Access;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.Privilege;

/** Lays cards side by side for whoever may merge them; each counts as viewed. */
public final class ReadMerge {
  private final CardAccess access;
  private final List<FollowsClient> followers;
  private final MergeJournal journal;
  private final Confirmed confirmed;
  private final Sameness sameness;
  private final ClientTrail trail;
  private final Work work;

  public ReadMerge(MergeRoom room) {
    access = room.access();
    followers = room.followers();
    journal = room.journal();
    confirmed = room.confirmed();
    sameness = room.sameness();
    trail = room.trail();
    work = room.work();
  }

  /**
   * The cards as they stand; a number that leads to another card is that one.
   *
   * @param seen those that are on record as viewed already
   * @param purpose why they are looked at, as it stands in the audit
   */
  public Looked run(Asker asker, List<ClientId> ids, Set<ClientId> seen, String purpose) {
    return work.inOne(
        () -> {
          if (!asker.may(Privilege.MERGE)) {
            trail.refused(asker, Privilege.MERGE, "client", null);
            return new Looked.Refused(Text.of("merge.refused"));
          }
          var cards = new ArrayList<Client>();
          for (var id : new LinkedHashSet<>(ids.stream().map(journal::now).toList()))
            switch (access.to(asker, id, Privilege.CLIENT_READ)) {
              case Access.Granted(var card) -> cards.add(card);
              case Access.Refused(var why) -> {
                return new Looked.Refused(why);
              }
              case Access.Gone() -> {
                return new Looked.Gone(id);
              }
            }
          if (MergeCards.mixed(cards)) return new Looked.Mixed();
          for (var card : cards)
            if (!seen.contains(card.id()))
              trail.card(asker, Act.VIEWED, card.id(), purpose, List.of());
          var there = cards.stream().map(Client::id).toList();
          return new Looked.Here(
              new Sight(cards, confirmed.of(there), moves(there), doubts(cards)));
        });
  }

  /** Two different clients made one is what nobody wants to find out months later. */
  private Map<ClientId, Double> doubts(List<Client> cards) {
    var doubts = new HashMap<ClientId, Double>();
    for (var card : cards)
      cards.stream()
          .filter(other -> other != card)
          .mapToDouble(other -> sameness.of(card, other))
          .max()
          .ifPresent(
              best -> {
                if (best < sameness.sure()) doubts.put(card.id(), best);
              });
    return doubts;
  }

  private List<Sight.Moves> moves(List<ClientId> cards) {
    var kinds = new LinkedHashMap<String, Map<ClientId, Integer>>();
    var met = new HashSet<List<Object>>();
    for (var follower : followers.stream().filter(FollowsClient::moves).toList())
      for (var thing : follower.of(cards))
        if (met.add(List.of(thing.name(), thing.of())))
          kinds
              .computeIfAbsent(thing.kind(), _ -> new HashMap<>())
              .merge(thing.of(), 1, Integer::sum);
    var moves = new ArrayList<Sight.Moves>();
    kinds.forEach((kind, of) -> moves.add(new Sight.Moves(kind, of)));
    return moves;
  }
}
