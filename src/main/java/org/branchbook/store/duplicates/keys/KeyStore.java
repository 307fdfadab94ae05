package org.branchbook.store.duplicates.keys;

import org.branchbook.duplicates.entry.Candidates;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.duplicates.pairs.Pairs;
import org.branchbook.store.Store;

/** The door to the candidate keys of clients. */
public final class KeyStore {
  private final Candidates candidates;
  private final Pairs pairs;
  private final FollowsClient follower;

  public KeyStore(Store store) {
    candidates = new JooqCandidates(store.db());
    pairs = new JooqPairs(store.db(), store);
    follower = new PairsFollow(pairs);
  }

  /** Who shares keys with somebody. */
  public Candidates candidates() {
    return candidates;
  }

  /** The pairs that were found and decided. */
  public Pairs pairs() {
    return pairs;
  }

  /** What becomes of the pairs when cards are merged. */
  public FollowsClient follower() {
    return follower;
  }
}
