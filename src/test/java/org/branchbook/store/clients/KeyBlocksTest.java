package org.branchbook.store.clients;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.branchbook.base.Progress;
import org.branchbook.store.Databases;
import org.branchbook.store.MatchKeys;
import org.branchbook.store.Packed;
import org.branchbook.store.Store;
import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyBlocksTest {
  @ParameterizedTest
  @EnumSource
  void keysAreTakenOutOfTheirBlocks(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var keys = keys(7, 2 * MatchKeys.STRETCHES);
      KeyBlocks.insert(store.db(), keys);
      assertArrayEquals(keys, there(store));
      int blocks = store.db().fetchCount(DSL.table("match_block"));
      assertTrue(blocks <= MatchKeys.STRETCHES, "one for each stretch");

      var out = new HashSet<Long>();
      for (int i = 0; i < keys.length; i += 3) out.add(keys[i]);
      var stranger = keys[1] + 1;
      out.add(stranger);
      var left = KeyBlocks.takeOut(store.db(), numbers(out));
      assertArrayEquals(new long[] {stranger}, left, "what stands in no block comes back");
      var rest = LongStream.of(keys).filter(k -> !out.contains(k)).toArray();
      assertArrayEquals(rest, there(store));

      KeyBlocks.takeOut(store.db(), rest);
      assertEquals(0, store.db().fetchCount(DSL.table("match_block")));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatManyImportsHaveLeftIsJoined(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      // the first stretch, the last and one between, each in forty small blocks
      var all = new HashSet<Long>();
      for (int i = 0; i < 40; i++) {
        var some =
            LongStream.of(0, 7_000, MatchKeys.STRETCHES - 1)
                .flatMap(stretch -> LongStream.range(0, 5).map(k -> stretch << 49 | k * 1_000_003))
                .map(key -> key + all.size())
                .sorted()
                .toArray();
        KeyBlocks.insert(store.db(), some);
        for (long key : some) all.add(key);
      }
      var table = DSL.table("match_block");
      assertTrue(store.db().fetchCount(table) >= 120);
      new BlockJoining(store.db(), store).run(Progress.unseen());
      assertEquals(3, store.db().fetchCount(table));
      assertArrayEquals(numbers(all), there(store));
      assertEquals(0, KeyBlocks.takeOut(store.db(), numbers(all)).length, "found as before");
    }
  }

  @ParameterizedTest
  @EnumSource
  void twoTakeOutOfTheSameBlocks(Databases on) throws Exception {
    try (var store = Sample.branch(on.fresh())) {
      // few stretches: every block holds keys of both
      var keys = LongStream.range(0, 60).map(i -> (i % 3 << 49) + i).sorted().toArray();
      KeyBlocks.insert(store.db(), keys);
      var work = new ArrayList<Callable<Boolean>>();
      for (int part = 0; part < 2; part++) {
        int mine = part;
        var wanted = LongStream.of(keys).filter(k -> k / 3 % 2 == mine).toArray();
        work.add(() -> store.inOne(() -> KeyBlocks.takeOut(store.db(), wanted)).length == 0);
      }
      try (var threads = Executors.newFixedThreadPool(2)) {
        for (var done : threads.invokeAll(work)) assertTrue(done.get());
      }
      assertArrayEquals(new long[0], there(store));
    }
  }

  private static long[] keys(int seed, int many) {
    return new Random(seed).longs(0, Long.MAX_VALUE).distinct().limit(many).sorted().toArray();
  }

  private static long[] numbers(Set<Long> of) {
    return of.stream().mapToLong(k -> k).sorted().toArray();
  }

  private static long[] there(Store store) {
    return Arrays.stream(
            store.db().fetch("select packed from match_block").intoArray(0, byte[].class))
        .flatMapToLong(block -> LongStream.of(Packed.unpack(block)))
        .sorted()
        .toArray();
  }
}
