package org.branchbook.links.owners;

import java.util.List;

/**
 * Who owns an organisation.
 *
 * @param owners who stand at the beginning of chains, the largest first: people, and organisations
 *     of which no owner is known
 * @param closed rings of organisations that own one another wholly: nobody outside owns them
 * @param overfull organisations in which more than all is held: something on record is wrong
 */
public record Owners(List<Owner> owners, List<int[]> closed, List<Integer> overfull) {
  public Owners {
    owners = List.copyOf(owners);
    closed = List.copyOf(closed);
    overfull = List.copyOf(overfull);
  }
}
