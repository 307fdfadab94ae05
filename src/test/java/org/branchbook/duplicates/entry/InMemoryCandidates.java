package org.branchbook.duplicates.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Clients;
import org.branchbook.duplicates.Key;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.Zones;
import org.branchbook.duplicates.candidates.Keys;
import org.branchbook.duplicates.pairs.Pair;
import org.branchbook.duplicates.pairs.Pairs;
import org.branchbook.duplicates.standard.addresses.RenamedStreets;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/** Candidates and pairs over cards in memory. */
public final class InMemoryCandidates implements Candidates, Pairs {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  public final List<Pair> pairs = new ArrayList<>();
  private final Supplier<List<Client>> cards;

  public InMemoryCandidates(Supplier<List<Client>> cards) {
    this.cards = cards;
  }

  /** Who else a card could be, over these. */
  public WhoElse whoElse(Clients clients) {
    var shipped = Learned.shipped();
    return new WhoElse(this, clients, this, () -> shipped, () -> Zones.USUAL, () -> NOW);
  }

  @Override
  public List<Candidate> meeting(List<Key> keys, int most) {
    var wanted = new HashSet<>(keys);
    return cards.get().stream()
        .map(c -> new Candidate(c.id(), Traits.of(c)))
        .filter(c -> Keys.of(c.traits()).stream().anyMatch(wanted::contains))
        .limit(most)
        .toList();
  }

  @Override
  public List<ClientId> having(Key key, int most) {
    return meeting(List.of(key), most).stream().map(Candidate::client).toList();
  }

  @Override
  public Crossing crossing() {
    return new Crossing() {
      @Override
      public List<List<Candidate>> meeting(
          List<List<Key>> ofEach, int most, LongPredicate leftOut) {
        return ofEach.stream()
            .map(
                keys ->
                    InMemoryCandidates.this.meeting(keys, Integer.MAX_VALUE).stream()
                        .filter(c -> !leftOut.test(c.client().value()))
                        .limit(most)
                        .toList())
            .toList();
      }

      @Override
      public RenamedStreets streets() {
        return RenamedStreets.NONE;
      }

      @Override
      public long clients() {
        return InMemoryCandidates.this.clients();
      }
    };
  }

  @Override
  public List<Candidate> cards(Collection<ClientId> clients) {
    return cards.get().stream()
        .filter(c -> clients.contains(c.id()))
        .map(c -> new Candidate(c.id(), Traits.of(c)))
        .toList();
  }

  @Override
  public RenamedStreets streets() {
    return RenamedStreets.NONE;
  }

  @Override
  public void settle() {}

  @Override
  public void hold(List<Key> keys) {}

  @Override
  public long clients() {
    return 100_000;
  }

  @Override
  public List<Pair> of(Collection<ClientId> clients) {
    return pairs.stream()
        .filter(p -> clients.contains(p.low()) || clients.contains(p.high()))
        .toList();
  }

  @Override
  public List<Pair> all() {
    return List.copyOf(pairs);
  }

  @Override
  public List<Pair> next(Pair.State state, @Nullable Pair after, int most, Scope scope) {
    return pairs.stream()
        .filter(p -> p.state() == state)
        .sorted(Comparator.comparingDouble((Pair p) -> -p.bits()))
        .dropWhile(p -> after != null && p.bits() >= after.bits())
        .limit(most)
        .toList();
  }

  @Override
  public void put(Collection<Pair> put) {
    remove(put);
    pairs.addAll(put);
  }

  @Override
  public void remove(Collection<Pair> gone) {
    Set<String> two = gone.stream().map(p -> p.low() + " " + p.high()).collect(Collectors.toSet());
    pairs.removeIf(p -> two.contains(p.low() + " " + p.high()));
  }
}
