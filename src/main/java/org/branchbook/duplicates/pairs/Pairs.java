package org.branchbook.duplicates.pairs;

import java.util.Collection;
import java.util.List;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/** The pairs that were found, and what was decided about them. */
public interface Pairs {
  /** The pairs in which one of these is. */
  List<Pair> of(Collection<ClientId> clients);

  /** All pairs that are kept, whatever was decided about them. */
  List<Pair> all();

  /**
   * Pairs of one state, both cards inside the scope, the likeliest first.
   *
   * @param after where the page before ended; null for the first
   * @param most how many at most
   */
  List<Pair> next(Pair.State state, @Nullable Pair after, int most, Scope scope);

  /** Writes pairs, over what stood there of the same two. */
  void put(Collection<Pair> pairs);

  /** Forgets pairs. */
  void remove(Collection<Pair> pairs);
}
