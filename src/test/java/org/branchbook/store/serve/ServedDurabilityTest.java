package org.branchbook.store.serve;

import static org.branchbook.store.db.Tables.CONTACT;
import static org.branchbook.store.db.Tables.CONTACT_CLIENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import org.branchbook.base.NotSaved;
import org.branchbook.store.Databases;
import org.branchbook.store.Opened;
import org.branchbook.store.PowerCut;
import org.branchbook.store.PowerCuts;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.WritingProcess;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.serve.StoreServer.Begun;
import org.branchbook.store.serve.StoreServer.Entry;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a workstation says to be saved is in the served file, whatever becomes of the server. */
public class ServedDurabilityTest {
  private static final String PASSWORD = "for the workstations";
  private static final int ENOUGH = 60;
  private static final Logger LOG = LoggerFactory.getLogger(ServedDurabilityTest.class);

  @TempDir Path folder;

  private static Store done(Opened opened) {
    return assertInstanceOf(Opened.Done.class, opened).store();
  }

  private static Store withAClient(Store store) {
    Sample.branch(store);
    new ClientStore(store)
        .clients()
        .add(Sample.card(WritingProcess.CLIENT.value(), Sample.person("Коваль", "Олена", "")));
    return store;
  }

  /** The contacts that are there, each of them whole. */
  private static Set<Long> contacts(Store store) {
    try (store) {
      var there = new TreeSet<>(store.db().select(CONTACT.ID).from(CONTACT).fetchSet(CONTACT.ID));
      assertEquals(
          there,
          store.db().select(CONTACT_CLIENT.CONTACT_ID).from(CONTACT_CLIENT).fetchSet(0, Long.class),
          "half a unit of work");
      return there;
    }
  }

  static Process java(String main, String... args) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                System.getProperty("java.class.path"),
                main));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** What a workstation was told to be saved, until it has been enough. */
  private static Set<Long> told(BufferedReader out, Predicate<Integer> enough) throws IOException {
    var told = new TreeSet<Long>();
    for (var line = out.readLine(); line != null; line = out.readLine()) {
      if (line.matches("\\d+")) told.add(Long.valueOf(line));
      if (enough.test(told.size())) break;
    }
    return told;
  }

  @Test
  void aPowerCutAtTheServerLosesNothing() throws Exception {
    PowerCut.install();
    var file = folder.resolve("bank.mv.db");
    var store = withAClient(PowerCuts.create(folder.resolve("bank")));
    var begun = StoreServer.begin(store, new Entry(0, PASSWORD, null, ""), "powercut:");
    Set<Long> told;
    try (var server = assertInstanceOf(Begun.Done.class, begun).server()) {
      var workstation =
          java(
              WritingProcess.class.getName(),
              server.address("localhost"),
              StoreUrl.WORKSTATION,
              PASSWORD);
      try {
        told = told(reader(workstation), n -> n >= ENOUGH);
        // the workstation goes on writing: what it isn't told of yet may be lost
        PowerCut.leave(file, folder.resolve("left.mv.db"));
      } finally {
        workstation.destroyForcibly().waitFor();
      }
    }
    assertEquals(ENOUGH, told.size());
    told.removeAll(contacts(done(Store.open(StoreUrl.file(folder.resolve("left"))))));
    assertEquals(Set.of(), told);
  }

  @Test
  void aKilledServerLosesNothing() throws Exception {
    assertEquals(Set.of(), lostByKills(folder, 3));
  }

  /**
   * Kills a serving process several times while a workstation writes; what was lost of it. The
   * workstations are of this program, which is warm: the server alone is started and killed.
   */
  public static Set<Long> lostByKills(Path folder, int kills) throws Exception {
    var url = StoreUrl.file(folder.resolve("bank"));
    withAClient(Databases.file(url.path())).close();
    var told = new ConcurrentSkipListSet<Long>();
    var workstations = new ArrayList<Thread>();
    for (int i = 0; i < kills; i++) {
      int port = freePort();
      var server =
          java(ServingProcess.class.getName(), url.address(), String.valueOf(port), PASSWORD);
      try {
        assertEquals("serving", reader(server).readLine());
        int enough = told.size() + 20 + 7 * i % 30;
        var workstation = Thread.ofPlatform().daemon().start(() -> write(port, told));
        workstations.add(workstation);
        while (told.size() < enough) {
          assertTrue(workstation.isAlive(), "it cannot write");
          Thread.sleep(1);
        }
      } finally {
        server.toHandle().destroyForcibly();
        server.waitFor();
      }
    }
    // what one was told between the counting and the kill counts too: each ends missing its server
    for (var workstation : workstations) assertTrue(workstation.join(Duration.ofMinutes(2)));
    assertTrue(told.size() >= 20 * kills, "only " + told.size() + " were written");
    told.removeAll(contacts(done(Store.open(url))));
    return told;
  }

  /** A workstation that writes until its server is gone, and notes what it was told to be saved. */
  private static void write(int port, Set<Long> told) {
    var url = StoreUrl.read("jdbc:h2:tcp://localhost:" + port + "/" + StoreServer.NAME);
    try (var store = done(Store.open(url.orElseThrow().as(StoreUrl.WORKSTATION, PASSWORD)))) {
      WritingProcess.write(store, told::add);
    } catch (DataAccessException | NotSaved e) {
      LOG.debug("the server is gone: {}", e.toString());
    }
  }

  private static BufferedReader reader(Process process) {
    return new BufferedReader(new InputStreamReader(process.getInputStream()));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
