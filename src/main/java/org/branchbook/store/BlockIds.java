package org.branchbook.store;

import org.branchbook.base.Ids;
import org.branchbook.store.db.Sequences;
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
  public long next() {
    long known = fromBlock();
    if (known != 0) return known;
    // not while others are locked out: they may hold the connection that this has to wait for
    long block = db.nextval(Sequences.IDS).longValue();
    return from(block);
  }

  /** A number of the block at hand; 0 where it is used up. */
  private synchronized long fromBlock() {
    return next == end ? 0 : next++;
  }

  /** The new block's first number; what another thread fetched meanwhile is left unused. */
  private synchronized long from(long block) {
    next = block + 1;
    end = block + BLOCK;
    return block;
  }
}
