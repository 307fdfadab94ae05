package org.branchbook.store.copies;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A copy is the same on either database, and a difference never goes unseen. */
class CopiesTest {
  private static Store filled(Databases on) {
    var store = Sample.branch(on.fresh());
    var clients = new ClientStore(store).clients();
    for (int i = 0; i < 40; i++)
      clients.add(Sample.card(store.ids().next(), Sample.person("Коваль" + i, "Олена", "")));
    return store;
  }

  private static Map<String, String> sums(Store of) {
    return of.db().connectionResult(c -> Copies.sums(c, Progress.unseen()));
  }

  private static void copy(Store from, Store to, Progress progress) {
    from.db().connection(f -> to.db().connection(t -> Copies.copy(f, t, progress)));
  }

  @ParameterizedTest
  @CsvSource({"H2,H2", "H2,POSTGRES", "POSTGRES,H2", "POSTGRES,POSTGRES"})
  void aCopyHoldsTheSameAndGoesOnWithTheSameNumbers(Databases one, Databases other) {
    try (var from = filled(one);
        var to = other.fresh()) {
      copy(from, to, Progress.unseen());
      assertEquals(sums(from), sums(to));
      assertTrue(sums(from).get("client").startsWith("40:"));
      assertTrue(
          sums(from).get("department").matches("[2-9]:.*"), "rows that refer to one another");
      long last =
          to.db().fetchOptional("select max(id) from client").orElseThrow().get(0, Long.class);
      assertTrue(to.ids().next() > last);
      // references hold again
      assertThrows(
          RuntimeException.class, () -> to.db().execute("update employee set department_id = -1"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDifferenceShows(Databases on) {
    try (var store = filled(on)) {
      var before = sums(store).get("client");
      store
          .db()
          .execute(
              "update client set version = version + 1 where id = (select min(id) from client)");
      assertNotEquals(before, sums(store).get("client"));
      store
          .db()
          .execute(
              "update client set version = version - 1 where id = (select min(id) from client)");
      assertEquals(before, sums(store).get("client"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void stoppedOnPostgresqlItLeavesNothing(Databases on) {
    try (var from = filled(on);
        var to = Databases.POSTGRES.fresh()) {
      var stopped =
          new Progress() {
            @Override
            public void at(double share, Text doing) {}

            @Override
            public boolean cancelled() {
              return true;
            }
          };
      assertThrows(RuntimeException.class, () -> copy(from, to, stopped));
      assertEquals(0, to.db().fetchCount(CLIENT));
      copy(from, to, Progress.unseen());
      assertEquals(sums(from), sums(to));
    }
  }

  @Test
  void aValueHasOneNumberOnEitherDatabase() {
    assertEquals(Column.hash(new BigDecimal("1.50")), Column.hash(new BigDecimal("1.5")));
    assertEquals(Column.hash(new BigDecimal("0.00")), Column.hash(BigDecimal.ZERO));
    var at = Instant.parse("2026-02-03T04:05:06.123456Z");
    assertEquals(
        Column.hash(at.atOffset(ZoneOffset.UTC)), Column.hash(at.atOffset(ZoneOffset.ofHours(3))));
    assertNotEquals(Column.hash(""), Column.hash(null));
    assertNotEquals(
        TableSum.NONE.and(new Object[] {"a", "b"}), TableSum.NONE.and(new Object[] {"b", "a"}));
  }
}
