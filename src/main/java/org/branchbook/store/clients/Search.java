package org.branchbook.store.clients;

import static org.branchbook.store.db.Tables.CLIENT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.SortKey;
import org.branchbook.clients.search.Found;
import org.branchbook.clients.search.Matching;
import org.branchbook.clients.search.Typed;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.branchbook.store.Rows;
import org.jooq.DSLContext;

/**
 * One search. Of each typed part a stretch of its index is read: a short one first, since that
 * mostly gives enough, then longer ones. Where a part is rare, its stretch holds all who can be
 * meant. Who stands in the stretches of all parts is meant; of others, whose stretch was cut off,
 * the card is looked at. The scope is part of every reading of cards.
 */
final class Search {
  /** How much of an index is read at first, where one part is typed or several. */
  private static final int FEW = 3;

  private static final int SOME = 1000;
  private static final int MANY = 10_000;

  /** How many cards are read at a time. */
  private static final int CHUNK = 100;

  /** So many cards are looked at before longer stretches are read, and so many at the end. */
  private static final int LOOKS = 200;

  private static final int LAST_LOOKS = 600;

  private final DSLContext db;
  private final Typed typed;
  private final List<Typed.Part> lookedUp;
  private final Matching matching;
  private final int most;
  private final Scope scope;

  Search(DSLContext db, Typed typed, int most, Scope scope) {
    this.db = db;
    this.typed = typed;
    this.lookedUp = typed.parts().stream().filter(p -> !(p instanceof Typed.Short)).toList();
    this.matching = new Matching(typed);
    this.most = most;
    this.scope = scope;
  }

  /** Someone who is meant, and his place among the others. */
  private record Meant(int penalty, String sortKey) {}

  List<Found> found() {
    if (lookedUp.isEmpty()) return List.of();
    var meant = Map.<Long, Meant>of();
    var limits = lookedUp.size() == 1 ? List.of(FEW * most, SOME, MANY) : List.of(SOME, MANY);
    for (int limit : limits) {
      boolean last = limit == MANY;
      var hits = hits(limit);
      var candidates = candidates(hits);
      meant = sure(candidates, hits);
      var unsure = candidates.stream().filter(c -> !isSure(c, hits)).toList();
      boolean complete =
          hits.stream().anyMatch(TokenRanges.Hits::all) && (unsure.size() <= LOOKS || last);
      if (meant.size() < most && (complete || last)) look(unsure, meant);
      if (meant.size() >= most || complete) break;
    }
    return shown(meant);
  }

  private List<TokenRanges.Hits> hits(int limit) {
    var ranges = new TokenRanges(db, limit);
    var hits = new ArrayList<TokenRanges.Hits>();
    for (var part : lookedUp) hits.add(ranges.of(part));
    if (scope.reach() != Reach.ALL) hits.add(ranges.of(scope));
    return hits;
  }

  /** Who is in all stretches that are whole, the best first; if none is, who is in the first. */
  private static List<Long> candidates(List<TokenRanges.Hits> hits) {
    var whole =
        hits.stream()
            .filter(TokenRanges.Hits::all)
            .sorted(Comparator.comparingInt(h -> h.penalties().size()))
            .toList();
    var narrowest = whole.isEmpty() ? hits.getFirst() : whole.getFirst();
    var candidates = narrowest.penalties().keySet().stream();
    for (var other : whole)
      if (other != narrowest) candidates = candidates.filter(other.penalties()::containsKey);
    var penalties = new LinkedHashMap<Long, Integer>();
    candidates.forEach(id -> penalties.put(id, penalty(id, hits)));
    return penalties.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static int penalty(long id, List<TokenRanges.Hits> hits) {
    int sum = 0;
    for (var h : hits) sum += h.penalties().getOrDefault(id, 0);
    return sum;
  }

  /** Whether the tokens alone tell that all parts are met. */
  private boolean isSure(long id, List<TokenRanges.Hits> hits) {
    if (lookedUp.size() < typed.parts().size()) return false;
    for (int i = 0; i < lookedUp.size(); i++)
      if (!hits.get(i).sure() || !hits.get(i).penalties().containsKey(id)) return false;
    return true;
  }

  /** Who is surely meant and inside the scope, until there are enough. */
  private Map<Long, Meant> sure(List<Long> candidates, List<TokenRanges.Hits> hits) {
    var meant = new LinkedHashMap<Long, Meant>();
    var sure = candidates.stream().filter(c -> isSure(c, hits)).toList();
    for (int i = 0; i < sure.size() && meant.size() < most; i += CHUNK)
      db.select(CLIENT.ID, CLIENT.SORT_KEY)
          .from(CLIENT)
          .where(Rows.among(CLIENT.ID, sure.subList(i, Math.min(i + CHUNK, sure.size()))))
          .and(InScope.of(CLIENT, scope))
          .forEach(r -> meant.put(r.value1(), new Meant(penalty(r.value1(), hits), r.value2())));
    return meant;
  }

  /** Looks at cards, until there are enough who are meant. */
  private void look(List<Long> candidates, Map<Long, Meant> meant) {
    for (int i = 0; i < Math.min(LAST_LOOKS, candidates.size()) && meant.size() < most; i += CHUNK)
      for (var match : matches(candidates.subList(i, Math.min(i + CHUNK, candidates.size()))))
        meant.put(
            match.client().id().value(),
            new Meant(match.penalty(), SortKey.of(match.client().name())));
  }

  private List<Matching.Match> matches(List<Long> ids) {
    var cards = CardReader.read(db, Rows.among(CLIENT.ID, ids).and(InScope.of(CLIENT, scope)));
    return cards.stream().flatMap(c -> matching.of(c).stream()).toList();
  }

  /** The best of those who are meant, as they are shown. */
  private List<Found> shown(Map<Long, Meant> meant) {
    var best =
        meant.entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<Long, Meant> e) -> e.getValue().penalty)
                    .thenComparing(e -> e.getValue().sortKey))
            .limit(most)
            .map(Map.Entry::getKey)
            .toList();
    if (best.isEmpty()) return List.of();
    return matches(best).stream()
        .sorted(Comparator.comparingInt(m -> best.indexOf(m.client().id().value())))
        .map(Matching.Match::found)
        .toList();
  }
}
