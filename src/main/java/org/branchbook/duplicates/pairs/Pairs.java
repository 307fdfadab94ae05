package org.branchbook.duplicates.pairs;

import java.util.Collection;
import java.util.List;
import org.branchbook.clients.ClientId;

/** The pairs that were found, and what was decided about them. */
public interface Pairs {
  /** The pairs in which one of these is. */
  List<Pair> of(Collection<ClientId> clients);

  /** Writes pairs, over what stood there of the same two. */
  void put(Collection<Pair> pairs);
}
