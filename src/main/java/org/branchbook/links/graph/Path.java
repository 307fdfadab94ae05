package org.branchbook.links.graph;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.clients.ClientId;
import org.branchbook.links.LinkRole;

/**
 * A way through the graph.
 *
 * @param nodes from one end to the other
 * @param links the link from each node to the next
 */
public record Path(LinkGraph graph, int[] nodes, int[] links) {
  /**
   * One step of it.
   *
   * @param role what the client before is to this one
   */
  public record Step(ClientId from, LinkRole role, int link, ClientId to) {}

  /** How many links it has. */
  public int length() {
    return links.length;
  }

  /** Its steps, each to be said in the words of its link. */
  public List<Step> steps() {
    var steps = new ArrayList<Step>(links.length);
    for (int i = 0; i < links.length; i++)
      steps.add(
          new Step(
              graph.client(nodes[i]),
              new LinkRole(graph.type(links[i]), graph.from(links[i]) == nodes[i]),
              links[i],
              graph.client(nodes[i + 1])));
    return steps;
  }

  /** The clients on it, ends and all. */
  public List<ClientId> clients() {
    var clients = new ArrayList<ClientId>(nodes.length);
    for (int node : nodes) clients.add(graph.client(node));
    return clients;
  }
}
