package org.branchbook.links.picture;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.links.Link;

/**
 * Clients and the links between them.
 *
 * @param more whether there was more than could be given
 */
public record Neighbourhood(List<Neighbour> clients, List<Link> links, boolean more) {
  public Neighbourhood {
    clients = List.copyOf(clients);
    links = List.copyOf(links);
  }

  /** These clients of it alone, and the links between them. */
  public Neighbourhood only(Collection<ClientId> some) {
    var inside = Set.copyOf(some);
    return new Neighbourhood(
        clients.stream().filter(n -> inside.contains(n.client())).toList(),
        links.stream().filter(l -> inside.contains(l.from()) && inside.contains(l.to())).toList(),
        more);
  }
}
