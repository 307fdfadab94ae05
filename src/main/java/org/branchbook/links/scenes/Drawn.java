package org.branchbook.links.scenes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.links.LinkType;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has made of a map; who stands on it is told by number alone, so that everybody sees
 * of them what he may.
 *
 * @param off the types of link that aren't shown
 * @param levels whether owners stand above what they own
 * @param day as of which day; null for every day
 * @param since what has changed since that day is shown; null where nothing is compared
 * @param hulls whether groups of connected clients are drawn
 */
public record Drawn(
    List<Place> places,
    List<Bundle> bundles,
    Set<LinkType> off,
    boolean levels,
    @Nullable LocalDate day,
    @Nullable LocalDate since,
    SizedBy sizes,
    boolean hulls) {
  /**
   * Where a client stands, in lengths of a link.
   *
   * @param pinned whether he keeps his place
   */
  public record Place(ClientId client, float x, float y, boolean pinned) {}

  /**
   * Clients drawn as one.
   *
   * @param name "" where it is called by its first member
   * @param connected whether it was a group of connected clients, and not chosen by hand
   */
  public record Bundle(String name, List<ClientId> members, boolean connected) {
    public Bundle {
      members = List.copyOf(members);
    }
  }

  public Drawn {
    places = List.copyOf(places);
    bundles = List.copyOf(bundles);
    off = Set.copyOf(off);
    var taken = new HashSet<ClientId>();
    for (var bundle : bundles)
      for (var member : bundle.members())
        if (!taken.add(member)) throw new IllegalArgumentException("one bundle a client");
  }

  /** The clients on it. */
  public Collection<ClientId> clients() {
    return places.stream().map(Place::client).toList();
  }
}
