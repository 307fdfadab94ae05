package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.branchbook.app.commands.CommandLineRun;
import org.branchbook.app.commands.CommandLineRun.Said;
import org.branchbook.io.passwords.Argon2Passwords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report as a file, by command. */
class ReportCommandTest {
  @TempDir Path folder;
  private CommandLineRun shell;

  @BeforeEach
  void create() throws IOException {
    var cheap = new Argon2Passwords(64, 1, 1);
    shell =
        new CommandLineRun(
            folder, store -> CommandDesk.office(store, cheap, folder.resolve("rejected")));
    shell.set("BRANCHBOOK_LOGIN", "koval");
    shell.set("BRANCHBOOK_PASSWORD", "nine green cows");
    var create = "store create --no-encryption --bank Bank --branch Podil --name Koval";
    assertEquals(0, shell.run(create.split(" ")).code());
    var clients =
        Files.writeString(
            folder.resolve("clients.csv"),
            "Client ID;Last name;First name\n1;Melnyk;Petro\n2;Soroka;Vira\n");
    assertEquals(0, shell.run("import", "clients", clients.toString()).code());
  }

  private Said report(String more) {
    return shell.run(("report work " + more).split(" "));
  }

  @Test
  void theFigureOfTheFileIsThatOfTheStore() throws IOException {
    var file = folder.resolve("november.csv");
    var said = report("--from 2026-11-01 --to 2026-11-30 --out " + file);
    assertEquals(0, said.code(), said.err());
    assertTrue(said.err().contains(file.toString()), said.err());
    var lines = Files.readAllLines(file);
    assertTrue(lines.contains("Clients;2"), lines::toString);
    assertTrue(lines.contains("From 01/11/2026 to 30/11/2026"), lines::toString);
    assertEquals(0, report("--from 2026-11-01 --to 2026-11-30 --out " + folder + "/a.PDF").code());
    assertTrue(Files.size(folder.resolve("a.PDF")) > 5_000);
    assertEquals(0, report("--from 2026-11-01 --to 2026-11-30 --out " + folder + "/a.xlsx").code());
  }

  @Test
  void whatCannotBeDoneIsSaidWithWhatToDo() throws IOException {
    var turned = report("--from 2026-11-30 --to 2026-11-01 --out " + folder + "/a.csv");
    assertEquals(2, turned.code());
    assertTrue(turned.err().contains("turn them round"), turned.err());
    assertEquals(2, report("--from 2026-11-01 --to 2026-11-30 --out a.doc").code());
    Files.createFile(folder.resolve("none"));
    var nowhere =
        report("--from 2026-11-01 --to 2026-11-30 --out " + folder + "/clients.csv/a.csv");
    assertEquals(6, nowhere.code());
    assertTrue(nowhere.err().contains("could not be written"), nowhere.err());
    assertEquals(
        6,
        report("--from 2026-11-01 --to 2026-11-30 --employee nobody --out " + folder + "/a.csv")
            .code());
  }

  @Test
  void theQualityOfTheBaseIsWrittenAsTheWindowShowsIt() throws IOException {
    var file = folder.resolve("quality.csv");
    var said = shell.run("report", "quality", "--out", file.toString());
    assertEquals(0, said.code(), said.err());
    var lines = Files.readAllLines(file);
    // two persons of the file, of whom their names alone are known
    var missing = lines.stream().filter(l -> l.startsWith("Podil;2;2;2;2;2;2;2;2")).toList();
    assertEquals(1, missing.size(), lines::toString);
    assertEquals(2, shell.run("report", "work", "--out", file.toString()).code());
  }

  @Test
  void allGroupsAreWrittenAsOfADay() throws IOException {
    var links =
        Files.writeString(
            folder.resolve("links.csv"), "From;Type;To;Share;Since\n1;OWNER;2;60;2026-01-01\n");
    var loaded = shell.run("import", "links", links.toString());
    assertEquals(0, loaded.code(), loaded.err());
    var file = folder.resolve("groups.csv");
    var said = shell.run("report", "groups", "--as-of", "2026-11-01", "--out", file.toString());
    assertEquals(0, said.code(), said.err());
    var lines = Files.readAllLines(file);
    assertTrue(
        lines.stream().anyMatch(l -> l.startsWith("Melnyk Petro;control;2;")), lines::toString);
    said = shell.run("report", "groups", "--as-of", "2025-11-01", "--out", file.toString());
    assertEquals(0, said.code(), said.err());
    assertTrue(Files.readAllLines(file).stream().noneMatch(l -> l.contains(";control;")));
  }
}
