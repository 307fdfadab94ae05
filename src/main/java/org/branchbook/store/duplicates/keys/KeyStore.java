package org.branchbook.store.duplicates.keys;

import org.branchbook.duplicates.entry.Candidates;
import org.branchbook.duplicates.entry.KeptLearned;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.duplicates.pairs.Pairs;
import org.branchbook.duplicates.search.BaseEntries;
import org.branchbook.duplicates.search.Searches;
import org.branchbook.store.Store;

/** The door to the candidate keys of clients. */
public final class KeyStore {
  private final Candidates candidates;
  private final Pairs pairs;
  private final KeptLearned learned;
  private final FollowsClient follower;
  private final BaseEntries entries;
  private final Searches searches;

  public KeyStore(Store store) {
    candidates = new JooqCandidates(store.db());
    pairs = new JooqPairs(store.db(), store);
    learned = new JooqLearned(store.db(), store);
    follower = new PairsFollow(pairs);
    entries = new JooqBaseEntries(store.db(), candidates::clients);
    searches = new JooqSearches(store.db());
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

  /** What is compared of all clients. */
  public BaseEntries entries() {
    return entries;
  }

  /** When the base was searched. */
  public Searches searches() {
    return searches;
  }

  /** What was learned of the base. */
  public KeptLearned learned() {
    return learned;
  }
}
