package org.branchbook.store;

import org.branchbook.base.Ids;
import org.jooq.DSLContext;

/** Numbers from the store's sequence, fetched a hundred at a time. */
final class BlockIds implements Ids {
  private static final int BLOCK = 100;

  private final DSLContext db;
  private long next;
  private long end;

  BlockIds(DSLContext db) {
    this.db = db;
  }

  @Override
  public synchronized long next() {
    if (next == end) {
      next = db.nextval(org.branchbook.store.db.Sequences.IDS).longValue();
      end = next + BLOCK;
    }
    return next++;
  }
}
