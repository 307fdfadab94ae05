package org.branchbook.duplicates.entry;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Clients;
import org.branchbook.clients.Likeness;
import org.branchbook.duplicates.Score;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.Zones;
import org.branchbook.duplicates.Zones.Zone;
import org.branchbook.duplicates.candidates.Keys;
import org.branchbook.duplicates.pairs.Pair;
import org.branchbook.duplicates.pairs.Pair.Side;
import org.branchbook.duplicates.pairs.Pairs;
import org.branchbook.duplicates.score.Scorer;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/** Whom a card could be that is being entered: candidates by index, weighed one by one. */
public final class WhoElse implements Likeness {
  /** As many are weighed. */
  private static final int WEIGHED = 48;

  /** As many are told of. */
  private static final int TOLD = 10;

  private final Candidates candidates;
  private final Clients clients;
  private final Pairs pairs;
  private final Supplier<Learned> learned;
  private final Supplier<Zones> zones;
  private final InstantSource clock;
  private final AtomicReference<@Nullable Weighed> weighed = new AtomicReference<>();

  public WhoElse(
      Candidates candidates,
      Clients clients,
      Pairs pairs,
      Supplier<Learned> learned,
      Supplier<Zones> zones,
      InstantSource clock) {
    this.candidates = candidates;
    this.clients = clients;
    this.pairs = pairs;
    this.learned = learned;
    this.zones = zones;
    this.clock = clock;
  }

  /** What weighs as long as nothing more was learned. */
  private record Weighed(Learned by, Scorer scorer) {}

  /** A client and how much speaks for his being the one. */
  public record Ranked(Side side, Score score) {}

  /** The clients most like somebody, the likeliest first, at most so many, however unlike. */
  public List<Ranked> ranked(Traits traits, int most) {
    var scorer = scorer();
    return candidates.meeting(Keys.of(traits), WEIGHED).stream()
        .map(c -> new Ranked(new Side(c.client(), c.traits()), scorer.score(traits, c.traits())))
        .sorted(Comparator.comparingDouble((Ranked r) -> -r.score.bits()))
        .limit(most)
        .toList();
  }

  /** How much speaks for two cards being one client. */
  public Score score(Client one, Client other) {
    return scorer().score(traits(one), traits(other));
  }

  @Override
  public void hold(Client candidate) {
    candidates.hold(Keys.of(traits(candidate)));
  }

  @Override
  public List<Resembling> of(Client candidate, Scope scope) {
    var traits = traits(candidate);
    var zones = this.zones.get();
    var alike =
        ranked(traits, TOLD + 1).stream()
            .filter(r -> !r.side.client().equals(candidate.id()))
            .filter(r -> zones.of(r.score.probability()) != Zone.SILENT)
            .limit(TOLD)
            .toList();
    if (alike.isEmpty()) return List.of();
    var apart = apart(new Side(candidate.id(), traits), alike);
    var told = new ArrayList<Resembling>();
    for (var one : alike)
      if (!apart.contains(one.side.client())) tell(one, candidate, scope, zones, told);
    return told;
  }

  /** Those from whom he was told apart, as long as nothing has changed. */
  private Set<ClientId> apart(Side mine, List<Ranked> alike) {
    return pairs.of(List.of(mine.client())).stream()
        .filter(p -> p.state() == Pair.State.DIFFERENT)
        .filter(
            p ->
                alike.stream()
                    .map(Ranked::side)
                    .filter(s -> s.client().equals(p.other(mine.client())))
                    .anyMatch(s -> p.holds(mine, s)))
        .map(p -> p.other(mine.client()))
        .collect(Collectors.toSet());
  }

  private void tell(Ranked one, Client candidate, Scope scope, Zones zones, List<Resembling> into) {
    double probability = one.score.probability();
    boolean stops = zones.of(probability) == Zone.STOP;
    var card = clients.find(one.side.client(), everything());
    if (card.isEmpty()) return;
    var there = card.get();
    var care = there.care();
    boolean shown = scope.holds(care.responsible(), care.department(), care.vip());
    into.add(
        new Resembling(
            there.id(),
            shown ? there.name() : "",
            care,
            probability,
            stops,
            shown ? Shown.signs(one.score.reasons(), candidate, there) : List.of()));
  }

  @Override
  public Set<ClientId> kept(Client saved, Told told) {
    var mine = new Side(saved.id(), traits(saved));
    var ids = new ArrayList<ClientId>();
    told.apart().forEach(r -> ids.add(r.client()));
    told.open().forEach(r -> ids.add(r.client()));
    var apart = told.apart().stream().map(Resembling::client).collect(Collectors.toSet());
    var known =
        pairs.of(List.of(saved.id())).stream()
            .map(p -> p.other(saved.id()))
            .collect(Collectors.toSet());
    var now = clock.instant();
    var scorer = scorer();
    var found = new ArrayList<Pair>();
    for (var other : candidates.cards(ids)) {
      var pair =
          Pair.open(
              mine,
              new Side(other.client(), other.traits()),
              scorer.score(mine.traits(), other.traits()),
              now);
      if (apart.contains(other.client()))
        found.add(pair.decided(Pair.State.DIFFERENT, told.why(), told.by(), now));
      else if (!known.contains(other.client())) found.add(pair);
    }
    pairs.put(found);
    return found.stream()
        .filter(p -> p.state() == Pair.State.OPEN)
        .map(p -> p.other(saved.id()))
        .collect(Collectors.toSet());
  }

  private Traits traits(Client card) {
    return Traits.of(card, candidates.streets());
  }

  /** Names of those who were weighed before are understood already. */
  private Scorer scorer() {
    var now = learned.get();
    var last = weighed.get();
    if (last == null || last.by != now) {
      last = new Weighed(now, Scorer.lasting(now.model(), now.frequencies()));
      weighed.set(last);
    }
    return last.scorer.among(candidates.clients());
  }

  /** For the program's own decision; what is shown is cut to the scope of who asks. */
  private static Scope everything() {
    return new Scope(Reach.ALL, new EmployeeId(0), Set.of(), true);
  }
}
