package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.branchbook.store.Databases;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.serve.StoreServer;
import org.branchbook.store.serve.StoreServer.Begun;
import org.branchbook.store.serve.StoreServer.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of two who enter the same person at the same instant one saves, and the other is told. */
class SameInstantTest {
  private static final int ROUNDS = 50;
  private static final String PASSWORD = "for the workstations";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void oneCardOrAQuestion(Databases on) throws Exception {
    try (var two = new TwoPrograms(on)) {
      var ended = new SameInstant(List.of(two.here, two.there), two.head, false).run(ROUNDS);
      assertEquals(0, ended.silent());
      assertEquals(ROUNDS, ended.one() + ended.asked());
      assertTrue(ended.one() > ROUNDS / 2, ended.toString());
    }
  }

  @Test
  void oneCardOrAQuestionAtAServedStore() throws Exception {
    var file = Databases.file(folder.resolve("bank"));
    var begun = StoreServer.begin(file, new Entry(0, PASSWORD, null, ""));
    try (var server = assertInstanceOf(Begun.Done.class, begun).server()) {
      var url =
          StoreUrl.read(server.address("localhost"))
              .orElseThrow()
              .as(StoreUrl.WORKSTATION, PASSWORD);
      try (var two = new TwoPrograms(List.of(done(Store.open(url)), done(Store.open(url))))) {
        var ended = new SameInstant(List.of(two.here, two.there), two.head, false).run(ROUNDS);
        assertEquals(0, ended.silent());
        assertTrue(ended.one() > ROUNDS / 2, ended.toString());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void lookingAndThenWritingIsNotEnough(Databases on) throws Exception {
    try (var two = new TwoPrograms(on)) {
      var ended = new SameInstant(List.of(two.here, two.there), two.head, true).run(5);
      assertTrue(ended.silent() > 0, ended.toString());
    }
  }

  private static Store done(Opened opened) {
    return assertInstanceOf(Opened.Done.class, opened).store();
  }
}
