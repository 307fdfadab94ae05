package org.branchbook.ui.graph.scene;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.branchbook.clients.ClientId;
import org.branchbook.links.Link;
import org.branchbook.links.picture.Difference;
import org.branchbook.links.picture.Neighbour;
import org.branchbook.links.picture.Neighbourhood;
import org.branchbook.links.picture.Then;
import org.branchbook.links.suggested.Reason;
import org.branchbook.links.suggested.Suggestion;
import org.jspecify.annotations.Nullable;

/** What has been read of the clients and their links so far, shown or not. */
public final class Known {
  private final Map<ClientId, Neighbour> clients = new HashMap<>();
  private final Map<Long, Link> links = new TreeMap<>();

  /** How large their shares were before, as far as that was read. */
  private Then then = Then.AS_NOW;

  /** What was found that two share, by both. */
  private final Map<Set<ClientId>, Tie> ties = new LinkedHashMap<>();

  /** What was read replaces what was known of the same clients and links. */
  public void learn(Neighbourhood read) {
    read.clients().forEach(n -> clients.put(n.client(), n));
    read.links().forEach(l -> links.put(l.id().value(), l));
  }

  /** What was changed of the shares. */
  public void learn(Then past) {
    then = past;
  }

  /** What was found replaces what the same two were known to share. */
  public void share(Collection<Suggestion> found) {
    for (var one : found) {
      var two = Set.of(one.low(), one.high());
      ties.put(two, Tie.of(one, ties.containsKey(two) ? number(two) : ties.size()));
    }
  }

  private int number(Set<ClientId> two) {
    return (int) (-1 - ties.get(two).link().id().value());
  }

  /** What these clients share among them. */
  public List<Tie> ties(Collection<ClientId> shown) {
    var inside = Set.copyOf(shown);
    return ties.entrySet().stream()
        .filter(e -> inside.containsAll(e.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** What speaks for a line of the picture that is no link. */
  public List<Reason> reasons(Link line) {
    var tie = ties.get(Set.of(line.from(), line.to()));
    return tie == null ? List.of() : tie.reasons();
  }

  /** Whether a link that was entered stands between the two. */
  public boolean linked(ClientId one, ClientId other) {
    return !joining(links.values(), one, other).isEmpty();
  }

  /** Forgets the clients and their links, to be read anew; what they share stays. */
  public void forget() {
    clients.clear();
    links.clear();
  }

  /** Forgets everything. */
  public void begin() {
    forget();
    ties.clear();
  }

  /** A client who was read; null for one who was not. */
  public @Nullable Neighbour client(ClientId id) {
    return clients.get(id);
  }

  /** The links between these clients that aren't rebutted and hold on a day, or on any. */
  public List<Link> between(Collection<ClientId> shown, @Nullable LocalDate day) {
    var inside = new HashSet<>(shown);
    var found = new ArrayList<Link>();
    for (var link : links.values())
      if (inside.contains(link.from()) && inside.contains(link.to()) && holds(link, day))
        found.add(link);
    return found;
  }

  /** How the links that a scene shows stand; beside an earlier day where it compares. */
  public List<Difference> shown(Scene scene, LocalDate today) {
    var clients = scene.spots().keySet();
    var since = scene.since();
    if (since == null) return between(clients, scene.day()).stream().map(Difference::none).toList();
    return Difference.between(
        between(clients, null), since, Objects.requireNonNullElse(scene.day(), today), then);
  }

  /** The first day on which something is known to have begun or ended between these; else null. */
  public @Nullable LocalDate firstDay(Collection<ClientId> shown) {
    LocalDate first = null;
    for (var link : between(shown, null))
      for (var day : new LocalDate[] {link.since(), link.until()})
        if (day != null && (first == null || day.isBefore(first))) first = day;
    return first;
  }

  private static boolean holds(Link link, @Nullable LocalDate day) {
    if (link.status() == Link.Status.REBUTTED) return false;
    if (day == null) return true;
    return (link.since() == null || !link.since().isAfter(day))
        && (link.until() == null || !link.until().isBefore(day));
  }

  /** Everybody known who is linked with one of these. */
  public Set<ClientId> beside(Collection<ClientId> some) {
    var of = new HashSet<>(some);
    var found = new LinkedHashSet<ClientId>();
    for (var link : links.values()) {
      if (link.status() == Link.Status.REBUTTED) continue;
      if (of.contains(link.from())) found.add(link.to());
      if (of.contains(link.to())) found.add(link.from());
    }
    found.removeAll(of);
    return found;
  }

  /** Those of these links that join two clients. */
  public static List<Link> joining(Collection<Link> among, ClientId one, ClientId other) {
    return among.stream()
        .filter(
            l ->
                l.from().equals(one) && l.to().equals(other)
                    || l.from().equals(other) && l.to().equals(one))
        .toList();
  }

  /**
   * The links of a shortest way between two clients along these links, in order; empty for none.
   * What two share links nobody.
   */
  public static List<Link> way(Collection<Link> along, ClientId from, ClientId to) {
    var beside = new LinkedHashMap<ClientId, List<Link>>();
    for (var link : along) {
      if (Tie.is(link)) continue;
      beside.computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(link);
      beside.computeIfAbsent(link.to(), _ -> new ArrayList<>()).add(link);
    }
    var by = new HashMap<ClientId, Link>();
    var queue = new ArrayDeque<ClientId>(List.of(from));
    var seen = new HashSet<ClientId>(List.of(from));
    while (!queue.isEmpty() && !seen.contains(to)) {
      var one = queue.remove();
      for (var link : beside.getOrDefault(one, List.of())) {
        var other = link.from().equals(one) ? link.to() : link.from();
        if (seen.add(other)) {
          by.put(other, link);
          queue.add(other);
        }
      }
    }
    var way = new ArrayList<Link>();
    for (var at = to; by.containsKey(at); ) {
      var link = by.get(at);
      way.add(link);
      at = link.from().equals(at) ? link.to() : link.from();
    }
    Collections.reverse(way);
    return way;
  }
}
