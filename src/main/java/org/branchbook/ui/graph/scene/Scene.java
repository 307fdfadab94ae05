package org.branchbook.ui.graph.scene;

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
public record Scene(
    Map<ClientId, Spot> spots, Set<ClientId> pinned, List<Bundle> bundles, Sight view) {
  /** A place in the picture. */
  public record Spot(float x, float y) {}

  /**
   * How it is looked at.
   *
   * @param off the types of link that aren't shown
   * @param levels whether owners stand above what they own
   * @param day as of which day; null for every day
   * @param since what has changed since that day is shown; null where nothing is compared
   * @param hulls whether groups of connected clients are drawn
   */
  public record Sight(
      Set<LinkType> off,
      boolean levels,
      @Nullable LocalDate day,
      @Nullable LocalDate since,
      SizedBy sizes,
      boolean hulls) {
    static final Sight USUAL = new Sight(Set.of(), false, null, null, SizedBy.LINKS, true);

    public Sight {
      off = Set.copyOf(off);
    }
  }

  private static final Spot NOWHERE = new Spot(Float.NaN, Float.NaN);

  public static final Scene EMPTY = new Scene(Map.of(), Set.of(), List.of(), Sight.USUAL);

  public Scene {
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
  public static Scene of(Collection<ClientId> clients) {
    return EMPTY.and(clients);
  }

  /** As it was kept. */
  public static Scene of(Drawn kept) {
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
        new Sight(kept.off(), kept.levels(), kept.day(), kept.since(), kept.sizes(), kept.hulls()));
  }

  /** As it is kept. */
  public Drawn drawn() {
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
  public Scene and(Collection<ClientId> more) {
    var now = new LinkedHashMap<>(spots);
    more.forEach(c -> now.putIfAbsent(c, NOWHERE));
    return with(now);
  }

  /** The same with everybody in these places. */
  public Scene with(Map<ClientId, Spot> now) {
    return new Scene(now, pinned, bundles, view);
  }

  /** The same without these clients. */
  public Scene less(Collection<ClientId> gone) {
    var left = new LinkedHashMap<>(spots);
    left.keySet().removeAll(Set.copyOf(gone));
    return with(left);
  }

  /** Clients put where they were dragged, to stay there. */
  public Scene dragged(Map<ClientId, Spot> to) {
    var now = new LinkedHashMap<>(spots);
    now.putAll(to);
    var stay = new LinkedHashSet<>(pinned);
    stay.addAll(to.keySet());
    return with(now).pinned(stay);
  }

  /** Clients who keep their place, or no longer, where all of them do. */
  public Scene pinning(Collection<ClientId> some) {
    var now = new LinkedHashSet<>(pinned);
    if (!now.removeAll(Set.copyOf(some)) || !pinned.containsAll(some)) now.addAll(some);
    return pinned(now);
  }

  /** With a type of link shown, or no longer. */
  public Scene filtered(LinkType type) {
    var now = EnumSet.noneOf(LinkType.class);
    now.addAll(off());
    if (!now.remove(type)) now.add(type);
    return without(now);
  }

  /** Some drawn as one, in their middle, by the number of the first. */
  public Scene folded(ClientId first, Collection<ClientId> some, boolean connected) {
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
  public Scene unfolded(Collection<ClientId> some) {
    var now = new LinkedHashMap<>(spots);
    var others = new ArrayList<Bundle>();
    for (var bundle : bundles) {
      if (!some.contains(bundle.members().getFirst())) others.add(bundle);
      else bundle.members().stream().skip(1).forEach(c -> now.put(c, NOWHERE));
    }
    return with(now).bundled(others);
  }

  /** The same with these keeping their place. */
  public Scene pinned(Set<ClientId> now) {
    return new Scene(spots, now, bundles, view);
  }

  /** The same with these drawn as one. */
  public Scene bundled(List<Bundle> now) {
    return new Scene(spots, pinned, now, view);
  }

  /** The same, looked at in another way. */
  public Scene seen(Sight now) {
    return new Scene(spots, pinned, bundles, now);
  }

  Scene without(Set<LinkType> now) {
    return seen(new Sight(now, levels(), day(), since(), view.sizes(), view.hulls()));
  }

  /** The same with owners above what they own, or no longer. */
  public Scene levels(boolean now) {
    return seen(new Sight(off(), now, day(), since(), view.sizes(), view.hulls()));
  }

  /** The same as of a day; null for every day. */
  public Scene asOf(@Nullable LocalDate now) {
    return seen(new Sight(off(), levels(), now, since(), view.sizes(), view.hulls()));
  }

  /** What has changed since a day is shown; null for nothing compared. */
  public Scene comparedWith(@Nullable LocalDate earlier) {
    return seen(new Sight(off(), levels(), day(), earlier, view.sizes(), view.hulls()));
  }

  /** The same with who is larger by another figure. */
  public Scene sized(SizedBy by) {
    return seen(new Sight(off(), levels(), day(), since(), by, view.hulls()));
  }

  /** The same with groups of connected clients drawn, or not. */
  public Scene hulls(boolean now) {
    return seen(new Sight(off(), levels(), day(), since(), view.sizes(), now));
  }

  /** The types of link that aren't shown. */
  public Set<LinkType> off() {
    return view.off();
  }

  /** Whether owners stand above what they own. */
  public boolean levels() {
    return view.levels();
  }

  /** As of which day; null for every day. */
  public @Nullable LocalDate day() {
    return view.day();
  }

  /** The day that is compared with; null where nothing is. */
  public @Nullable LocalDate since() {
    return view.since();
  }

  /** The clients who are drawn: of a bundle the first alone. */
  public Set<ClientId> drawnAlone() {
    var alone = new LinkedHashSet<>(spots.keySet());
    for (var bundle : bundles) bundle.members().stream().skip(1).toList().forEach(alone::remove);
    return alone;
  }

  /** Whether everybody who is drawn has a place. */
  public boolean placed() {
    return drawnAlone().stream().noneMatch(c -> Float.isNaN(spots.get(c).x()));
  }

  /** All who stand behind these: of a bundle's first the whole bundle. */
  public Set<ClientId> whole(Collection<ClientId> some) {
    var all = new LinkedHashSet<>(some);
    for (var bundle : bundles)
      if (all.contains(bundle.members().getFirst())) all.addAll(bundle.members());
    return all;
  }

  /** The bundle that is drawn as this client; null for none. */
  public @Nullable Bundle bundle(ClientId first) {
    for (var bundle : bundles) if (bundle.members().getFirst().equals(first)) return bundle;
    return null;
  }
}
