package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.branchbook.app.commands.CommandLineRun;
import org.branchbook.app.commands.CommandLineRun.Said;
import org.branchbook.store.Databases;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store in a file is encrypted from its making on; each opens it by his own password. */
class EncryptionCommandsTest {
  @TempDir Path folder;
  private CommandLineRun shell;
  private String recovery;

  @BeforeEach
  void create() {
    shell = MadeBranch.shell(folder);
    recovery = MadeBranch.ENCRYPTED.in(folder);
  }

  private void as(String login, String password) {
    shell.set("BRANCHBOOK_LOGIN", login);
    shell.set("BRANCHBOOK_PASSWORD", password);
  }

  private Said run(String... args) {
    return shell.run(args);
  }

  private String done(String... args) {
    var said = run(args);
    assertEquals(0, said.code(), said.err());
    return said.out().strip();
  }

  private String keys() throws IOException {
    return Files.readString(folder.resolve("store.keys"));
  }

  @Test
  void nothingOfItCanBeReadInTheFiles() throws IOException {
    assertTrue(recovery.matches("([0-9A-Z]{4}-){6}[0-9A-Z]{4}"), recovery);
    assertTrue(done("store", "info").contains("encrypted: true"));
    var file =
        new String(Files.readAllBytes(folder.resolve("store.mv.db")), StandardCharsets.ISO_8859_1);
    assertTrue(file.startsWith("H2encrypt"));
    for (var secret : List.of("employee", "EMPLOYEE", "koval", "argon2id"))
      assertFalse(file.contains(secret), secret);
    assertFalse(keys().contains("cows") || keys().contains(recovery));
    assertInstanceOf(Opened.Encrypted.class, Store.open(StoreUrl.file(folder.resolve("store"))));
    assertInstanceOf(
        Opened.Failed.class, Store.open(StoreUrl.file(folder.resolve("store")).with("00")));
    assertEquals(6, run("store", "create", "--bank=B", "--branch=B", "--name=B").code());
    Files.move(folder.resolve("store.keys"), folder.resolve("elsewhere"));
    assertInstanceOf(Opened.NoKeys.class, Store.open(StoreUrl.file(folder.resolve("store"))));
  }

  @Test
  void aWrongPasswordIsCountedAndLocksBeforeTheStoreIsOpen() {
    as("koval", "nine green dogs");
    for (int left = 4; left > 0; left--) {
      var wrong = run("store", "info");
      assertEquals(4, wrong.code());
      assertTrue(wrong.err().contains(String.valueOf(left)), wrong.err());
    }
    assertEquals(4, run("store", "info").code());
    as("koval", "nine green cows");
    assertEquals(4, run("store", "info").code(), "locked, even with the right one");
    as("nobody", "nine green cows");
    assertEquals(4, run("store", "info").code());
  }

  @Test
  void whoIsAddedHelpedOrGoneOpensItByHisPasswordOrNoMore() throws IOException {
    var temporary =
        done("employee", "add", "petro", "--name", "П. Мельник", "--role", "administrator");
    as("petro", temporary);
    shell.set("BRANCHBOOK_NEW_PASSWORD", "seven red dogs");
    done("employee", "change-password");
    assertEquals(4, run("store", "info").code(), "the temporary one opens nothing any more");
    as("petro", "seven red dogs");
    done("store", "info");

    as("koval", "nine green cows");
    shell.set("BRANCHBOOK_NEW_PASSWORD", "");
    var reset = done("employee", "reset-password", "petro");
    as("petro", "seven red dogs");
    assertEquals(4, run("store", "info").code());
    as("petro", reset);
    var mustChange = run("store", "info");
    assertEquals(4, mustChange.code());
    assertTrue(mustChange.err().contains("temporary"), mustChange.err());
    assertEquals(3, keys().lines().filter(l -> l.startsWith("whose.")).count());
  }

  @Test
  void whenEveryPasswordIsForgottenTheRecoveryKeyOpensIt() {
    shell.set("BRANCHBOOK_RECOVERY_KEY", recovery.replace('-', ' ').toLowerCase());
    shell.set("BRANCHBOOK_NEW_PASSWORD", "quite another one");
    as("petro", "");
    assertEquals(6, run("store", "unlock", "--recovery-key").code(), "nobody of this name");
    as("koval", "");
    done("store", "unlock", "--recovery-key");
    as("koval", "quite another one");
    done("store", "info");
    as("koval", "nine green cows");
    assertEquals(4, run("store", "info").code());
    var first = recovery.charAt(0) == '7' ? "8" : "7";
    shell.set("BRANCHBOOK_RECOVERY_KEY", first + recovery.substring(1));
    assertEquals(4, run("store", "unlock", "--recovery-key").code());
  }

  @Test
  void aBackupStaysEncryptedAndComesBack() throws IOException {
    var backup = Path.of(done("store", "backup"));
    var trial = folder.resolve("trial").toString();
    as("koval", "nine green dogs");
    assertEquals(4, run("store", "restore", backup.toString(), "--store", trial).code());
    assertFalse(Files.exists(folder.resolve("trial.restoring.mv.db")));
    as("koval", "nine green cows");
    done("store", "restore", backup.toString(), "--store", trial);
    done("store", "check", "--store", trial);
    assertTrue(done("store", "info", "--store", trial).contains("encrypted: true"));
    done("store", "compact", "--store", trial);
    done("store", "check", "--store", trial);
  }

  @Test
  void itMovesToAServerAndBackIntoAnotherEncryptedFile() {
    var server = Databases.address();
    shell.set("BRANCHBOOK_DB_USER", "postgres");
    done("store", "copy", folder.resolve("store").toString(), server);
    var back = folder.resolve("back").toString();
    var said = done("store", "copy", server, back).lines().toList();
    assertTrue(said.getLast().matches("([0-9A-Z]{4}-){6}[0-9A-Z]{4}"), said.toString());
    shell.set("BRANCHBOOK_DB_USER", "");
    assertTrue(done("store", "info", "--store", back).contains("encrypted: true"));
  }

  @Test
  void aServiceOpensItByAKeyThatIsItsAlone() throws IOException {
    var key = folder.resolve("service.key");
    done("store", "key", key.toString());
    assertEquals(6, run("store", "key", key.toString()).code(), "never written over");
    as("", "");
    var asked = run("store", "info");
    assertTrue(asked.err().contains("encrypted"), asked.err());
    var opened = run("store", "info", "--key-file", key.toString());
    assertTrue(opened.err().contains("Say who you are"), opened.err());
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
    assertTrue(run("store", "info", "--key-file", key.toString()).err().contains("Others"));
  }

  @Test
  void aPasswordThatWontDoLeavesNothingBehind() throws IOException {
    shell.set("BRANCHBOOK_PASSWORD", "short");
    var other = folder.resolve("other").toString();
    var args =
        new String[] {"store", "create", "--store", other, "--bank=B", "--branch=P", "--name=K"};
    assertEquals(6, run(args).code());
    try (var files = Files.list(folder)) {
      assertTrue(files.noneMatch(f -> f.getFileName().toString().startsWith("other")));
    }
  }
}
