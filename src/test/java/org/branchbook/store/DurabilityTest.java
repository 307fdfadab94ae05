package org.branchbook.store;

import static org.branchbook.store.db.Tables.AUDIT_LINE;
import static org.branchbook.store.db.Tables.CONTACT;
import static org.branchbook.store.db.Tables.CONTACT_CLIENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.staff.StaffStore;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was confirmed is there again after a killed process and after a power cut. */
class DurabilityTest {
  private static final int ENOUGH = 400;

  @TempDir Path folder;

  private Path file(String name) {
    return folder.resolve(name + ".mv.db");
  }

  /** A store with one client in it. */
  private StoreUrl made(String name) {
    var url = StoreUrl.file(file(name));
    try (var store = Databases.file(url.path())) {
      var card = Sample.card(WritingProcess.CLIENT.value(), Sample.person("Коваль", "Олена", ""));
      new ClientStore(Sample.branch(store)).clients().add(card);
    }
    return url;
  }

  private static Store open(StoreUrl url) {
    return assertInstanceOf(Opened.Done.class, Store.open(url)).store();
  }

  /** The contacts that are there, each of them whole. */
  private static Set<Long> contacts(StoreUrl url) {
    try (var store = open(url)) {
      var db = store.db();
      var there = new TreeSet<>(db.select(CONTACT.ID).from(CONTACT).fetchSet(CONTACT.ID));
      assertEquals(
          there,
          db.select(CONTACT_CLIENT.CONTACT_ID).from(CONTACT_CLIENT).fetchSet(0, Long.class),
          "half a unit of work");
      assertEquals(
          there,
          db.select(AUDIT_LINE.SUBJECT_ID)
              .from(AUDIT_LINE)
              .where(AUDIT_LINE.SUBJECT.eq("contact"))
              .fetchSet(0, Long.class),
          "half a unit of work");
      return there;
    }
  }

  private static Set<Long> lines(StoreUrl url) {
    try (var store = open(url)) {
      return new TreeSet<>(
          store.db().select(AUDIT_LINE.ID).from(AUDIT_LINE).fetchSet(AUDIT_LINE.ID));
    }
  }

