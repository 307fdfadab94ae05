package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.branchbook.app.commands.CommandLineRun;
import org.branchbook.app.commands.CommandLineRun.Said;
import org.branchbook.store.Databases;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup, restore, copy and compact as IT calls them. */
class CareCommandsTest {
  @TempDir Path folder;
  private CommandLineRun shell;

  @BeforeEach
  void create() {
    shell = MadeBranch.shell(folder);
    MadeBranch.PLAIN.in(folder);
    done("employee", "add", "petro", "--name", "П. Мельник", "--role", "employee");
  }

  private Said run(String... args) {
    return shell.run(args);
  }

  private String done(String... args) {
    var said = run(args);
    assertEquals(0, said.code(), said.err());
    return said.out().strip();
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aBackupIsMadeCheckedAndBroughtBackToATrialStore() throws IOException {
    var backup = done("store", "backup");
    assertEquals(folder.resolve("backups"), Path.of(backup).getParent());
    done("employee", "add", "later", "--name", "Later", "--role", "employee");

    var trial = folder.resolve("trial.mv.db").toString();
    done("store", "restore", backup, "--store", trial);
    done("store", "check", "--store", trial);
    var there = done("employee", "list", "--store", trial);
    assertTrue(there.contains("petro") && !there.contains("later"), there);
    assertTrue(done("employee", "list").contains("later"));
    assertEquals(List.of("backups", "store.mv.db", "trial.mv.db"), files());
  }

  @Test
  void nothingThatIsThereIsWrittenOver() throws IOException {
    var backup = done("store", "backup", "--to", folder.resolve("mine.zip").toString());
    assertEquals(6, run("store", "backup", "--to", backup).code());
    done("employee", "add", "later", "--name", "Later", "--role", "employee");
    assertEquals(6, run("store", "restore", backup).code());
    assertTrue(done("employee", "list").contains("later"));

    done("store", "restore", backup, "--force");
    assertFalse(done("employee", "list").contains("later"));
    var aside = files().stream().filter(f -> f.contains("before-restore")).toList();
    assertEquals(1, aside.size());
    var old = folder.resolve(aside.getFirst()).toString();
    assertTrue(done("employee", "list", "--store", old).contains("later"));
  }

  @Test
  void aStoreInUseIsNotReplaced() {
    var backup = done("store", "backup");
    var url = StoreUrl.file(folder.resolve("store"));
    try (var store = Assertions.assertInstanceOf(Opened.Done.class, Store.open(url)).store()) {
      assertEquals(6, run("store", "restore", backup, "--force").code());
      assertTrue(store.ids().next() > 0);
    }
    done("store", "check");
  }

  @Test
  void aDamagedBackupIsRefusedAndLeavesNothing() throws IOException {
    var letter = Files.writeString(folder.resolve("letter.zip"), "Dear Sir");
    var trial = folder.resolve("trial").toString();
    assertEquals(6, run("store", "restore", letter.toString(), "--store", trial).code());
    var backup = Path.of(done("store", "backup"));
    var bytes = Files.readAllBytes(backup);
    for (int i = bytes.length / 3; i < bytes.length / 3 + 2000; i++) bytes[i] ^= 0x55;
    var damaged = Files.write(folder.resolve("damaged.zip"), bytes);
    assertEquals(6, run("store", "restore", damaged.toString(), "--store", trial).code());
    assertEquals(List.of("backups", "damaged.zip", "letter.zip", "store.mv.db"), files());
  }

  @Test
  void onlyWhoCaresForTheStoreBacksItUp() {
    shell.set("BRANCHBOOK_NEW_PASSWORD", "first red dogs");
    done("employee", "reset-password", "petro");
    shell.set("BRANCHBOOK_LOGIN", "petro");
    shell.set("BRANCHBOOK_PASSWORD", "first red dogs");
    shell.set("BRANCHBOOK_NEW_PASSWORD", "seven red dogs");
    done("employee", "change-password");
    shell.set("BRANCHBOOK_PASSWORD", "seven red dogs");
    var to = folder.resolve("x").toString();
    for (var args :
        List.of(
            new String[] {"store", "backup"},
            new String[] {"store", "compact"},
            new String[] {"store", "copy", folder.resolve("store").toString(), to}))
      assertEquals(5, run(args).code());
    assertFalse(Files.exists(folder.resolve("backups")));
  }

  @Test
  void aStoreMovesToPostgresqlAndBack() throws IOException {
    var server = Databases.address();
    shell.set("BRANCHBOOK_DB_USER", "postgres");
    var file = folder.resolve("store").toString();
    var there = done("store", "copy", file, server);
    assertTrue(there.startsWith("tables: "), there);
    assertEquals(6, run("store", "copy", file, server).code(), "it isn't empty any more");

    var back = folder.resolve("back").toString();
    done("store", "copy", "--no-encryption", server, back);
    shell.set("BRANCHBOOK_DB_USER", "");
    assertTrue(done("employee", "list", "--store", back).contains("petro"));
    done("store", "check", "--store", back);
    assertEquals(List.of("back.mv.db", "store.mv.db"), files());
  }

  @Test
  void aServersStoreIsPutIntoAPortableBackupWhichGoesToEitherDatabase() throws IOException {
    var server = Databases.address();
    shell.set("BRANCHBOOK_DB_USER", "postgres");
    done("store", "copy", folder.resolve("store").toString(), server);
    var told = run("store", "backup", "--store", server);
    assertEquals(6, told.code());
    assertTrue(told.err().contains("database people"), told.err());
    var backup =
        done("store", "backup", "--store", server, "--to", folder.resolve("b.zip").toString());
    assertEquals(List.of("b.zip", "store.mv.db"), files());

    var other = Databases.address();
    done("store", "restore", backup, "--store", other);
    assertTrue(done("employee", "list", "--store", other).contains("petro"));
    shell.set("BRANCHBOOK_DB_USER", "");
    var trial = folder.resolve("trial").toString();
    done("store", "restore", backup, "--store", trial);
    assertTrue(done("employee", "list", "--store", trial).contains("petro"));
  }

  @Test
  void aServersPortableBackupMayBeEncryptedAsAFileIs() throws IOException {
    assertEquals(2, run("store", "backup", "--encrypt").code(), "a file's is as the file");
    var server = Databases.address();
    shell.set("BRANCHBOOK_DB_USER", "postgres");
    done("store", "copy", folder.resolve("store").toString(), server);
    var zip = folder.resolve("b.zip");
    var said =
        done("store", "backup", "--encrypt", "--store", server, "--to", zip.toString()).split("\n");
    assertEquals(zip.toString(), said[0]);
    assertTrue(said[1].matches("([0-9A-Z]{4}-){6}[0-9A-Z]{4}"), said[1]);
    assertEquals(List.of("b.zip", "store.mv.db"), files());

    shell.set("BRANCHBOOK_DB_USER", "");
    var trial = folder.resolve("trial").toString();
    done("store", "restore", zip.toString(), "--store", trial);
    var file = Files.readAllBytes(folder.resolve("trial.mv.db"));
    assertEquals("H2encrypt", new String(file, 0, 9, java.nio.charset.StandardCharsets.US_ASCII));
    assertTrue(done("employee", "list", "--store", trial).contains("petro"));
    shell.set("BRANCHBOOK_PASSWORD", "nine green dogs");
    assertEquals(4, run("store", "info", "--store", trial).code());
  }

  @Test
  void aCompactedStoreIsSmallerAndHoldsTheSame() {
    for (int i = 0; i < 10; i++) done("employee", "reset-password", "petro");
    var said = done("store", "compact").split("\\D+");
    assertTrue(Long.parseLong(said[2]) <= Long.parseLong(said[1]), String.join(" ", said));
    assertTrue(done("employee", "list").contains("petro"));
    assertTrue(
        done("store", "info")
            .matches("(?s).*bytes: \\d+\nunusedPercent: \\d+\nencrypted: false.*"));
  }
}
