package org.branchbook.ui.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.links.LinkType;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has made of a picture: enough to draw it again, and to go back to.
 *
 * @param spots the clients that are shown and where they stand
 * @param pinned those who keep their place
 * @param off the types of link that aren't shown
 * @param levels whether owners stand above what they own
 * @param day as of which day; null for every day
 */
record Scene(
    Map<ClientId, Spot> spots,
    Set<ClientId> pinned,
    Set<LinkType> off,
    boolean levels,
    @Nullable LocalDate day) {
  /** A place in the picture. */
  record Spot(float x, float y) {}

  private static final Spot NOWHERE = new Spot(Float.NaN, Float.NaN);

  static final Scene EMPTY = new Scene(Map.of(), Set.of(), Set.of(), false, null);

  Scene {
    spots = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(spots));
    pinned = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(pinned));
    off = Set.copyOf(off);
  }

  /** A scene with these clients, who stand nowhere yet. */
  static Scene of(Collection<ClientId> clients) {
    return EMPTY.and(clients);
  }

  /** The same with these clients besides; those who are new stand nowhere yet. */
  Scene and(Collection<ClientId> more) {
    var now = new LinkedHashMap<>(spots);
    more.forEach(c -> now.putIfAbsent(c, NOWHERE));
    return with(now);
  }

  Scene with(Map<ClientId, Spot> now) {
    return new Scene(now, pinned, off, levels, day);
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

  /** With these types of link shown, where one of them wasn't, else hidden. */
  Scene filtered(Set<LinkType> types) {
    var now = EnumSet.noneOf(LinkType.class);
    now.addAll(off);
    if (!now.removeAll(types)) now.addAll(types);
    return without(now);
  }

  Scene pinned(Set<ClientId> now) {
    return new Scene(spots, now, off, levels, day);
  }

  Scene without(Set<LinkType> now) {
    return new Scene(spots, pinned, now, levels, day);
  }

  Scene levels(boolean now) {
    return new Scene(spots, pinned, off, now, day);
  }

  Scene asOf(@Nullable LocalDate now) {
    return new Scene(spots, pinned, off, levels, now);
  }
}
