package org.branchbook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoreTest {
  @ParameterizedTest
  @EnumSource
  void numbersAreNeverGivenTwice(Databases on) {
    try (var store = on.fresh()) {
      var seen = new HashSet<Long>();
      for (int i = 0; i < 250; i++) seen.add(store.ids().next());
      assertEquals(250, seen.size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFailedUnitOfWorkLeavesNothing(Databases on) {
    try (var store = on.fresh()) {
      assertThrows(
          IllegalStateException.class,
          () ->
              store.inOne(
                  (Runnable)
                      () -> {
                        store.db().execute("insert into setting (name, content) values ('a', 'b')");
                        throw new IllegalStateException();
                      }));
      assertEquals(0, store.db().fetchCount(DSL.table("setting")));
    }
  }
}
