package org.branchbook.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;
import org.branchbook.base.Ids;
import org.branchbook.store.db.Sequences;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Numbers from the store's sequence, fetched a hundred at a time. */
final class BlockIds implements Ids {
  private static final int BLOCK = 100;

  /** How many blocks are fetched at once for whoever needs many. */
  private static final int BLOCKS = 500;

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

  @Override
  public LongSupplier many() {
    return new Many();
  }

  /** Blocks that are fetched together: in H2 each fetching is a commit of its own. */
  private final class Many implements LongSupplier {
    private final Deque<Long> blocks = new ArrayDeque<>();
    private long next;
    private long end;

    @Override
    public long getAsLong() {
      if (next == end) {
        if (blocks.isEmpty())
          db.select(Sequences.IDS.nextval())
              .from(DSL.generateSeries(1, BLOCKS))
              .forEach(block -> blocks.add(block.value1()));
        next = blocks.remove();
        end = next + BLOCK;
      }
      return next++;
    }
  }
}
