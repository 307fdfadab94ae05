package org.branchbook.links.owners;

import java.util.List;

/**
 * Somebody at the beginning of the chains of holdings.
 *
 * @param low his part of the organisation at least, from 0 to 1
 * @param high his part at most
 * @param ways the chains that make the figure, the largest first; not all where there are very many
 */
public record Owner(int node, double low, double high, List<Way> ways) {
  public Owner {
    ways = List.copyOf(ways);
  }

  /**
   * One chain of holdings.
   *
   * @param links rows, from the owner down to the organisation
   */
  public record Way(int[] links, double low, double high) {}
}
