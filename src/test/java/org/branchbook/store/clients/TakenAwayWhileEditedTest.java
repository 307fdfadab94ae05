package org.branchbook.store.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.branchbook.clients.Client;
import org.branchbook.clients.Phone;
import org.branchbook.store.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who edits a card while an import is taken back keeps it, whole. */
class TakenAwayWhileEditedTest {
  private static final Client OLENA = Sample.card(100, Sample.person("Коваленко", "Олена", ""));
  private static final int UNTIL_IT_WAITS = 400;

  @ParameterizedTest
  @EnumSource
  void theEditStays(Databases on) throws Exception {
    try (var store = Sample.branch(on.fresh());
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var door = new ClientStore(store);
      door.clients().add(OLENA);
      var edited =
          Sample.with(
              OLENA,
              OLENA.party(),
              List.of(new Phone("+380501112233", ""), new Phone("+380671112233", "")),
              OLENA.standing());
      var written = new CountDownLatch(1);
      var editing =
          threads.submit(
              () ->
                  store.inOne(
                      () -> {
                        door.bulk().saveAll(List.of(edited));
                        written.countDown();
                        pause();
                      }));
      written.await();
      assertEquals(Set.of(OLENA.id()), door.bulk().removeFound(List.of(OLENA)));
      editing.get();
      assertEquals(
          edited.at(OLENA.version() + 1), door.bulk().find(Set.of(OLENA.id())).get(OLENA.id()));
    }
  }

  private static void pause() {
    try {
      Thread.sleep(UNTIL_IT_WAITS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
