package org.branchbook.store.clients;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.CONTACT_PERSON;
import static org.branchbook.store.db.Tables.IDENTIFIER;
import static org.branchbook.store.db.Tables.PHONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.SortKey;
import org.branchbook.clients.search.Digits;
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
 * mostly gives enough, then longer ones. Once the stretch of one part is whole, it holds all who
 * can be meant, and the others are read for these alone. Who stands in the stretches of all parts
 * is meant; where tokens don't tell, the card is looked at. The scope is part of every reading of
 * cards.
 */
final class Search {
  /** So many times the most that are shown are read at first, where one part is typed. */
  private static final int FEW = 3;

  private static final int SOME = 1000;
  private static final int MANY = 20_000;
  private static final int ALL = Integer.MAX_VALUE;

  /** How many cards are read at a time. */
  private static final int CHUNK = 100;

  /** At so few it is faster to look at their cards than to read long stretches to the end. */
  private static final int LOOKS = 60;

  /** So many cards are looked at in the end; who comes after them is not found. */
  private static final int MOST_LOOKS = 600;

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
    var limits =
        lookedUp.size() == 1 ? List.of(FEW * most, SOME, MANY, ALL) : List.of(SOME, MANY, ALL);
    for (int limit : limits) {
      var hits = hits(limit);
      boolean complete = hits.stream().anyMatch(TokenRanges.Hits::all);
      if (complete) hits = completed(hits);
      var candidates = candidates(hits);
      meant = sure(candidates, hits);
      if (complete && meant.size() < most) look(candidates, hits, meant);
      if (complete || meant.size() >= most) break;
    }
    return shown(meant);
  }

  private List<TokenRanges.Hits> hits(int limit) {
    var ranges = TokenRanges.upTo(limit, db);
    var hits = new ArrayList<TokenRanges.Hits>();
    for (var part : lookedUp) hits.add(ranges.of(part));
    return hits;
  }

  /** What was cut off is read to the end, for those who stand in what is whole. */
  private List<TokenRanges.Hits> completed(List<TokenRanges.Hits> hits) {
    var narrowed = narrowest(hits);
    for (var other : hits) if (other.all()) narrowed = narrowed.where(other.met()::has);
    if (scope.reach() != Reach.ALL && narrowed.size() > LOOKS) {
      var inside = TokenRanges.upTo(SOME, db).of(scope);
      if (inside.all()) narrowed = narrowed.where(inside.met()::has);
    }
    var ranges = TokenRanges.among(narrowed, db);
    var completed = new ArrayList<TokenRanges.Hits>();
    for (int i = 0; i < hits.size(); i++) {
      boolean again = !hits.get(i).all() && narrowed.size() > LOOKS;
      completed.add(again ? ranges.of(lookedUp.get(i)) : hits.get(i));
    }
    return completed;
  }

  /** The shortest of the whole stretches, or the first that was cut off. */
  private static Penalties narrowest(List<TokenRanges.Hits> hits) {
    return hits.stream()
        .filter(TokenRanges.Hits::all)
        .map(TokenRanges.Hits::met)
        .min(Comparator.comparingInt(Penalties::size))
        .orElse(hits.getFirst().met());
  }

  /** Who is in all stretches that are whole, the best first; if none is, who is in the first. */
  private static long[] candidates(List<TokenRanges.Hits> hits) {
    var some = narrowest(hits);
    for (var other : hits) if (other.all()) some = some.where(other.met()::has);
    // sorted as one number each: the penalty, then the place in which he was met
    var places = new long[some.size()];
    for (int i = 0; i < places.length; i++)
      places[i] = (long) penalty(some.client(i), hits) << Integer.SIZE | i;
    Arrays.sort(places);
    var candidates = new long[places.length];
    for (int i = 0; i < places.length; i++) candidates[i] = some.client((int) places[i]);
    return candidates;
  }

  private static int penalty(long id, List<TokenRanges.Hits> hits) {
    int sum = 0;
    for (var h : hits) sum += h.met().of(id);
    return sum;
  }

  /** Whether the tokens alone tell that all parts are met. */
  private boolean isSure(long id, List<TokenRanges.Hits> hits) {
    return lookedUp.size() == typed.parts().size() && hits.stream().allMatch(h -> h.sure().has(id));
  }

  /** Who is surely meant and inside the scope, until there are enough. */
  private Map<Long, Meant> sure(long[] candidates, List<TokenRanges.Hits> hits) {
    var meant = new LinkedHashMap<Long, Meant>();
    for (int at = 0; at < candidates.length && meant.size() < most; ) {
      var chunk = new ArrayList<Long>();
      for (; at < candidates.length && chunk.size() < CHUNK; at++)
        if (isSure(candidates[at], hits)) chunk.add(candidates[at]);
      db.select(CLIENT.ID, CLIENT.SORT_KEY)
          .from(CLIENT)
          .where(Rows.among(CLIENT.ID, chunk))
          .and(InScope.of(CLIENT, scope))
          .forEach(r -> meant.put(r.value1(), new Meant(penalty(r.value1(), hits), r.value2())));
    }
    return meant;
  }

  /** Looks at the cards of the others, until there are enough who are meant. */
  private void look(long[] candidates, List<TokenRanges.Hits> hits, Map<Long, Meant> meant) {
    var unsure =
        Arrays.stream(candidates).filter(c -> !isSure(c, hits)).limit(MOST_LOOKS).boxed().toList();
    var left = withDigits(unsure, hits);
    for (int i = 0; i < left.size() && meant.size() < most; i += CHUNK)
      for (var match : matches(left.subList(i, Math.min(i + CHUNK, left.size()))))
        meant.put(
            match.client().id().value(),
            new Meant(match.penalty(), SortKey.of(match.client().name())));
  }

  /**
   * Those in whose numbers the typed digits stand: most who were met by their second digit fall.
   */
  private List<Long> withDigits(List<Long> ids, List<TokenRanges.Hits> hits) {
    var left = ids;
    for (int i = 0; i < lookedUp.size(); i++)
      if (lookedUp.get(i) instanceof Typed.Run run) {
        var sure = hits.get(i).sure();
        var having = having(run.digits(), left);
        left = left.stream().filter(id -> sure.has(id) || having.contains(id)).toList();
      }
    return left;
  }

  private Set<Long> having(String digits, List<Long> ids) {
    var having = new HashSet<Long>();
    Rows.inParts(ids, part -> having(digits, part, having));
    return having;
  }

  private void having(String digits, List<Long> ids, Set<Long> having) {
    db.select(PHONE.CLIENT_ID, PHONE.NUMBER)
        .from(PHONE)
        .where(Rows.among(PHONE.CLIENT_ID, ids))
        .unionAll(
            db.select(IDENTIFIER.CLIENT_ID, IDENTIFIER.NUMBER)
                .from(IDENTIFIER)
                .where(Rows.among(IDENTIFIER.CLIENT_ID, ids)))
        .unionAll(
            db.select(CONTACT_PERSON.CLIENT_ID, CONTACT_PERSON.PHONE)
                .from(CONTACT_PERSON)
                .where(Rows.among(CONTACT_PERSON.CLIENT_ID, ids)))
        .forEach(
            r -> {
              if (Digits.in(r.value2()).contains(digits)) having.add(r.value1());
            });
  }

  private List<Matching.Match> matches(List<Long> ids) {
    if (ids.isEmpty()) return List.of();
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
