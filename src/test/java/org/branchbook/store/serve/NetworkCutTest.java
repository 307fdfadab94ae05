package org.branchbook.store.serve;

import static org.branchbook.store.db.Tables.NOTE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
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
    var file = withAClient(done(Store.create(StoreUrl.file(folder.resolve("bank")))));
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

  private static void cutEverywhere(Store store, Store truth, CutWire wire) {
    var ends = new ArrayList<String>();
    for (var moment : Moment.values())
      for (int message = 0; message < MESSAGES; message++) {
        long id = store.ids().next();
        wire.cut(moment, message);
        boolean saved = saved(store, id);
        boolean cut = wire.wasCut();
        wire.mend();
        ends.add(moment + " " + message + (cut ? saved ? " saved" : " not saved" : " uncut"));
        assertEquals(saved ? 1 : 0, count(truth, id), () -> "told otherwise: " + ends);
        // he who was told that it is not saved saves again, by the same number
        if (!saved) assertTrue(saved(store, id), () -> "not saved when mended: " + ends);
        assertEquals(1, count(truth, id), ends::toString);
      }
    var said = ends.toString();
    assertTrue(said.contains("BEFORE 0 not saved"), said);
    assertTrue(said.contains("uncut"), "the last moments are after the end: " + said);
    assertTrue(
        ends.stream()
            .anyMatch(
                e -> e.startsWith("AFTER") && e.endsWith(" saved") && !e.endsWith("not saved")),
        "no cut between the commit and its answer: " + said);
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
