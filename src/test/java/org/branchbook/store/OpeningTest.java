package org.branchbook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.store.care.CareStore;
import org.branchbook.store.care.CareStore.Unpacked;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way in which opening a store may end has its own verdict. */
class OpeningTest {
  @TempDir Path folder;

  private StoreUrl file(String name) {
    return StoreUrl.file(folder.resolve(name));
  }

  private static Store done(Opened opened) {
    return assertInstanceOf(Opened.Done.class, opened, () -> said(opened)).store();
  }

  private static String said(Opened opened) {
    return opened instanceof Opened.Failed f ? Words.in("en").say(f.why()) : "open";
  }

  private static void run(String url, String... statements) throws SQLException {
    try (var c = DriverManager.getConnection(url);
        var s = c.createStatement()) {
      for (var statement : statements) s.execute(statement);
    }
  }

  @Test
  void whatWasMadeIsOpenedAgain() {
    try (var store = done(Store.create(file("deep/down/bank")))) {
      store.inOne(
          () -> store.db().execute("insert into setting (name, content) values ('a', 'b')"));
    }
    try (var store = done(Store.open(file("deep/down/bank.mv.db")))) {
      assertEquals("b", store.db().fetchValue("select content from setting"));
    }
  }

  @Test
  void openingNeverMakesAFile() throws IOException {
    assertInstanceOf(Opened.Missing.class, Store.open(file("bank")));
    try (var left = Files.list(folder)) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void makingNeverTouchesWhatIsThere() throws IOException {
    Files.writeString(folder.resolve("bank.mv.db"), "precious");
    assertInstanceOf(Opened.Exists.class, Store.create(file("bank")));
    assertEquals("precious", Files.readString(folder.resolve("bank.mv.db")));
  }

  @Test
  void aFileOfAnotherKindIsNoStore() throws IOException {
    Files.writeString(folder.resolve("letter.mv.db"), "Dear Sir, ".repeat(2000));
    assertInstanceOf(Opened.NotAStore.class, Store.open(file("letter")));
    Files.writeString(folder.resolve("note.mv.db"), "no store");
    assertInstanceOf(Opened.NotAStore.class, Store.open(file("note")));
  }

  @Test
  void anotherProgramsTablesAreLeftAlone() throws SQLException {
    var url = file("other");
    var theirs = url.address() + ";USER=sa";
    run(theirs, "create table employee (id int)", "insert into employee values (7)");
    assertInstanceOf(Opened.NotAStore.class, Store.open(url));
    assertInstanceOf(Opened.NotAStore.class, Store.migrate(url));
    run(theirs, "select 1 / (select count(*) from employee where id = 7)");
  }

  @Test
  void aFileWithAPasswordAsksForIt() {
    done(Store.create(file("bank").as("sa", "secret"))).close();
    assertInstanceOf(Opened.WrongPassword.class, Store.open(file("bank")));
    assertInstanceOf(Opened.WrongPassword.class, Store.open(file("bank").as("sa", "Secret")));
    done(Store.open(file("bank").as("sa", "secret"))).close();
  }

  @Test
  void anOlderFileIsBroughtUpToDateButNotByLookingIntoIt() {
    var url = older("bank");
    assertInstanceOf(Opened.TooOld.class, Store.inspect(url));
    try (var store = done(Store.open(url))) {
      assertEquals(0, store.db().fetchCount(org.branchbook.store.db.Tables.IMPORT_RUN));
    }
  }

  /** A store as an older program left it. */
  private StoreUrl older(String name) {
    var url = file(name);
    flyway(url, "4", "classpath:db/migration", "classpath:db/vendor/h2");
    return url;
  }

  private static void flyway(StoreUrl url, String target, String... locations) {
    Flyway.configure()
        .dataSource(url.address() + ";DATABASE_TO_LOWER=TRUE", url.user(), url.password())
        .locations(locations)
        .javaMigrations(Schema.IN_JAVA.toArray(JavaMigration[]::new))
        .target(target)
        .load()
        .migrate();
  }

  @Test
  void beforeAnOlderFileIsBroughtUpToDateItIsBackedUpWhichIsTheWayBack() throws IOException {
    var url = older("bank");
    done(Store.open(url)).close();
    Path backup;
    try (var made = Files.list(url.backups())) {
      backup = made.findFirst().orElseThrow();
    }
    var back = assertInstanceOf(Unpacked.Ready.class, unpacked(backup)).trial();
    assertEquals("004", assertInstanceOf(Opened.TooOld.class, Store.inspect(back)).theirs());
    // once it is up to date no more are made
    done(Store.open(url)).close();
    try (var made = Files.list(url.backups())) {
      assertEquals(1, made.count());
    }
  }

  private Unpacked unpacked(Path backup) {
    return CareStore.unpack(backup, file("back"), url -> url, Progress.unseen());
  }

  @Test
  void whoWaitsForAnOlderFileIsToldHowFarItIs() {
    var told = new java.util.concurrent.ConcurrentLinkedQueue<String>();
    var progress =
        new Progress() {
          @Override
          public void at(double share, Text doing) {
            told.add(doing.key());
          }

          @Override
          public boolean cancelled() {
            return false;
          }
        };
    done(Store.open(older("bank"), progress)).close();
    assertTrue(
        told.size() > 1 && "store.migrating".equals(List.copyOf(told).getLast()), told::toString);
    told.clear();
    done(Store.open(file("bank"), progress)).close();
    assertTrue(told.isEmpty(), "nothing takes long where all is up to date");
  }

  @Test
  void withoutABackupAnOlderFileStaysAsItIs() throws IOException {
    var url = older("bank");
    Files.writeString(url.backups(), "a file where the folder ought to be");
    assertInstanceOf(Opened.NotBackedUp.class, Store.open(url));
    assertInstanceOf(Opened.TooOld.class, Store.inspect(url));
  }

  @Test
  void aNewerProgramsStoreIsRefusedAndLeftAsItIs() throws Exception {
    var url = file("bank");
    done(Store.create(url)).close();
    // the next program's migrations: ours and one more
    var later = Files.createDirectory(folder.resolve("later"));
    Files.writeString(
        later.resolve("V900__later.sql"), "alter table setting add column later int;");
    flyway(
        url, "latest", "classpath:db/migration", "classpath:db/vendor/h2", "filesystem:" + later);
    for (var opened : new Opened[] {Store.open(url), Store.migrate(url), Store.inspect(url)}) {
      var verdict = assertInstanceOf(Opened.TooNew.class, opened);
      assertEquals("900", verdict.theirs());
      assertTrue(
          Words.in("en").say(verdict.why()).contains("Install the newer version"),
          () -> Words.in("en").say(verdict.why()));
    }
    run(url.address() + ";USER=sa;DATABASE_TO_LOWER=TRUE", "select later from setting");
  }

  @Test
  void aServerThatDoesNotAnswerIsUnreachable() {
    assertUnreachable("jdbc:postgresql://localhost:1/bank");
    assertUnreachable("jdbc:h2:tcp://localhost:1/bank");
    assertUnreachable("jdbc:postgresql://nowhere.invalid/bank");
  }

  private static void assertUnreachable(String url) {
    assertInstanceOf(Opened.Unreachable.class, Store.open(StoreUrl.read(url).orElseThrow()), url);
  }

  @Test
  void anH2ServerServesAStore() throws SQLException {
    done(Store.create(file("bank").as("sa", "secret"))).close();
    var server = Server.createTcpServer("-tcpPort", "0", "-baseDir", folder.toString()).start();
    try {
      var url =
          StoreUrl.read("jdbc:h2:tcp://localhost:" + server.getPort() + "/./bank").orElseThrow();
      assertInstanceOf(Opened.WrongPassword.class, Store.open(url));
      try (var store = done(Store.open(url.as("sa", "secret")))) {
        assertTrue(store.ids().next() > 0);
      }
      var missing =
          StoreUrl.read("jdbc:h2:tcp://localhost:" + server.getPort() + "/./nobody").orElseThrow();
      assertInstanceOf(Opened.Missing.class, Store.open(missing));
    } finally {
      server.stop();
    }
  }

  @Test
  void aPostgresqlServerServesAStore() throws SQLException {
    var url = StoreUrl.read(Databases.address()).orElseThrow();
    assertInstanceOf(Opened.Missing.class, Store.open(url), "nothing in it yet");
    done(Store.create(url)).close();
    assertInstanceOf(Opened.Exists.class, Store.create(url));
    try (var store = done(Store.open(url))) {
      assertTrue(store.ids().next() > 0);
      assertEquals("on", store.db().fetchValue("show synchronous_commit"));
    }
    var other = StoreUrl.read(url.address().replaceFirst("/t\\w+$", "/nobody")).orElseThrow();
    assertInstanceOf(Opened.Missing.class, Store.open(other.as(url.user(), "")));
  }

  @Test
  void everyVerdictIsSaidInEveryLanguage() {
    for (var language : Words.LANGUAGES)
      for (var kind : Opened.Failed.class.getPermittedSubclasses())
        assertTrue(Words.in(language).has("store.opened." + kind.getSimpleName()), kind::toString);
  }

  @Test
  void noOptionWeakensAStore() {
    for (var bad :
        new String[] {
          "jdbc:h2:file:/data/bank;AUTO_SERVER=TRUE",
          "jdbc:h2:file:/data/bank;INIT=RUNSCRIPT FROM 'x'",
          "jdbc:h2:tcp://host/bank;WRITE_DELAY=500",
          "jdbc:postgresql://host/bank?socketFactory=evil",
          "jdbc:mysql://host/bank",
          "jdbc:h2:mem:bank",
          "bank",
          ""
        }) assertTrue(StoreUrl.read(bad).isEmpty(), bad);
    var good =
        StoreUrl.read(" jdbc:postgresql://host:5433/bank?user=o&sslmode=require&password=p ")
            .orElseThrow();
    assertEquals("jdbc:postgresql://host:5433/bank?sslmode=require", good.address());
    assertEquals("o", good.user());
    assertEquals("p", good.password());
    assertFalse(good.as("o", "s3cret").toString().contains("s3cret"));
  }
}
