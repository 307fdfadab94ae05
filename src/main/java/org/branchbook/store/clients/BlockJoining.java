package org.branchbook.store.clients;

import static org.branchbook.store.db.Tables.MATCH_BLOCK;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.store.MatchKeys;
import org.branchbook.store.Packed;
import org.branchbook.store.Rows;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Joins the blocks of candidate keys that many imports have left: each import makes blocks of its
 * own, and whoever looks a key up reads all blocks of its stretch.
 */
final class BlockJoining {
  /** So many blocks more than are needed are let be. */
  private static final int SPARE = 4;

  /** As many blocks are looked over, and as many stretches written, at a time. */
  private static final int LOOKED_OVER = 20_000;

  private static final int TOGETHER = 64;

  private static final String DELETE =
      "delete from match_block where first_packed = ? and packed = ?";

  private final DSLContext db;
  private final Work work;

  BlockJoining(DSLContext db, Work work) {
    this.db = db;
    this.work = work;
  }

  /** A stretch with how many blocks and keys it has. */
  private static final class Stretch {
    final long first;
    int blocks;
    long keys;

    Stretch(long first) {
      this.first = first;
    }

    boolean scattered() {
      long needed = (keys + KeyBlocks.MOST - 1) / KeyBlocks.MOST;
      return blocks > 2 * needed + SPARE;
    }
  }

  void run(Progress progress) {
    var some = new ArrayList<Stretch>();
    var now = new Stretch(-1);
    long after = Long.MIN_VALUE;
    int read;
    do {
      progress.at(
          Math.max(0, MatchKeys.stretchNumber(Math.max(0, after)) / (double) MatchKeys.STRETCHES),
          Text.of("duplicates.keys.joining"));
      var page =
          db.select(
                  MATCH_BLOCK.FIRST_PACKED,
                  DSL.field("octet_length({0})", Integer.class, MATCH_BLOCK.PACKED))
              .from(MATCH_BLOCK)
              .where(MATCH_BLOCK.FIRST_PACKED.gt(after))
              .orderBy(MATCH_BLOCK.FIRST_PACKED)
              .limit(LOOKED_OVER)
              .fetch();
      read = page.size();
      for (var block : page) {
        after = block.value1();
        long first = MatchKeys.stretch(after);
        if (first != now.first) {
          if (now.scattered()) some.add(now);
          now = new Stretch(first);
        }
        now.blocks++;
        now.keys += block.value2() / Long.BYTES;
      }
      if (read < LOOKED_OVER && now.scattered()) some.add(now);
      while (some.size() >= TOGETHER || read < LOOKED_OVER && !some.isEmpty()) {
        if (progress.cancelled()) return;
        var part = some.subList(0, Math.min(TOGETHER, some.size()));
        join(List.copyOf(part));
        part.clear();
      }
    } while (read == LOOKED_OVER && !progress.cancelled());
  }

  /** Joins these, unless somebody else has changed one of their blocks meanwhile. */
  private void join(List<Stretch> stretches) {
    try {
      work.inOne(
          () -> {
            for (var stretch : stretches) join(stretch.first);
          });
    } catch (ChangedMeanwhile e) {
      // the next night is soon enough
    }
  }

  private void join(long first) {
    var gone = new ArrayList<Object[]>();
    var keys = LongStream.builder();
    db.select(MATCH_BLOCK.FIRST_PACKED, MATCH_BLOCK.PACKED)
        .from(MATCH_BLOCK)
        .where(MATCH_BLOCK.FIRST_PACKED.between(first, MatchKeys.stretchEnd(first)))
        .forEach(
            block -> {
              gone.add(Rows.row(block.value1(), block.value2()));
              for (long key : Packed.unpack(block.value2())) keys.add(key);
            });
    for (int count : Rows.batch(db, DELETE, gone)) if (count == 0) throw new ChangedMeanwhile();
    KeyBlocks.insert(db, keys.build().sorted().distinct().toArray());
  }

  /** Takes back what was begun. */
  private static final class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