  private Process start(StoreUrl url, String how) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "-Dorg.jooq.no-logo=true",
            "-Dorg.jooq.no-tips=true",
            "-cp",
            System.getProperty("java.class.path"),
            WritingProcess.class.getName(),
            url.path().toString(),
            how)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Kills a writing process; what it had been told was kept and is no longer there. */
  private Set<Long> lostByKilling(String how) throws IOException, InterruptedException {
    var url = made(how);
    var process = start(url, how);
    var told = new TreeSet<Long>();
    try (var out = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
      for (var line = out.readLine(); line != null; line = out.readLine()) {
        if (line.matches("\\d+")) told.add(Long.valueOf(line));
        if (told.size() == ENOUGH) process.toHandle().destroyForcibly(); // leaves the stream open
      }
    }
    process.waitFor();
    assertTrue(told.size() >= ENOUGH, "the process wrote only " + told.size());
    told.removeAll(contacts(url));
    return told;
  }

  @Test
  void aKilledProcessLosesNothing() throws Exception {
    assertEquals(Set.of(), lostByKilling("ours"));
  }

  @Test
  void withTheDatabasesDefaultsAKilledProcessLosesMuch() throws Exception {
    assertTrue(lostByKilling("defaults").size() > 0, "the test above would prove nothing");
  }

  /**
   * A file that was closed and has gaps is written on within the gaps: there too H2 has to look for
   * what was written last. (2.5.252 doesn't; its header tells of the piece before the last.)
   */
  @Test
  void whatIsWrittenIntoTheGapsOfAFileIsFoundAgain() throws Exception {
    for (int size = 200; size < 600; size += 100) {
      var gaps = StoreUrl.file(file("gaps" + size));
      var statements = new ArrayList<String>();
      statements.add("create table t (id int primary key, words varchar(2000))");
      // each by itself, so that the file is written piece by piece
      for (int id = 1; id <= size; id++)
        statements.add("insert into t values (" + id + ", repeat('word " + id + "', 200))");
      statements.add("set retention_time 0");
      for (int id = 1; id <= size; id++)
        if (id % 3 != 0) statements.add("delete from t where id = " + id);
      run(gaps, statements);
      var killed = StoreUrl.file(file("killed" + size));
      try (var c = DriverManager.getConnection(H2File.options(gaps.address()), gaps.user(), "");
          var s = c.createStatement()) {
        for (int id = 1; id <= 5; id++) {
          s.execute("insert into t values (" + -id + ", 'last')");
          s.execute("checkpoint sync");
        }
        Files.copy(gaps.path(), killed.path());
      }
      try (var c =
              DriverManager.getConnection(H2File.options(killed.address()), killed.user(), "");
          var rows = c.createStatement().executeQuery("select count(*) from t where id < 0")) {
        rows.next();
        assertEquals(5, rows.getInt(1), "of " + size);
      }
    }
  }

  private static void run(StoreUrl url, List<String> statements) throws SQLException {
    try (var c = DriverManager.getConnection(H2File.options(url.address()), url.user(), "");
        var s = c.createStatement()) {
      for (var statement : statements) s.execute(statement);
    }
  }

  /** Writes some units of work, cuts the power, and tells what of them is lost. */
  private Set<Long> lostByPowerCut(String name, String options, boolean synced)
      throws SQLException, IOException {
    return lostByPowerCut(name, options, synced, "");
  }

  /** The same with a file that is encrypted by this key; "" for one that isn't. */
  private Set<Long> lostByPowerCut(String name, String options, boolean synced, String key)
      throws SQLException, IOException {
    PowerCut.install();
    var address = "jdbc:h2:powercut:" + folder.resolve(name);
    var source = new JdbcDataSource();
    var cipher = key.isEmpty() ? "" : ";CIPHER=AES";
    var password = key.isEmpty() ? "" : key + " ";
    source.setURL((options.isEmpty() ? H2File.options(address) : address + options) + cipher);
    source.setUser(StoreUrl.OWNER);
    source.setPassword(password);
    var told = new TreeSet<Long>();
    try (var open = source.getConnection()) {
      new Schema(SQLDialect.H2).migrate(source);
      try (var s = open.createStatement()) {
        s.execute("checkpoint sync");
      }
      var sync = synced ? Sync.over(source.getConnection()) : Sync.NONE;
      try (var store = new Store(source, SQLDialect.H2, sync, () -> {})) {
        var audit = new StaffStore(store).audit();
        for (int i = 0; i < 50; i++) {
          long id = store.ids().next();
          store.inOne(() -> audit.write(WritingProcess.line(id)));
          told.add(id);
        }
        // not in a unit of work, and kept all the same
        long alone = store.ids().next();
        audit.write(WritingProcess.line(alone));
        told.add(alone);
        PowerCut.leave(file(name), file(name + "-left"));
      }
    }
    var left = StoreUrl.file(file(name + "-left"));
    try (var c =
            DriverManager.getConnection(
                H2File.options(left.address()) + cipher, left.user(), password);
        var rows = c.createStatement().executeQuery("select id from audit_line")) {
      while (rows.next()) told.remove(rows.getLong(1));
    }
    return told;
  }

  @Test
  void aPowerCutLosesNothing() throws Exception {
    assertEquals(Set.of(), lostByPowerCut("ours", "", true));
  }

  @Test
  void aPowerCutLosesNothingOfAnEncryptedStore() throws Exception {
    assertEquals(Set.of(), lostByPowerCut("secret", "", true, "0123456789abcdef"));
    assertEquals(51, lostByPowerCut("unforced", "", false, "0123456789abcdef").size());
  }

  @Test
  void withoutForcingAPowerCutLosesAll() throws Exception {
    assertEquals(51, lostByPowerCut("unforced", "", false).size());
    assertEquals(51, lostByPowerCut("defaults", ";DATABASE_TO_LOWER=TRUE", false).size());
  }

  @Test
  void manyWhoWaitAtOnceShareTheForcing() throws Exception {
    var url = made("bank");
    try (var store = open(url);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var audit = new StaffStore(store).audit();
      var go = new CountDownLatch(1);
      var all =
          LongStream.range(1, 200)
              .mapToObj(
                  id ->
                      threads.submit(
                          () -> {
                            go.await();
                            store.inOne(() -> audit.write(WritingProcess.line(id)));
                            return id;
                          }))
              .toList();
      go.countDown();
      for (var one : all) one.get();
    }
    assertEquals(199, lines(url).size());
  }

  @Test
  void aThreadThatIsInterruptedLeavesTheStoreOpen() throws Exception {
    var url = made("bank");
    try (var store = open(url)) {
      var audit = new StaffStore(store).audit();
      for (int i = 0; i < 20; i++) {
        var thread =
            Thread.startVirtualThread(
                () -> {
                  while (!Thread.currentThread().isInterrupted()) {
                    long id = store.ids().next();
                    store.inOne(() -> audit.write(WritingProcess.line(id)));
                  }
                });
        Thread.sleep(10);
        thread.interrupt(); // as when work is cancelled
        thread.join();
      }
      assertTrue(store.db().fetchCount(AUDIT_LINE) > 0);
      store.inOne(() -> audit.write(WritingProcess.line(Long.MAX_VALUE)));
    }
    assertTrue(lines(url).contains(Long.MAX_VALUE));
  }

  @Test
  void aSecondProgramIsToldThatTheFileIsInUse() throws Exception {
    var url = made("bank");
    var process = start(url, "ours");
    try (var out = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
      assertTrue(out.readLine().matches("\\d+"));
      assertInstanceOf(Opened.InUse.class, Store.open(url));
      assertInstanceOf(Opened.InUse.class, Store.inspect(url));
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertTrue(contacts(url).size() > 0);
  }
}
