package org.branchbook.store.duplicates.keys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.duplicates.merge.Thing;
import org.branchbook.duplicates.merge.Told;
import org.branchbook.duplicates.pairs.Pair;
import org.branchbook.duplicates.pairs.Pairs;
import org.branchbook.store.RecordJson;

/**
 * What was found and decided of pairs of cards. It goes with the card that goes, since it was said
 * of that card's fields, and is there again when the card is.
 */
final class PairsFollow implements FollowsClient {
  private static final String KIND = "pair";
  private final Pairs pairs;
  private final RecordJson json = new RecordJson();

  PairsFollow(Pairs pairs) {
    this.pairs = pairs;
  }

  /** None refers to the client as such: they are dropped with the card's keys. */
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
    for (var pair : distinct(cards)) {
      if (cards.contains(pair.low())) things.add(thing(pair, pair.low(), pair.high()));
      if (cards.contains(pair.high())) things.add(thing(pair, pair.high(), pair.low()));
    }
    return things;
  }

  private Collection<Pair> distinct(Collection<ClientId> cards) {
    var all = new LinkedHashMap<String, Pair>();
    for (var pair : pairs.of(cards)) all.put(key(pair), pair);
    return all.values();
  }

  private Thing thing(Pair pair, ClientId of, ClientId other) {
    return new Thing(KIND, key(pair), of, Set.of(other), json.write(pair));
  }

  private static String key(Pair pair) {
    return pair.low().value() + " " + pair.high().value();
  }

  @Override
  public void join(Collection<ClientId> cards, ClientId into) {}

  @Override
  public void part(List<Thing> things, Set<Thing.Name> dropped, ClientId from) {
    var back = new LinkedHashMap<String, Pair>();
    for (var thing : things)
      if (dropped.contains(thing.name()))
        back.put(thing.key(), json.read(thing.kept(), Pair.class));
    if (back.isEmpty()) return;
    // what was decided since is newer
    var ends = new HashSet<ClientId>();
    for (var pair : back.values()) ends.addAll(List.of(pair.low(), pair.high()));
    for (var there : distinct(ends)) back.remove(key(there));
    pairs.put(back.values());
  }

  @Override
  public void give(List<Thing> things, ClientId from, ClientId to) {}

  /** Nobody decides where these go. */
  @Override
  public List<Told> tell(List<Thing> things) {
    return List.of();
  }
}
