package org.branchbook.links.suggested;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.links.LinkType;
import org.branchbook.links.suggested.Suggestion.State;

/** Gathers what speaks for links between any two, and says of what type each would be. */
final class Proposed {
  private record Two(long low, long high) {
    static Two of(long one, long other) {
      return one < other ? new Two(one, other) : new Two(other, one);
    }
  }

  private final Map<Two, Set<Reason>> reasons = new HashMap<>();

  /** Of two whom a spouse's parent connects: who is the parent. */
  private final Map<Two, Long> parents = new HashMap<>();

  /** Any two of these share it. */
  void among(long[] clients, Reason reason) {
    for (int i = 0; i < clients.length; i++)
      for (int j = i + 1; j < clients.length; j++) between(clients[i], clients[j], reason);
  }

  /** These two share it. */
  void between(long one, long other, Reason reason) {
    if (one != other)
      reasons.computeIfAbsent(Two.of(one, other), _ -> new LinkedHashSet<>()).add(reason);
  }

  /** One is a parent of the spouse of the other. */
  void inLaws(long parent, long child, long spouse) {
    if (parent == child) return;
    parents.put(Two.of(parent, child), parent);
    between(parent, child, Reason.through(Ground.SPOUSES_PARENT, spouse));
  }

  /** Two who are linked already need no suggestion. */
  void linked(long one, long other) {
    reasons.remove(Two.of(one, other));
  }

  int size() {
    return reasons.size();
  }

  /** What is suggested, of those of whom it is known whether they are persons. */
  List<Suggestion> all(Map<Long, Boolean> persons) {
    var all = new ArrayList<Suggestion>();
    reasons.forEach(
        (two, why) -> {
          var low = persons.get(two.low);
          var high = persons.get(two.high);
          // a card that is gone shares nothing
          if (low != null && high != null) all.add(suggestion(two, why, low, high));
        });
    return all;
  }

  private Suggestion suggestion(Two two, Set<Reason> why, boolean lowPerson, boolean highPerson) {
    var grounds = new HashSet<Ground>();
    why.forEach(r -> grounds.add(r.ground()));
    var type = type(grounds, lowPerson, highPerson);
    boolean lowIsFrom = type != LinkType.KEY_PERSON || lowPerson;
    if (type == LinkType.PARENT_IN_LAW) lowIsFrom = two.low == parents.getOrDefault(two, two.low);
    return new Suggestion(
        new ClientId(two.low),
        new ClientId(two.high),
        type,
        lowIsFrom,
        grounds.stream().mapToInt(g -> g.weight).sum(),
        why.stream().sorted(Comparator.comparing((Reason r) -> -r.ground().weight)).toList(),
        State.OPEN);
  }

  private static LinkType type(Set<Ground> grounds, boolean lowPerson, boolean highPerson) {
    if (lowPerson != highPerson) return LinkType.KEY_PERSON;
    if (!lowPerson) return LinkType.PARTNER;
    if (grounds.contains(Ground.PARENT)) return LinkType.SIBLING;
    if (grounds.contains(Ground.SPOUSES_PARENT)) return LinkType.PARENT_IN_LAW;
    return grounds.contains(Ground.HOUSEHOLD) || grounds.contains(Ground.ADDRESS)
        ? LinkType.HOUSEHOLD
        : LinkType.RELATIVE;
  }
}
