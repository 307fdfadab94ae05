package org.branchbook.bench;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import org.branchbook.app.SameInstant;
import org.branchbook.store.Databases;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.serve.StoreServer;
import org.branchbook.store.serve.StoreServer.Begun;
import org.branchbook.store.serve.StoreServer.Entry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two programs that enter the same person at the same instant, a thousand times; fewer by {@code
 * -Dguarantee.rounds}.
 */
@Subject("guarantee")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuaranteeBench {
  private static final int ROUNDS = Integer.getInteger("guarantee.rounds", 1000);
  private static final String PASSWORD = "for the workstations";

  private final Figures figures = new Figures("guarantee");

  @TempDir Path folder;

  @AfterAll
  void done() {
    figures.done();
  }

  @Test
  void atAServedFile() throws Exception {
    var file = done(Store.create(StoreUrl.file(folder.resolve("bank"))));
    var begun = StoreServer.begin(file, new Entry(0, PASSWORD, null, ""));
    try (var server = assertInstanceOf(Begun.Done.class, begun).server()) {
      var url =
          StoreUrl.read(server.address("localhost"))
              .orElseThrow()
              .as(StoreUrl.WORKSTATION, PASSWORD);
      told("store serve", done(Store.open(url)), done(Store.open(url)));
    }
  }

  @Test
  void atPostgresql() throws Exception {
    var url = StoreUrl.read(Databases.address()).orElseThrow();
    told("PostgreSQL", done(Store.create(url)), done(Store.open(url)));
  }

  private void told(String where, Store one, Store two) throws Exception {
    var ended = SameInstant.at(one, two, ROUNDS);
    figures.atMost(
        0,
        "silent pairs in " + ROUNDS + " entries at the same instant, " + where,
        ended.silent(),
        "pairs",
        1,
        ended.one() + " times one card, " + ended.asked() + " times an open question");
  }

  private static Store done(Opened opened) {
    return assertInstanceOf(Opened.Done.class, opened).store();
  }
}
