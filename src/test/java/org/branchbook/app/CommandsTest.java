package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.branchbook.app.commands.CommandLineRun;
import org.branchbook.app.commands.CommandLineRun.Said;
import org.branchbook.staff.AuditFilter;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.policies.PolicyVersion;
import org.branchbook.staff.signin.SignInPolicy;
import org.branchbook.store.Databases;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.staff.StaffStore;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** The commands as IT calls them, on a file of their own. */
class CommandsTest {
  @TempDir Path folder;
  private CommandLineRun shell;

  @BeforeEach
  void open() {
    shell = MadeBranch.shell(folder);
  }

  private Said run(String... args) {
    return shell.run(args);
  }

  private void create() {
    var made =
        run(
            "store",
            "create",
            "--no-encryption",
            "--bank",
            "Bank",
            "--branch",
            "Podil",
            "--name",
            "O. Koval");
    assertEquals(0, made.code(), made.err());
  }

  /** The same, made before. */
  private void made() {
    MadeBranch.PLAIN.in(folder);
  }

  private List<Act> acts() {
    var opened = Store.open(StoreUrl.file(folder.resolve("store")));
    try (var store = Assertions.assertInstanceOf(Opened.Done.class, opened).store()) {
      return new StaffStore(store)
          .audit().lines(AuditFilter.ALL, Optional.empty(), 100).rows().stream()
              .map(line -> line.act())
              .toList();
    }
  }

  @Test
  void aStoreIsMadeAndToldAbout() {
    create();
    var info = run("store", "info");
    assertEquals(0, info.code(), info.err());
    assertTrue(
        info.out()
            .startsWith(
                "people: 0\norganisations: 0\nlinks: 0\nholdings: 0\ncontacts: 0\nemployees: 1\n"),
        info.out());
    var json = run("store", "info", "--json").out();
    assertTrue(
        json.startsWith(
            "{\"people\": 0, \"organisations\": 0, \"links\": 0, \"holdings\": 0, \"contacts\": 0,"
                + " \"employees\": 1, "),
        json);
    assertEquals(0, run("store", "check").code());
    assertEquals(0, run("store", "migrate").code());
    assertEquals(6, run("store", "create", "--bank=B", "--branch=B", "--name=B").code());
  }

  @Test
  void aSharedStoreIsMadeAndToldAboutToo() throws Exception {
    var database = Databases.database().unwrap(PGSimpleDataSource.class);
    shell.set("BRANCHBOOK_STORE", database.getUrl().replaceFirst("\\?.*", ""));
    shell.set("BRANCHBOOK_DB_USER", "postgres");
    create();
    var info = run("store", "info");
    assertEquals(0, info.code(), info.err());
    assertTrue(info.out().contains("employees: 1\n"), info.out());
    assertEquals(0, run("store", "check").code());
    shell.set("BRANCHBOOK_DB_USER", "nobody");
    assertEquals(3, run("store", "info").code());
  }

  @Test
  void aWeakPasswordMakesNoBranchAndCanBeMended() {
    shell.set("BRANCHBOOK_LOGIN", "koval");
    shell.set("BRANCHBOOK_PASSWORD", "short");
    var args =
        new String[] {"store", "create", "--no-encryption", "--bank=B", "--branch=P", "--name=K"};
    assertEquals(6, run(args).code());
    shell.set("BRANCHBOOK_PASSWORD", "nine green cows");
    assertEquals(0, run(args).code());
  }

  @Test
  void employeesAreAddedListedAndHelped() throws Exception {
    made();
    var added = run("employee", "add", "petro", "--name", "П. Мельник", "--role", "employee");
    assertEquals(0, added.code(), added.err());
    var temporary = added.out().strip();
    assertTrue(temporary.matches("([a-z2-9]{4}-){3}[a-z2-9]{4}"), temporary);
    assertFalse(added.err().contains(temporary));
    assertEquals(6, run("employee", "add", "petro", "--name", "П", "--role", "employee").code());
    assertEquals(
        "petro\tП. Мельник\tPodil\tEMPLOYEE\t\ten\ttrue\n"
            + "koval\tO. Koval\tPodil\tHEAD,ADMINISTRATOR\t\ten\ttrue\n",
        run("employee", "list").out());
    assertTrue(run("employee", "list", "--json").out().contains("\"roles\": [\"EMPLOYEE\"]"));

    shell.set("BRANCHBOOK_LOGIN", "petro");
    shell.set("BRANCHBOOK_PASSWORD", temporary);
    assertEquals(4, run("store", "info").code(), "a temporary password is to be changed first");
    var file = Files.writeString(folder.resolve("new"), "seven red dogs\n");
    assertEquals(
        0, run("employee", "change-password", "--new-password-file", file.toString()).code());
    shell.set("BRANCHBOOK_PASSWORD", "seven red dogs");
    assertEquals(5, run("store", "info").code(), "an employee doesn't care for the store");
    assertEquals(5, run("employee", "reset-password", "koval").code());
    assertEquals(5, run("employee", "list").code());

    shell.set("BRANCHBOOK_LOGIN", "koval");
    shell.set("BRANCHBOOK_PASSWORD", "nine green cows");
    var reset = run("employee", "reset-password", "petro");
    assertEquals(0, reset.code(), reset.err());
    assertFalse(reset.out().isBlank());
    assertEquals(6, run("employee", "reset-password", "nobody").code());
    var acts = acts();
    assertTrue(
        acts.containsAll(List.of(Act.SIGNED_IN, Act.CREATED, Act.PASSWORD_CHANGED, Act.REFUSED)),
        acts.toString());
  }

