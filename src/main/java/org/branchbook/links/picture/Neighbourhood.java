package org.branchbook.links.picture;

import java.util.List;
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
}
