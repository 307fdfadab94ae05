package org.branchbook.store.serve;

import static org.branchbook.store.db.Tables.NOTE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.NotSaved;
import org.branchbook.store.CutWire;
import org.branchbook.store.CutWire.Moment;
import org.branchbook.store.Databases;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.serve.StoreServer.Begun;
import org.branchbook.store.serve.StoreServer.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The network cut in the middle of a save: it ends as saved or not saved, as it really is. */
class NetworkCutTest {
  private static final String PASSWORD = "for the workstations";

  /** More messages than one save takes, so that every moment of it is met. */
  private static final int MESSAGES = 18;

  private static final int ROUNDS = 6;

  private static final int TRIES = 3;

  @TempDir Path folder;

  private static Store done(Opened opened) {
    return assertInstanceOf(Opened.Done.class, opened).store();
  }

  private static Store withAClient(Store store) {
    Sample.branch(store);
    new ClientStore(store).clients().add(Sample.card(500, Sample.person("Коваль", "Олена", "")));
    return store;
  }

  @Test
  void atAServedFile() throws Exception {
    var file = withAClient(Databases.file(folder.resolve("bank")));
    var begun = StoreServer.begin(file, new Entry(0, PASSWORD, null, ""));
    try (var server = assertInstanceOf(Begun.Done.class, begun).server();
        var wire = new CutWire("localhost", server.port());
        var store =
            done(
                Store.open(
                    StoreUrl.read("jdbc:h2:tcp://localhost:" + wire.port() + "/branchbook")
                        .orElseThrow()
                        .as(StoreUrl.WORKSTATION, PASSWORD)))) {
      cutEverywhere(store, file, wire);
    }
  }

  @Test
  void atPostgresql() throws Exception {
    var url = StoreUrl.read(Databases.address()).orElseThrow();
    int port = Integer.parseInt(url.address().replaceAll("^.*:(\\d+)/.*$", "$1"));
    try (var direct = withAClient(done(Store.create(url)));
        var wire = new CutWire("localhost", port);
        var store =
            done(
                Store.open(
                    StoreUrl.read(url.address().replace(":" + port + "/", ":" + wire.port() + "/"))
                        .orElseThrow()
                        .as(url.user(), url.password())))) {
      cutEverywhere(store, direct, wire);
    }
  }

  /** Messages come together or apart as the network likes, so that one round may miss a moment. */
  private static void cutEverywhere(Store store, Store truth, CutWire wire) {
    var ends = new ArrayList<String>();
    for (int round = 0; round < ROUNDS && !sawAll(ends); round++)
      for (var moment : Moment.values())
        for (int message = 0; message < MESSAGES; message++)
          cut(store, truth, wire, moment, message, ends);
    assertTrue(sawAll(ends), () -> "no such moment was met: " + ends);
  }

  /** Cut at the first message, after the last, and between the commit and its answer. */
  private static boolean sawAll(List<String> ends) {
    return ends.contains("BEFORE 0 not saved")
        && ends.stream().anyMatch(e -> e.endsWith(" uncut"))
        && ends.stream().anyMatch(e -> e.matches("AFTER \\d+ saved"));
  }

  private static void cut(
      Store store, Store truth, CutWire wire, Moment moment, int message, List<String> ends) {
    long id = store.ids().next();
    wire.cut(moment, message);
    boolean saved = saved(store, id);
    boolean cut = wire.wasCut();
    wire.mend();
    ends.add(moment + " " + message + (cut ? saved ? " saved" : " not saved" : " uncut"));
    assertEquals(saved ? 1 : 0, count(truth, id), () -> "told otherwise: " + ends);
    // he who was told that it is not saved saves again, by the same number; a connection that was
    // being made while the wire was cut may cost him one more try
    for (int again = 0; !saved && again < TRIES; again++) saved = saved(store, id);
    assertTrue(saved, () -> "not saved when mended: " + ends);
    assertEquals(1, count(truth, id), ends::toString);
  }

  private static boolean saved(Store store, long id) {
    try {
      store.inOne(
          () ->
              store
                  .db()
                  .insertInto(NOTE)
                  .columns(NOTE.ID, NOTE.CLIENT_ID, NOTE.TEXT, NOTE.EMPLOYEE_ID, NOTE.AT)
                  .values(id, 500L, "Call at work", Sample.ANNA.value(), Instant.EPOCH)
                  .execute());
      return true;
    } catch (NotSaved e) {
      return false;
    }
  }

  private static int count(Store truth, long id) {
    return truth.db().fetchCount(NOTE, NOTE.ID.eq(id));
  }
}