  @Test
  void aTableOfEmployeesIsAddedOnce() throws Exception {
    made();
    var table =
        Files.writeString(
            folder.resolve("team.csv"),
            """
            Login;Name;Department;Roles
            petro;П. Мельник;Cards;employee
            olha;О. Бойко;cards;operator, employee
            bad login;Х;;employee
            ivan;І. Коваль;;king
            """);
    var refused = run("employee", "import", table.toString());
    assertEquals(7, refused.code(), "there is no such department yet");
    var secret = folder.resolve("secret");
    var done =
        run(
            "employee",
            "import",
            table.toString(),
            "--create-departments",
            "--passwords",
            secret.toString());
    assertEquals(7, done.code(), done.err());
    assertTrue(done.err().contains("Row 4: "), done.err());
    assertTrue(done.err().contains("Row 5: There is no role king."), done.err());
    assertTrue(done.err().contains("Added: 2. There already: 0. Rejected: 2."), done.err());
    assertEquals("", done.out());
    assertEquals(2, Files.readAllLines(secret).size());
    assertTrue(run("employee", "list").out().contains("olha\tО. Бойко\tCards\tEMPLOYEE,OPERATOR"));
    var again = run("employee", "import", table.toString());
    assertTrue(again.err().contains("Added: 0. There already: 2. Rejected: 2."), again.err());
    assertEquals(6, run("employee", "import", folder.resolve("none.csv").toString()).code());
  }

  @Test
  void whoIsntSignedInGetsNothing() {
    made();
    shell.set("BRANCHBOOK_PASSWORD", "wrong");
    var wrong = run("store", "info");
    assertEquals(4, wrong.code());
    assertEquals("", wrong.out());
    shell.set("BRANCHBOOK_PASSWORD", "");
    assertEquals(4, run("store", "info").code(), "nobody can be asked");
    shell.set("BRANCHBOOK_LOGIN", "");
    assertEquals(4, run("store", "info").code(), "the account signs nobody in");
    assertTrue(acts().contains(Act.SIGN_IN_FAILED));
  }

  @Test
  void anAccountOfTheSystemSignsInWhereAllowed() {
    made();
    assertEquals(
        0,
        run(
                "employee",
                "add",
                "robot",
                "--name",
                "R",
                "--role",
                "administrator",
                "--os-account",
                "tester")
            .code());
    shell.set("BRANCHBOOK_LOGIN", "");
    assertEquals(4, run("store", "info").code());
    var opened = Store.open(StoreUrl.file(folder.resolve("store")));
    try (var store = Assertions.assertInstanceOf(Opened.Done.class, opened).store()) {
      var policy = new SignInPolicy(5, Duration.ofMinutes(1), 10, true, Duration.ZERO);
      new StaffStore(store)
          .policies()
          .add(
              new PolicyVersion(
                  1,
                  SignInPolicy.KIND.name(),
                  LocalDate.of(2026, 1, 1),
                  SignInPolicy.KIND.texts(policy),
                  null,
                  Instant.EPOCH));
    }
    assertEquals(0, run("store", "info").code());
  }

  @Test
  void thePracticeBranchThatIsToBeKeptIsKept() {
    Practice.copy(folder.resolve("practice.mv.db"));
    var kept = run("demo", "--keep");
    assertEquals(0, kept.code(), kept.err());
    assertTrue(kept.out().contains("admin\t"), kept.out());
    assertTrue(kept.err().contains("is there"), kept.err());
    shell.set("BRANCHBOOK_LOGIN", "admin");
    shell.set("BRANCHBOOK_PASSWORD", "practice");
    shell.set("BRANCHBOOK_STORE", folder.resolve("practice").toString());
    var info = run("store", "info");
    assertEquals(0, info.code(), info.err());
    assertTrue(info.out().contains("employees: 25\n"), info.out());
    assertEquals(0, run("store", "check").code());
  }

  @Test
  void whatCannotBeOpenedSaysSo() {
    var missing = run("store", "info", "--store", "jdbc:h2:file:" + folder.resolve("no"));
    assertEquals(3, missing.code());
    assertFalse(missing.err().contains("⟦"), missing.err());
    assertEquals(2, run("store", "info", "--store", "jdbc:oracle:x").code());
  }

  @Test
  void aWrongCommandLineIsExplainedInTheLanguageAskedFor() {
    assertEquals(2, run().code());
    assertEquals(2, run("store").code());
    assertEquals(2, run("sing").code());
    assertEquals(2, run("employee", "add", "x", "--name=x", "--role=king").code());
    var missing = run("store", "create", "--language", "uk");
    assertEquals(2, missing.code());
    assertTrue(missing.err().startsWith("Бракує: --bank, --branch, --name."), missing.err());
  }

  @Test
  void everyCommandHelpsInEveryLanguage() {
    for (var language : List.of("en", "uk", "ru")) {
      for (var help : shell.helps(language)) {
        assertEquals("", help.undescribed(), help.text());
        assertTrue(help.text().contains("BRANCHBOOK_STORE"), help.text());
        if (!language.equals("en")) assertFalse(help.text().contains("Usage:"), help.text());
      }
      var asked = run("employee", "add", "--help", "--language", language);
      assertEquals(0, asked.code());
      assertEquals(
          shell.helps(language).stream()
              .filter(help -> help.words().equals(List.of("employee", "add")))
              .findFirst()
              .orElseThrow()
              .text()
              .strip(),
          asked.out().strip());
    }
  }
}
