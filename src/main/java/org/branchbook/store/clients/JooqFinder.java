package org.branchbook.store.clients;

import static org.branchbook.store.db.Tables.CLIENT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.branchbook.base.SortKey;
import org.branchbook.clients.search.Finder;
import org.branchbook.clients.search.Found;
import org.branchbook.clients.search.Layout;
import org.branchbook.clients.search.Matching;
import org.branchbook.clients.search.Typed;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.jooq.DSLContext;

/**
 * {@link Finder} over the tables of tokens. Of each typed part a stretch of its index is read: a
 * short one first, since that mostly gives enough, then longer ones. Where a part is rare, its
 * stretch holds all who can be meant; where every part is common, those met first are looked at.
 * Who may be meant is read as a card inside the scope, and the card alone decides.
 */
final class JooqFinder implements Finder {
  /** How many cards are read at a time. */
  private static final int CHUNK = 100;

  /** How many cards are looked at for an answer at most. */
  private static final int LOOKS = 1000;

  private final DSLContext db;

  JooqFinder(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<Found> find(String typed, int most, Scope scope) {
    if (scope.reach() == Reach.NONE) return List.of();
    var found = find(Typed.of(typed), most, scope);
    if (!found.isEmpty()) return found;
    for (var meant : Layout.meant(typed)) {
      found = find(Typed.of(meant), most, scope);
      if (!found.isEmpty()) return found;
    }
    return List.of();
  }

  private List<Found> find(Typed typed, int most, Scope scope) {
    if (typed.parts().isEmpty()) return List.of();
    var matches = List.<Matching.Match>of();
    for (int limit : new int[] {3 * most, LOOKS, 10 * LOOKS}) {
      var hits = hits(typed, scope, limit);
      matches = matches(typed, candidates(hits), most, scope);
      if (matches.size() >= most || hits.stream().anyMatch(TokenRanges.Hits::all)) break;
    }
    return matches.stream()
        .sorted(
            Comparator.comparingInt(Matching.Match::penalty)
                .thenComparing(m -> SortKey.of(m.found().name())))
        .limit(most)
        .map(Matching.Match::found)
        .toList();
  }

  private List<TokenRanges.Hits> hits(Typed typed, Scope scope, int limit) {
    var ranges = new TokenRanges(db, limit);
    var hits = new ArrayList<TokenRanges.Hits>();
    for (var part : typed.parts()) if (!(part instanceof Typed.Short)) hits.add(ranges.of(part));
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
    Stream<Long> candidates = narrowest.penalties().keySet().stream();
    for (var other : whole)
      if (other != narrowest) candidates = candidates.filter(other.penalties()::containsKey);
    return candidates
        .sorted(
            Comparator.comparingInt(
                id -> hits.stream().mapToInt(h -> h.penalties().getOrDefault(id, 0)).sum()))
        .toList();
  }

  private List<Matching.Match> matches(Typed typed, List<Long> candidates, int most, Scope scope) {
    var matching = new Matching(typed);
    var matches = new ArrayList<Matching.Match>();
    for (int i = 0; i < Math.min(LOOKS, candidates.size()) && matches.size() < most; i += CHUNK) {
      var chunk = candidates.subList(i, Math.min(i + CHUNK, candidates.size()));
      for (var card : CardReader.read(db, CLIENT.ID.in(chunk).and(InScope.of(CLIENT, scope))))
        matching.of(card).ifPresent(matches::add);
    }
    return matches;
  }
}
