package org.branchbook.store.duplicates.streets;

import org.branchbook.duplicates.streets.StreetTable;
import org.branchbook.store.Store;

/** The door to the table of renamed streets. */
public final class StreetStore {
  private final StreetTable streets;

  public StreetStore(Store store) {
    streets = new JooqStreetTable(store.db(), store, store.ids());
  }

  /** The streets that bear another name than before. */
  public StreetTable streets() {
    return streets;
  }
}
