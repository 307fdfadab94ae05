package org.branchbook.store.duplicates;

import org.branchbook.duplicates.merge.Confirmed;
import org.branchbook.duplicates.merge.MergeJournal;
import org.branchbook.store.Store;

/** The door to the tables of duplicates. */
public final class DuplicateStore {
  private final MergeJournal merges;
  private final Confirmed confirmed;

  public DuplicateStore(Store store) {
    merges = new JooqMergeJournal(store.db());
    confirmed = new JooqConfirmed(store.db());
  }

  /** The journal of merges. */
  public MergeJournal merges() {
    return merges;
  }

  /** When fields of cards were written last. */
  public Confirmed confirmed() {
    return confirmed;
  }
}
