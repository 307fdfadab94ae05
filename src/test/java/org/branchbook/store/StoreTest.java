package org.branchbook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.branchbook.base.NotSaved;
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
  void whoWaitsTooLongForOthersIsToldThatTheyWereBusy(Databases on) throws Exception {
    try (var store = on.fresh();
        var other = Executors.newVirtualThreadPerTaskExecutor()) {
      store.db().execute("insert into setting (name, content) values ('a', 'b')");
      store.inOne(
          () -> {
            change(store, "c");
            var waiting =
                other.submit(
                    () ->
                        store.inOne(
                            (Runnable)
                                () -> {
                                  store
                                      .db()
                                      .execute(
                                          on == Databases.H2
                                              ? "set lock_timeout 50"
                                              : "set local lock_timeout = '50ms'");
                                  change(store, "d");
                                }));
            var failed = assertThrows(ExecutionException.class, waiting::get);
            var cut = NotSaved.in(failed);
            assertEquals(NotSaved.Why.BUSY, cut == null ? null : cut.why());
          });
      assertEquals("c", store.db().fetchValue("select content from setting where name = 'a'"));
    }
  }

  private static void change(Store store, String to) {
    store.db().execute("update setting set content = '" + to + "' where name = 'a'");
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
