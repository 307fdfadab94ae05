package org.branchbook.store.duplicates.keys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.duplicates.merge.Thing;
import org.branchbook.duplicates.merge.Told;
import org.branchbook.duplicates.pairs.Pair;
import org.branchbook.duplicates.pairs.Pairs;
import org.branchbook.store.RecordJson;

/**
 * What was found and decided of pairs of cards. It goes with the card that goes, since it was said
 * of that card's fields, and is there again when the card is. That somebody else is a different
 * client is as true of the merged card.
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
  public void joined(List<Thing> things, List<Client> before, Client now) {
    var prints = new HashMap<ClientId, Long>();
    for (var card : before) prints.put(card.id(), Pair.print(Traits.of(card)));
    var carried = new LinkedHashMap<String, Pair>();
    for (var thing : things) {
      var pair = read(thing);
      var other = pair.other(thing.of());
      boolean holds =
          pair.state() == Pair.State.DIFFERENT
              && !prints.containsKey(other)
              && pair.print(thing.of()) == prints.getOrDefault(thing.of(), 0L);
      if (!holds) continue;
      var as = pair.ofAnother(thing.of(), now.id(), Pair.print(Traits.of(now)));
      carried.put(key(as), as);
    }
    pairs.put(carried.values());
  }

  @Override
  public void part(List<Thing> things, Set<Thing.Name> dropped, ClientId from) {
    var back = new LinkedHashMap<String, Pair>();
    var own = new HashMap<String, Pair>();
    for (var thing : things)
      (dropped.contains(thing.name()) ? back : own).put(thing.key(), read(thing));
    var ends = new HashSet<>(Set.of(from));
    for (var pair : back.values()) ends.addAll(List.of(pair.low(), pair.high()));
    var gone = new ArrayList<Pair>();
    for (var there : distinct(ends)) {
      var was = own.get(key(there));
      if (!carried(there, from, things)) back.remove(key(there));
      else if (was != null) back.put(key(was), was);
      else gone.add(there);
    }
    pairs.remove(gone);
    pairs.put(back.values());
  }

  /** Whether the merge said it of the card; what was decided since is newer. */
  private boolean carried(Pair there, ClientId of, List<Thing> things) {
    boolean its = there.low().equals(of) || there.high().equals(of);
    return its
        && there.decided() != null
        && things.stream().anyMatch(t -> there.decided().equals(read(t).decided()));
  }

  private Pair read(Thing thing) {
    return json.read(thing.kept(), Pair.class);
  }

  @Override
  public void give(List<Thing> things, ClientId from, ClientId to) {}

  /** Nobody decides where these go. */
  @Override
  public List<Told> tell(List<Thing> things) {
    return List.of();
  }
}
