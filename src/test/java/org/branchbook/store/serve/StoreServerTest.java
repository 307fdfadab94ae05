package org.branchbook.store.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.branchbook.store.Databases;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.db.Tables;
import org.branchbook.store.serve.StoreServer.Begun;
import org.branchbook.store.serve.StoreServer.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store in a file, served as a branch does. */
class StoreServerTest {
  private static final String PASSWORD = "for the workstations";

  @TempDir Path folder;

  private StoreUrl file() {
    return StoreUrl.file(folder.resolve("bank"));
  }

  private static Store done(Opened opened) {
    return assertInstanceOf(Opened.Done.class, opened).store();
  }

  private StoreServer served(Store store) {
    var begun = StoreServer.begin(store, new Entry(0, PASSWORD, null, ""));
    return assertInstanceOf(Begun.Done.class, begun).server();
  }

  private static StoreUrl url(StoreServer server) {
    return StoreUrl.read(server.address("localhost"))
        .orElseThrow()
        .as(StoreUrl.WORKSTATION, PASSWORD);
  }

  @Test
  void severalProgramsWorkAtOnce() {
    try (var server = served(Sample.branch(Databases.file(file().path())));
        var one = done(Store.open(url(server)));
        var two = done(Store.open(url(server)))) {
      long heard = two.changes().last();
      var card = Sample.card(one.ids().next(), Sample.person("Коваль", "Олена", ""));
      new ClientStore(one).clients().add(card);
      assertEquals(
          card.id(), new ClientStore(two).clients().find(card.id(), Sample.ALL).get().id());
      assertEquals(1, two.changes().after(heard, 10).size());
      assertInstanceOf(Opened.Done.class, Store.inspect(url(server)), "for info and check");
    }
    // and it is all in the file afterwards
    try (var store = done(Store.open(file()))) {
      assertEquals(1, store.db().fetchCount(Tables.CLIENT));
    }
  }

  @Test
  void anEncryptedFileIsServedByWhoKnowsItsKeyAlone() {
    var url = file().with("9f86d081884c7d659a2feaa0c55ad015");
    try (var server = served(done(Store.create(url)));
        var store = done(Store.open(url(server)))) {
      store.inOne(
          () -> store.db().execute("insert into setting (name, content) values ('a', 'b')"));
      assertEquals(1, store.db().fetchCount(Tables.SETTING));
    }
    assertInstanceOf(Opened.Failed.class, Store.open(file()));
  }

  @Test
  void onlyTheWorkstationsComeIn() {
    try (var server = served(Databases.file(file().path()))) {
      var address = StoreUrl.read(server.address("localhost")).orElseThrow();
      assertInstanceOf(Opened.WrongPassword.class, Store.open(address));
      assertInstanceOf(Opened.WrongPassword.class, Store.open(address.as("branch", "wrong one")));
      assertInstanceOf(Opened.WrongPassword.class, Store.open(address.as("sa", "")), "the owner");
      assertInstanceOf(Opened.WrongPassword.class, Store.open(address.as("Sa", "")));
    }
  }

  @Test
  void theOwnerIsRefusedInSoManyWordsEachTime() {
    try (var server = served(Databases.file(file().path()))) {
      var owner = StoreUrl.read(server.address("localhost")).orElseThrow().as("sa", "");
      for (int i = 0; i < 50; i++)
        assertInstanceOf(Opened.WrongPassword.class, Store.open(owner), "time " + i);
    }
  }

  @Test
  void aWorkstationMayWriteRowsAndNothingElse() throws SQLException {
    try (var server = served(Databases.file(file().path()));
        var c =
            DriverManager.getConnection(
                server.address("localhost") + ";DATABASE_TO_LOWER=TRUE",
                StoreUrl.WORKSTATION,
                PASSWORD);
        var s = c.createStatement()) {
      s.execute("insert into setting (name, content) values ('a', 'b')");
      for (var forbidden :
          new String[] {
            "drop table setting",
            "create table mine (id int)",
            "alter table setting add column x int",
            "shutdown",
            "set write_delay 500",
            "script to '" + folder.resolve("all.sql") + "'",
            "backup to '" + folder.resolve("all.zip") + "'",
            "create alias evil for 'java.lang.System.exit'",
            "alter user sa set password ''",
            "call file_read('/etc/passwd')",
            "select * from csvread('/etc/passwd')",
          }) assertThrows(SQLException.class, () -> s.execute(forbidden), forbidden);
    }
  }

  @Test
  void withoutAPasswordNothingIsServed() {
    try (var store = Databases.file(file().path())) {
      var begun = StoreServer.begin(store, new Entry(0, null, null, ""));
      assertEquals(
          "store.serve.noPassword", assertInstanceOf(Begun.Failed.class, begun).why().key());
    }
    // once given it is known
    served(done(Store.open(file()))).close();
    var again = StoreServer.begin(done(Store.open(file())), new Entry(0, null, null, ""));
    try (var server = assertInstanceOf(Begun.Done.class, again).server()) {
      done(Store.open(url(server))).close();
    }
  }

  @Test
  void aTakenPortIsSaid() throws Exception {
    try (var other = new ServerSocket(0);
        var store = Databases.file(file().path())) {
      var begun = StoreServer.begin(store, new Entry(other.getLocalPort(), PASSWORD, null, ""));
      var why = assertInstanceOf(Begun.Failed.class, begun).why();
      assertEquals("store.serve.portTaken", why.key());
      assertTrue(store.ids().next() > 0, "it is still open");
    }
  }

  @Test
  void whoLeavesATransactionOpenIsNotWaitedForLong() throws Exception {
    try (var server = served(Databases.file(file().path()));
        var store = done(Store.open(url(server)));
        var gone =
            DriverManager.getConnection(
                server.address("localhost") + ";DATABASE_TO_LOWER=TRUE",
                StoreUrl.WORKSTATION,
                PASSWORD)) {
      gone.setAutoCommit(false);
      gone.createStatement().execute("update change_count set last = last");
      var begun = System.nanoTime();
      while (true)
        try {
          store.inOne(
              () -> store.db().execute("insert into setting (name, content) values ('a', 'b')"));
          break;
        } catch (RuntimeException e) {
          // the lock is waited for, as long as the database likes
          assertTrue(System.nanoTime() - begun < 30e9, "given up: " + e);
        }
      assertEquals(1, store.db().fetchCount(Tables.SETTING));
    }
  }
}
