package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.app.commands.CommandLineRun;
import org.branchbook.app.commands.CommandLineRun.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Importing as IT does it at night: commands only. */
class ImportCommandsTest {
  @TempDir Path folder;
  private CommandLineRun shell;

  @BeforeEach
  void create() {
    shell = MadeBranch.shell(folder);
    MadeBranch.PLAIN.in(folder);
  }

  private Said run(String... args) {
    return shell.run(args);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void aFileIsTriedLoadedListedAndTakenBack() throws IOException {
    var clients =
        file(
            "clients.csv",
            "Client ID;Last name;First name;Date of birth\n"
                + "1;Melnyk;Petro;05.03.1984\n2;Soroka;Vira;31.02.1990\n3;;;\n");
    var tried = run("import", "clients", clients, "--dry-run");
    assertEquals(7, tried.code(), tried.err());
    var numbers =
        "people added: 2\npeople updated: 0\npeople unchanged: 0\nrows rejected: 1\n"
            + "values doubtful: 1\n";
    assertEquals(numbers, tried.out());
    assertTrue(tried.err().contains("Row 4 rejected: There is no name"), tried.err());
    assertTrue(run("store", "info").out().contains("people: 0\n"));

    var rejects = folder.resolve("bad.csv");
    var done = run("import", "clients", clients, "--rejected", rejects.toString());
    assertEquals(7, done.code(), done.err());
    assertTrue(done.out().contains(numbers), done.out());
    assertTrue(run("store", "info").out().contains("people: 2\n"));
    assertEquals(2, Files.readAllLines(rejects).size());

    var holdings = file("accounts.csv", "account,client,type,date\nA1,1,account,2020-01-01\n");
    assertEquals(6, run("import", "holdings", holdings, "--profile", "none").code());
    var list = run("import", "list");
    assertTrue(list.out().contains("\tclients\tclients.csv\tfile\t2\t0\t1\tdone"), list.out());
    var id = list.out().split("\t")[0];
    var back = run("import", "revert", id);
    assertEquals("went back: 2\nstayed: 0\n", back.out(), back.err());
    assertEquals(6, run("import", "revert", id).code());
    assertEquals(6, run("import", "revert", "99999").code());
    assertTrue(run("store", "info").out().contains("people: 0\n"));
  }

  @Test
  void whatBecomesOfClientsWhoAreThereIsSaidByZone() throws IOException {
    var there =
        file(
            "there.csv",
            "Client ID;Last name;First name;Date of birth;Phone\n"
                + "1;Tykholaz;Hordii;05.03.1984;+380671234567\n");
    assertEquals(0, run("import", "clients", there).code());
    var site =
        file(
            "site.csv",
            "Last name;First name;Date of birth;Phone\n"
                + "Тихолаз;Гордій;05.03.1984;+380671234567\nСорока;Віра;01.02.1990;\n");
    var tried = run("import", "clients", site, "--dry-run");
    assertEquals(0, tried.code(), tried.err());
    assertTrue(tried.out().startsWith("people added: 2\n"), tried.out());
    assertTrue(tried.out().contains("\nalike queued: 1\n"), tried.out());
    assertTrue(tried.err().contains("Row 2, Тихолаз Гордій: resembles card "), tried.err());
    assertTrue(tried.err().contains("add as a possible duplicate. birth date: "), tried.err());
    var skipped = run("import", "clients", site, "--dry-run", "--on-stop", "skip");
    assertEquals(7, skipped.code(), skipped.err());
    assertTrue(skipped.out().contains("\nalike skipped: 1\nrows rejected: 1\n"), skipped.out());
    assertTrue(skipped.err().contains("Row 2 rejected: Resembles the card of"), skipped.err());
    var updated = run("import", "clients", site, "--on-stop", "update", "--on-warn", "add");
    assertEquals(0, updated.code(), updated.err());
    assertTrue(updated.out().contains("people added: 1\npeople updated: 1\n"), updated.out());
    assertEquals(2, run("import", "clients", site, "--on-stop", "merge").code());

    var profile =
        file(
            "site.json",
            "{\"name\": \"site\", \"alike\": {\"stop\": \"skip\"}, \"files\": [{\"name\":"
                + " \"clients\", \"makes\": [{\"name\": \"client\", \"kind\": \"client\","
                + " \"fields\": {\"family_name\": \"{Last name}\", \"given_name\": \"{First"
                + " name}\", \"birth_date\": \"{Date of birth}\", \"phone\": \"{Phone}\"}}]}]}");
    var by = run("import", "clients", site, "--dry-run", "--profile", profile);
    assertTrue(by.out().startsWith("alike skipped: 2\n"), by.out() + by.err());
  }

  @Test
  void holdingsFindTheirClientsByTheirNumbers() throws IOException {
    var clients = file("c.csv", "Client ID,company\n77,Kvitka LLC\n");
    assertEquals(0, run("import", "clients", clients).code());
    var holdings =
        file("h.csv", "account;client id;kind;opened\nUA1;77;deposit;01.02.2020\nUA2;78;loan;\n");
    var done = run("import", "holdings", holdings);
    assertEquals(7, done.code(), done.err());
    assertTrue(done.err().contains("No client is known by “78”"), done.err());
    assertTrue(run("store", "info").out().contains("holdings: 1\n"));
  }

  @Test
  void muchNeedsTheLoginAndPasswordOfASecondPerson() throws IOException {
    var table = new StringBuilder("id,surname\n");
    for (int i = 0; i < 501; i++) table.append(i).append(",Family").append(i).append('\n');
    var file = file("c.csv", table.toString());
    var given = run("employee", "add", "petro", "--name", "P.", "--role", "administrator");
    var alone = run("import", "clients", file);
    assertEquals(6, alone.code());
    assertTrue(alone.err().contains("Import c.csv: 501 rows"), alone.err());
    assertTrue(run("store", "info").out().contains("people: 0\n"));

    var temporary = file("temporary", given.out().strip());
    assertEquals(6, confirmed(temporary, "petro", "import", "clients", file).code());
    var next = file("next", "seven red dogs\n");
    assertEquals(
        0,
        run(
                "employee",
                "change-password",
                "--login=petro",
                "--password-file=" + temporary,
                "--new-password-file=" + next)
            .code());
    var own = file("own", "nine green cows\n");
    assertEquals(6, confirmed(own, "koval", "import", "clients", file).code());
    assertEquals(4, confirmed(own, "petro", "import", "clients", file).code());
    var done = confirmed(next, "petro", "import", "clients", file);
    assertEquals(0, done.code(), done.err());
    assertTrue(run("store", "info").out().contains("people: 501\n"));

    var id = run("import", "list").out().split("\t")[0];
    assertEquals(6, run("import", "revert", id).code());
    assertEquals(0, confirmed(next, "petro", "import", "revert", id).code());
    assertTrue(run("store", "info").out().contains("people: 0\n"));
  }

  private Said confirmed(String passwordFile, String by, String... command) {
    var all = new ArrayList<>(List.of(command));
    all.add("--confirmed-by=" + by);
    all.add("--confirmed-by-password-file=" + passwordFile);
    return run(all.toArray(String[]::new));
  }

  @Test
  void onlyWhoMayImportDoes() throws IOException {
    run("employee", "add", "petro", "--name", "П. Мельник", "--role", "employee");
    var file = file("c.csv", "id,surname\n1,Melnyk\n");
    var given = run("employee", "reset-password", "petro").out().strip();
    var next = file("next", "seven red dogs\n");
    shell.set("BRANCHBOOK_LOGIN", "petro");
    shell.set("BRANCHBOOK_PASSWORD", given);
    run("employee", "change-password", "--new-password-file", next);
    shell.set("BRANCHBOOK_PASSWORD", "seven red dogs");
    assertEquals(5, run("import", "clients", file).code());
    assertEquals(5, run("import", "clients", file, "--dry-run").code());
    assertEquals(5, run("import", "list").code());
    assertEquals(5, run("import", "revert", "1").code());
  }
}
