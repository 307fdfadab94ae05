package org.branchbook.ui.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.links.LinkType;
import org.branchbook.links.scenes.Drawn;
import org.branchbook.links.scenes.Drawn.Bundle;
import org.branchbook.links.scenes.SizedBy;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has made of a picture: enough to draw it again, and to go back to.
 *
 * @param spots the clients that are shown and where they stand, those of bundles too
 * @param pinned those who keep their place
 * @param bundles those drawn as one, in the place and by the number of the first
 */
record Scene(Map<ClientId, Spot> spots, Set<ClientId> pinned, List<Bundle> bundles, View view) {
  /** A place in the picture. */
  record Spot(float x, float y) {}

  /**
   * How it is looked at.
   *
   * @param off the types of link that aren't shown
   * @param levels whether owners stand above what they own
   * @param day as of which day; null for every day
   * @param since what has changed since that day is shown; null where nothing is compared
   * @param hulls whether groups of connected clients are drawn
   */
  record View(
      Set<LinkType> off,
      boolean levels,
      @Nullable LocalDate day,
      @Nullable LocalDate since,
      SizedBy sizes,
      boolean hulls) {
    static final View USUAL = new View(Set.of(), false, null, null, SizedBy.LINKS, true);

    View {
      off = Set.copyOf(off);
    }
  }

  private static final Spot NOWHERE = new Spot(Float.NaN, Float.NaN);

  static final Scene EMPTY = new Scene(Map.of(), Set.of(), List.of(), View.USUAL);

  Scene {
    spots = Collections.unmodifiableMap(new LinkedHashMap<>(spots));
    pinned = Collections.unmodifiableSet(new LinkedHashSet<>(pinned));
    var whole = new ArrayList<Bundle>();
    for (var bundle : bundles) {
      var there = bundle.members().stream().filter(spots::containsKey).toList();
      if (there.size() > 1) whole.add(new Bundle(bundle.name(), there, bundle.connected()));
    }
    bundles = List.copyOf(whole);
  }

  /** A scene with these clients, who stand nowhere yet. */
  static Scene of(Collection<ClientId> clients) {
    return EMPTY.and(clients);
  }

  /** As it was kept. */
  static Scene of(Drawn kept) {
    var spots = new LinkedHashMap<ClientId, Spot>();
    var pinned = new LinkedHashSet<ClientId>();
    for (var place : kept.places()) {
      spots.put(place.client(), new Spot(place.x(), place.y()));
      if (place.pinned()) pinned.add(place.client());
    }
    return new Scene(
        spots,
        pinned,
        kept.bundles(),
        new View(kept.off(), kept.levels(), kept.day(), kept.since(), kept.sizes(), kept.hulls()));
  }

  /** As it is kept. */
  Drawn drawn() {
    var places = new ArrayList<Drawn.Place>();
    spots.forEach(
        (client, spot) ->
            places.add(new Drawn.Place(client, spot.x(), spot.y(), pinned.contains(client))));
    return new Drawn(
        places,
        bundles,
        view.off(),
        view.levels(),
        view.day(),
        view.since(),
        view.sizes(),
        view.hulls());
  }

  /** The same with these clients besides; those who are new stand nowhere yet. */
  Scene and(Collection<ClientId> more) {
    var now = new LinkedHashMap<>(spots);
    more.forEach(c -> now.putIfAbsent(c, NOWHERE));
    return with(now);
  }

  Scene with(Map<ClientId, Spot> now) {
    return new Scene(now, pinned, bundles, view);
  }

  /** The same without these clients. */
  Scene less(Collection<ClientId> gone) {
    var left = new LinkedHashMap<>(spots);
    left.keySet().removeAll(Set.copyOf(gone));
    return with(left);
  }

  /** Clients put where they were dragged, to stay there. */
  Scene dragged(Map<ClientId, Spot> to) {
    var now = new LinkedHashMap<>(spots);
    now.putAll(to);
    var stay = new LinkedHashSet<>(pinned);
    stay.addAll(to.keySet());
    return with(now).pinned(stay);
  }

