package org.branchbook.store.links;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.duplicates.merge.Thing;
import org.branchbook.duplicates.merge.Told;
import org.branchbook.links.suggested.Suggestion;
import org.branchbook.links.suggested.Suggestion.State;
import org.branchbook.store.RecordJson;

/**
 * That a link was refused is said of the merged card too. It stays said when the cards come apart;
 * what is only suggested is found anew each night.
 */
final class RefusalsFollow implements FollowsClient {
  private static final String KIND = "suggestion";
  private final JooqSuggestions suggestions;
  private final RecordJson json = new RecordJson();

  RefusalsFollow(JooqSuggestions suggestions) {
    this.suggestions = suggestions;
  }

  /** None refers to the client as such. */
  @Override
  public Set<String> columns() {
    return Set.of();
  }

  @Override
  public Set<String> kinds() {
    return Set.of(KIND);
  }

  @Override
  public boolean moves() {
    return false;
  }

  @Override
  public List<Thing> of(Collection<ClientId> cards) {
    var things = new ArrayList<Thing>();
    for (var one : refused(cards))
      for (var card : List.of(one.low(), one.high()))
        if (cards.contains(card))
          things.add(new Thing(KIND, key(one), card, Set.of(one.other(card)), json.write(one)));
    return things;
  }

  private List<Suggestion> refused(Collection<ClientId> cards) {
    return touching(cards).values().stream().filter(s -> s.state() == State.REFUSED).toList();
  }

  private Map<String, Suggestion> touching(Collection<ClientId> cards) {
    var all = new LinkedHashMap<String, Suggestion>();
    suggestions.touching(cards).forEach(s -> all.put(key(s), s));
    return all;
  }

  private static String key(Suggestion s) {
    return s.low().value() + " " + s.high().value();
  }

  @Override
  public void join(Collection<ClientId> cards, ClientId into) {
    var gone = touching(cards).values();
    var there = touching(List.of(into));
    var carried = new LinkedHashMap<String, Suggestion>();
    for (var one : gone) {
      var card = cards.contains(one.low()) ? one.low() : one.high();
      var other = one.other(card);
      if (one.state() != State.REFUSED || other.equals(into) || cards.contains(other)) continue;
      var as = one.ofAnother(card, into);
      if (!there.containsKey(key(as))) carried.put(key(as), as);
    }
    suggestions.remove(gone);
    suggestions.put(carried.values(), Clock.systemUTC().instant());
  }

  @Override
  public void part(List<Thing> things, Set<Thing.Name> dropped, ClientId from) {
    var back = new LinkedHashMap<String, Suggestion>();
    for (var thing : things)
      if (dropped.contains(thing.name()))
        back.put(thing.key(), json.read(thing.kept(), Suggestion.class));
    suggestions.put(back.values(), Clock.systemUTC().instant());
  }

  @Override
  public void give(List<Thing> things, ClientId from, ClientId to) {}

  /** Nobody decides where these go. */
  @Override
  public List<Told> tell(List<Thing> things) {
    return List.of();
  }
}
