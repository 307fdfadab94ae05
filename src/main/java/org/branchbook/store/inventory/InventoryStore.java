package org.branchbook.store.inventory;

import org.branchbook.staff.Inventory;
import org.branchbook.store.Store;

/** The door to the store's numbers. */
public final class InventoryStore {
  private final Store store;

  public InventoryStore(Store store) {
    this.store = store;
  }

  public Inventory inventory() {
    return new JooqInventory(store.db());
  }
}
