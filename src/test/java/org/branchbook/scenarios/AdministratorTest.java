package org.branchbook.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An IT administrator's day (S5), by commands on a computer that has nothing yet. */
class AdministratorTest {
  private static final String PASSWORD = "дев’ять зелених корів";

  /** A fiftieth of the 200,000 clients of the step. */
  private static final int CLIENTS = 4_000;

  @TempDir Path home;
  private CommandLine line;

  @BeforeEach
  void sitDown() {
    line =
        new CommandLine(
            home,
            Map.of(
                "BRANCHBOOK_LOGIN", "koval",
                "BRANCHBOOK_PASSWORD", PASSWORD,
                "BRANCHBOOK_SERVE_PASSWORD", "for the workstations",
                "BRANCHBOOK_NEW_PASSWORD", "temporary and long",
                "BRANCHBOOK_CONFIRMED_BY_PASSWORD", "одинадцять синіх риб"));
  }

  @AfterEach
  void getUp() {
    line.close();
  }

  /** A home in which the store was made just now: the first is copied for those after it. */
  private static Path created;

  private void create() {
    line.done("store", "create", "--bank=Банк", "--branch=Подільське", "--name=О. Коваль");
  }

  private void created() throws IOException {
    if (created == null) {
      create();
      created = Files.createTempDirectory("created");
      copy(home, created);
    } else copy(created, home);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = to.resolve(from.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
        if (to.equals(created)) copy.toFile().deleteOnExit();
      }
    }
  }

  @Test
  void aStoreIsMadeAndServed() throws Exception {
    int port;
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    line.plays(
        Step.S5_2,
        () -> {
          create();
          line.serves("jdbc:h2:tcp:", "store", "serve", "--port=" + port);
        });
    var url = StoreUrl.read("jdbc:h2:tcp://localhost:" + port + "/branchbook").orElseThrow();
    var opened = Store.inspect(url.as(StoreUrl.WORKSTATION, "for the workstations"));
    try (var store = assertInstanceOf(Opened.Done.class, opened).store()) {
      assertTrue(store.ids().next() > 0);
    }
  }

  @Test
  void twentyFiveEmployeesComeFromAFile() throws Exception {
    created();
    var table = new StringBuilder("Login;Name;Department;Roles\n");
    for (int i = 1; i <= 25; i++)
      table.append("e%02d;Е. Колега %d;Відділ %d;employee\n".formatted(i, i, i % 4 + 1));
    var file = Files.writeString(home.resolve("team.csv"), table);
    line.plays(
        Step.S5_3,
        () ->
            line.done(
                "employee",
                "import",
                file.toString(),
                "--create-departments",
                "--passwords=" + home.resolve("passwords.csv")));
    assertEquals(26, line.looks("employee", "list").lines().count());
  }

  @Test
  void aWholeImportIsTriedLoadedAndTakenBack() throws Exception {
    created();
    var temporary = Files.writeString(home.resolve("temporary"), "temporary and long");
    var own = Files.writeString(home.resolve("own"), "одинадцять синіх риб");
    line.done("employee", "add", "second", "--name=Д. Друга", "--role=administrator");
    line.done(
        "employee",
        "change-password",
        "--login=second",
        "--password-file=" + temporary,
        "--new-password-file=" + own);
    var table = new StringBuilder("Client ID;Last name;First name;Date of birth\n");
    for (int i = 0; i < CLIENTS; i++)
      table.append(
          "%d;Прізвище%s;Ім’я;%02d.%02d.%d\n"
              .formatted(i, letters(i), i % 28 + 1, i % 12 + 1, 1940 + i % 60));
    var file = Files.writeString(home.resolve("clients.csv"), table).toString();
    line.plays(
        Step.S5_4,
        () -> {
          var tried = line.done("import", "clients", file, "--dry-run");
          assertTrue(tried.contains("people added: " + CLIENTS), tried);
          line.done("import", "clients", file, "--confirmed-by=second");
          // what the program says is held against what is there, which is no part of the work
          var info = line.looks("store", "info");
          assertTrue(info.contains("people: " + CLIENTS + "\n"), info);
          var id = line.looks("import", "list").split("\t")[0];
          line.done("import", "revert", id, "--confirmed-by=second");
        });
    assertTrue(line.looks("store", "info").contains("people: 0\n"));
  }

  private static String letters(int number) {
    var text = new StringBuilder();
    for (int rest = number; rest > 0; rest /= 20) text.append((char) ('а' + rest % 20));
    return text.toString();
  }

  @Test
  void aForgottenPasswordIsResetAndHasToBeChanged() throws Exception {
    created();
    line.done("employee", "add", "petro", "--name=П. Мельник", "--role=employee");
    line.plays(Step.S5_5, () -> line.done("employee", "reset-password", "petro"));
    var his = new HashMap<String, String>();
    his.put("BRANCHBOOK_LOGIN", "petro");
    his.put("BRANCHBOOK_PASSWORD", "temporary and long");
    his.put("BRANCHBOOK_NEW_PASSWORD", "сім червоних псів");
    try (var petro = new CommandLine(home, his)) {
      assertEquals(4, petro.run("store", "info").code(), "a temporary one is to be changed first");
      petro.done("employee", "change-password");
    }
  }

  @Test
  void aNewVersionBringsTheStoreUpToDateAndThereIsAWayBack() throws Exception {
    var today = home.resolve("today");
    line.done(
        "store",
        "create",
        "--no-encryption",
        "--store=" + today,
        "--bank=Банк",
        "--branch=Подільське",
        "--name=О. Коваль");
    var bank = StoreUrl.file(home.resolve("bank"));
    OlderStore.of(StoreUrl.file(today), bank);
    var store = "--store=" + home.resolve("bank");
    line.plays(Step.S5_8, () -> line.done("store", "migrate", store));
    assertTrue(line.looks("employee", "list", store).contains("koval"));
    try (var made = Files.list(bank.backups())) {
      assertEquals(1, made.count(), "before it was brought up to date");
    }

    // for the next program this one is the old one: its backup is the way back
    var backup = line.done("store", "backup", store);
    OlderStore.newer(bank, home.resolve("later"));
    var refused = line.run("store", "migrate", store);
    assertEquals(3, refused.code());
    assertTrue(refused.err().contains("Install the newer version"), refused.err());
    line.done("store", "restore", backup, store, "--force");
    assertTrue(line.looks("employee", "list", store).contains("koval"));
  }

  @Test
  void yesterdaysCopyIsBroughtBackIntoATrialStoreAndChecked() throws Exception {
    created();
    var backup = line.done("store", "backup");
    line.done("employee", "add", "later", "--name=Later", "--role=employee");
    var trial = "--store=" + home.resolve("trial");
    line.plays(
        Step.S5_7,
        () -> {
          line.done("store", "restore", backup, trial);
          line.done("store", "check", trial);
        });
    assertTrue(line.looks("employee", "list").contains("later"));
    assertTrue(!line.looks("employee", "list", trial).contains("later"));
  }
}
