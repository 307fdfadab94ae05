package org.branchbook.store.duplicates.keys;

import org.branchbook.duplicates.entry.Candidates;
import org.branchbook.duplicates.pairs.Pairs;
import org.branchbook.store.Store;

/** The door to the candidate keys of clients. */
public final class KeyStore {
  private final Candidates candidates;
  private final Pairs pairs;

  public KeyStore(Store store) {
    candidates = new JooqCandidates(store.db());
    pairs = new JooqPairs(store.db(), store);
  }

  /** Who shares keys with somebody. */
  public Candidates candidates() {
    return candidates;
  }

  /** The pairs that were found and decided. */
  public Pairs pairs() {
    return pairs;
  }
}
