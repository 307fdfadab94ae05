package org.branchbook.store;

import static org.branchbook.store.clients.Sample.ANNA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.branchbook.imports.ImportId;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.profile.Kind;
import org.branchbook.store.ImportBlocks.Added;
import org.branchbook.store.ImportBlocks.Brought;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.imports.ImportStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What imports added is found by its place and by its number, wherever it is packed. */
class ImportBlocksTest {
  private static final int ROWS = 1500;
  private static final Instant THEN = Instant.parse("2026-03-04T10:00:00Z");

  private final List<Added> all = new ArrayList<>();

  private void add(long run, int ordinal, Kind kind, long subject, String source) {
    all.add(new Added(run, ordinal, kind.name(), subject, source));
  }

  private static void begin(Store store, long run) {
    var totals = new ImportRun.Totals(0, 0, 0, 0, 0);
    new ImportStore(store)
        .log()
        .begin(
            new ImportRun(
                new ImportId(run), Kind.CLIENT, "f", "p", ANNA, THEN, THEN, null, totals, ""));
  }

  private List<Added> before(long run, int ordinal, int atMost) {
    return all.reversed().stream()
        .filter(a -> a.run() == run && a.ordinal() < ordinal)
        .limit(atMost)
        .toList();
  }

  private static Set<Integer> range(int from, int to) {
    return IntStream.range(from, to).boxed().collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource
  void whatWasPackedIsFoundAndTakenOut(Databases on) {
    all.clear();
    try (var store = Sample.branch(on.fresh())) {
      var db = store.db();
      begin(store, 1);
      begin(store, 2);
      // numbers lie close, far apart and out of order; other kinds and rows of other sorts between
      for (int i = 0; i < ROWS; i++) {
        if (i % 7 == 3) continue;
        long subject = i < 900 ? 5000 + i : i < 1000 ? 100_000L * i : 20_000 - i;
        add(1, i, i % 500 == 0 ? Kind.LINK : Kind.CLIENT, subject, "джерело " + i);
      }
      ImportBlocks.insert(db, all);
      var other = new Added(2, 0, "CLIENT", 5004, "other\nkey");
      ImportBlocks.insert(db, List.of(other));

      assertEquals(all.reversed(), ImportBlocks.before(db, 1, Integer.MAX_VALUE, 9999));
      for (int ordinal : new int[] {0, 1, 199, 777, ROWS})
        assertEquals(before(1, ordinal, 350), ImportBlocks.before(db, 1, ordinal, 350));
      assertEquals(
          Set.of(
              new Brought(5004, THEN, "джерело 4"),
              new Brought(5004, THEN, "other\nkey"),
              new Brought(20_000 - 1234, THEN, "джерело 1234"),
              new Brought(95_000_000, THEN, "джерело 950")),
          Set.copyOf(
              ImportBlocks.brought(db, List.of(5004L, 95_000_000L, 18_766L, 5003L, 1L, 5500L))));

      // a stretch of the import, of which every seventh stands in no block
      var expected = range(250, 640);
      expected.removeIf(i -> i % 7 == 3);
      assertEquals(expected, ImportBlocks.takeOut(db, 1, range(250, 640)));
      all.removeIf(a -> expected.contains(a.ordinal()));
      assertEquals(all.reversed(), ImportBlocks.before(db, 1, Integer.MAX_VALUE, 9999));

      // of one number both imports' rows, whatever its kind elsewhere
      assertEquals(
          Set.of(other, new Added(1, 4, "CLIENT", 5004, "джерело 4")),
          Set.copyOf(ImportBlocks.takeOut(db, "CLIENT", Set.of(5004L, 5000L, 7L))));
      all.removeIf(a -> a.ordinal() == 4);
      assertEquals(all.reversed(), ImportBlocks.before(db, 1, Integer.MAX_VALUE, 9999));
      assertEquals(List.of(), ImportBlocks.before(db, 2, Integer.MAX_VALUE, 10));

      // of two blocks between which one stays whole: each is found in its place
      assertEquals(2, ImportBlocks.takeOut(db, "CLIENT", Set.of(5011L, 5862L)).size());
      all.removeIf(a -> a.ordinal() == 11 || a.ordinal() == 862);
      assertEquals(all.reversed(), ImportBlocks.before(db, 1, Integer.MAX_VALUE, 9999));
    }
  }
}