  /** Clients who keep their place, or no longer, where all of them do. */
  Scene pinning(Collection<ClientId> some) {
    var now = new LinkedHashSet<>(pinned);
    if (!now.removeAll(Set.copyOf(some)) || !pinned.containsAll(some)) now.addAll(some);
    return pinned(now);
  }

  /** With a type of link shown, or no longer. */
  Scene filtered(LinkType type) {
    var now = EnumSet.noneOf(LinkType.class);
    now.addAll(off());
    if (!now.remove(type)) now.add(type);
    return without(now);
  }

  /** Some drawn as one, in their middle, by the number of the first. */
  Scene folded(ClientId first, Collection<ClientId> some, boolean connected) {
    var members = new ArrayList<ClientId>(List.of(first));
    for (var member : whole(some)) if (!member.equals(first)) members.add(member);
    float x = 0;
    float y = 0;
    for (var member : some) {
      x += spots.getOrDefault(member, NOWHERE).x() / some.size();
      y += spots.getOrDefault(member, NOWHERE).y() / some.size();
    }
    var now = new LinkedHashMap<>(spots);
    now.put(first, new Spot(x, y));
    var others = new ArrayList<Bundle>();
    for (var bundle : bundles)
      if (bundle.members().stream().noneMatch(members::contains)) others.add(bundle);
    others.add(new Bundle("", members, connected));
    return with(now).bundled(others);
  }

  /** Those drawn as one of these clients each by himself again, and nowhere yet. */
  Scene unfolded(Collection<ClientId> some) {
    var now = new LinkedHashMap<>(spots);
    var others = new ArrayList<Bundle>();
    for (var bundle : bundles) {
      if (!some.contains(bundle.members().getFirst())) others.add(bundle);
      else bundle.members().stream().skip(1).forEach(c -> now.put(c, NOWHERE));
    }
    return with(now).bundled(others);
  }

  Scene pinned(Set<ClientId> now) {
    return new Scene(spots, now, bundles, view);
  }

  Scene bundled(List<Bundle> now) {
    return new Scene(spots, pinned, now, view);
  }

  Scene seen(View now) {
    return new Scene(spots, pinned, bundles, now);
  }

  Scene without(Set<LinkType> now) {
    return seen(new View(now, levels(), day(), since(), view.sizes(), view.hulls()));
  }

  Scene levels(boolean now) {
    return seen(new View(off(), now, day(), since(), view.sizes(), view.hulls()));
  }

  Scene asOf(@Nullable LocalDate now) {
    return seen(new View(off(), levels(), now, since(), view.sizes(), view.hulls()));
  }

  /** What has changed since a day is shown; null for nothing compared. */
  Scene comparedWith(@Nullable LocalDate earlier) {
    return seen(new View(off(), levels(), day(), earlier, view.sizes(), view.hulls()));
  }

  Scene sized(SizedBy by) {
    return seen(new View(off(), levels(), day(), since(), by, view.hulls()));
  }

  Scene hulls(boolean now) {
    return seen(new View(off(), levels(), day(), since(), view.sizes(), now));
  }

  Set<LinkType> off() {
    return view.off();
  }

  boolean levels() {
    return view.levels();
  }

  @Nullable LocalDate day() {
    return view.day();
  }

  @Nullable LocalDate since() {
    return view.since();
  }

  /** The clients who are drawn: of a bundle the first alone. */
  Set<ClientId> drawnAlone() {
    var alone = new LinkedHashSet<>(spots.keySet());
    for (var bundle : bundles) bundle.members().stream().skip(1).toList().forEach(alone::remove);
    return alone;
  }

  /** Whether everybody who is drawn has a place. */
  boolean placed() {
    return drawnAlone().stream().noneMatch(c -> Float.isNaN(spots.get(c).x()));
  }

  /** All who stand behind these: of a bundle's first the whole bundle. */
  Set<ClientId> whole(Collection<ClientId> some) {
    var all = new LinkedHashSet<>(some);
    for (var bundle : bundles)
      if (all.contains(bundle.members().getFirst())) all.addAll(bundle.members());
    return all;
  }

  /** The bundle that is drawn as this client; null for none. */
  @Nullable Bundle bundle(ClientId first) {
    for (var bundle : bundles) if (bundle.members().getFirst().equals(first)) return bundle;
    return null;
  }
}
