package org.branchbook.store.clients.groups;

import org.branchbook.clients.groups.SavedGroups;
import org.branchbook.store.Store;

/** The door to the table of saved groups. */
public final class SavedGroupStore {
  private final SavedGroups groups;

  /** Over the store. */
  public SavedGroupStore(Store store) {
    groups = new JooqSavedGroups(store.db());
  }

  /** The groups. */
  public SavedGroups groups() {
    return groups;
  }
}
