package org.branchbook.duplicates.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientBulk;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.pairs.Pair;
import org.branchbook.duplicates.pairs.Pair.State;
import org.branchbook.duplicates.pairs.Pairs;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The questions about duplicates, the likeliest first, cut to the cards that the asker may see:
 * pairs that hang together are one question.
 */
public final class ReviewQueue {
  /** What hangs together is followed so many cards far. */
  private static final int FAR = 4;

  private static final Comparator<Pair> LIKELIEST =
      Comparator.comparingDouble((Pair p) -> -p.bits())
          .thenComparing(p -> p.low().value())
          .thenComparing(p -> p.high().value());

  private final Pairs pairs;
  private final ClientBulk clients;

  public ReviewQueue(Pairs pairs, ClientBulk clients) {
    this.pairs = pairs;
    this.clients = clients;
  }

  /** The pairs one by one, for who may merge; nothing for anybody else. */
  public List<Pair> pairs(Asker asker, State state, @Nullable Pair after, int most) {
    return asker.may(Privilege.MERGE) ? pairs.next(state, after, most, scope(asker)) : List.of();
  }

  /**
   * A stretch of the queue.
   *
   * @param after where the one before ended; null for the first
   * @param most as many pairs make up a stretch, and fewer questions
   */
  public Stretch next(Asker asker, State state, @Nullable Pair after, int most) {
    var page = pairs(asker, state, after, most);
    if (page.isEmpty()) return new Stretch(List.of(), null);
    var near = near(page, state);
    var cards = cards(near, scope(asker));
    var questions = new ArrayList<Question>();
    for (var together : together(near, cards.keySet()))
      // the others of the group were shown with their likeliest pair, or will be
      if (page.contains(together.getFirst())) questions.add(question(together, cards));
    return new Stretch(questions, page.size() < most ? null : page.getLast());
  }

  /**
   * The question that a pair belongs to, as it stands now; its pairs empty where it is answered.
   */
  List<Pair> now(Collection<Pair> of) {
    var ids = new HashSet<ClientId>();
    for (var pair : of) ids.addAll(List.of(pair.low(), pair.high()));
    return pairs.of(ids).stream().filter(p -> of.stream().anyMatch(o -> same(o, p))).toList();
  }

  private static boolean same(Pair a, Pair b) {
    return a.low().equals(b.low()) && a.high().equals(b.high()) && a.state() == b.state();
  }

  private static Scope scope(Asker asker) {
    return asker.scope(Privilege.CLIENT_READ);
  }

  /** All pairs of a state around these. */
  private Collection<Pair> near(List<Pair> page, State state) {
    var all = new LinkedHashMap<List<ClientId>, Pair>();
    for (var pair : page) all.put(List.of(pair.low(), pair.high()), pair);
    Set<ClientId> asked = new HashSet<>();
    for (int step = 0; step < FAR; step++) {
      var ids = new HashSet<ClientId>();
      for (var two : all.keySet()) ids.addAll(two);
      ids.removeAll(asked);
      if (ids.isEmpty()) break;
      asked.addAll(ids);
      for (var pair : pairs.of(ids))
        if (pair.state() == state) all.put(List.of(pair.low(), pair.high()), pair);
    }
    return all.values();
  }

  private Map<ClientId, Client> cards(Collection<Pair> of, Scope scope) {
    var ids = new HashSet<ClientId>();
    for (var pair : of) ids.addAll(List.of(pair.low(), pair.high()));
    var cards = new HashMap<>(clients.find(ids));
    cards
        .values()
        .removeIf(c -> !scope.holds(c.care().responsible(), c.care().department(), c.care().vip()));
    return cards;
  }

  /** Pairs that share a card, group by group, each and all of them the likeliest first. */
  private static List<List<Pair>> together(Collection<Pair> pairs, Set<ClientId> seen) {
    var groups = new HashMap<ClientId, List<Pair>>();
    for (var pair : pairs) {
      if (!seen.contains(pair.low()) || !seen.contains(pair.high())) continue;
      var group = new ArrayList<Pair>();
      for (var end : List.of(pair.low(), pair.high())) {
        var there = groups.get(end);
        if (there != null && !group.containsAll(there)) group.addAll(there);
      }
      group.add(pair);
      for (var member : group) {
        groups.put(member.low(), group);
        groups.put(member.high(), group);
      }
    }
    var distinct = new ArrayList<List<Pair>>();
    for (var group : groups.values())
      if (distinct.stream().noneMatch(d -> d == group)) distinct.add(group);
    distinct.forEach(g -> g.sort(LIKELIEST));
    distinct.sort(Comparator.comparing(List::getFirst, LIKELIEST));
    return distinct;
  }

  private static Question question(List<Pair> together, Map<ClientId, Client> cards) {
    var of = new TreeMap<Long, Client>();
    for (var pair : together)
      for (var id : List.of(pair.low(), pair.high())) {
        var card = cards.get(id);
        if (card != null) of.put(id.value(), card);
      }
    return new Question(List.copyOf(of.values()), together);
  }
}
