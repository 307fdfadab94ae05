package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.app.commands.CommandLineRun;
import org.branchbook.app.commands.kit.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicatesCommandTest {
  private static final String PEOPLE =
      """
      no,surname,first name,date of birth,phone
      A-1,Кривоніжка,Оксана,17.02.1980,067 123-45-67
      A-2,Шульга,Петро,05.07.1991,
      A-3,Kryvonizhka,Oksana,17.02.1980,+380671234567
      A-4,Шульга,Павло,12.03.1964,
      """;

  private final CommandLineRun shell;
  private final Path folder;

  DuplicatesCommandTest(@TempDir Path folder) {
    this.folder = folder;
    shell =
        new CommandLineRun(
            folder,
            _ -> {
              throw new AssertionError("a store was opened");
            });
  }

  @BeforeEach
  void people() throws IOException {
    Files.writeString(folder.resolve("people.csv"), PEOPLE);
  }

  @Test
  void theColumnsAreRecognisedAndNoStoreIsTouched() throws IOException {
    var said = run("--id", "no");
    assertEquals(ExitCode.DONE.code(), said.code(), said.err());
    var rows = pairs();
    assertEquals("id_a,id_b,probability,weight,explanation", rows.getFirst());
    assertEquals(2, rows.size(), rows.toString());
    assertTrue(rows.get(1).startsWith("A-1,A-3,"), rows.get(1));
    assertTrue(rows.get(1).contains("birth date: the same +"), rows.get(1));
    assertFalse(Files.exists(folder.resolve("store.mv.db")));
  }

  @Test
  void explainsInTheLanguageAskedFor() throws IOException {
    var said = run("--id", "no", "--language", "uk");
    assertEquals(ExitCode.DONE.code(), said.code(), said.err());
    assertTrue(pairs().get(1).contains("дата народження: те саме"), pairs().get(1));
  }

  @Test
  void aProfileSaysWhatTheColumnsAre() throws IOException {
    Files.writeString(
        folder.resolve("p.json"),
        """
        {"name": "p", "files": [{"name": "people", "makes": [{"name": "client", "kind": "client",
          "key": "{no}", "fields": {"type": "person", "family_name": "{surname}",
          "given_name": "{first name}", "birth_date": "{date of birth}"}}]}]}
        """);
    var said = run("--profile", folder.resolve("p.json").toString());
    assertEquals(ExitCode.DONE.code(), said.code(), said.err());
    assertTrue(pairs().get(1).startsWith("A-1,A-3,"));
    assertFalse(pairs().get(1).contains("phone"));
  }

  @Test
  void aProfileThatDoesNotFitIsToldAndTheColumnsAreRecognised() throws IOException {
    var said = run("--profile", "febrl", "--id", "no");
    assertEquals(ExitCode.DONE.code(), said.code(), said.err());
    assertTrue(said.err().contains("febrl"), said.err());
    assertEquals(2, pairs().size());
  }

  @Test
  void tellsWhatIsWrong() {
    assertEquals(ExitCode.NOT_DONE.code(), run("--id", "number").code());
    assertEquals(ExitCode.NOT_DONE.code(), run("--profile", "nobody").code());
    assertEquals(ExitCode.USAGE.code(), run("--threshold", "7").code());
    assertEquals(ExitCode.USAGE.code(), shell.run("duplicates").code());
    var nowhere = folder.resolve("none").resolve("x.csv").toString();
    var people = folder.resolve("people.csv").toString();
    assertEquals(
        ExitCode.NOT_DONE.code(), shell.run("duplicates", people, "--out", nowhere).code());
  }

  @Test
  void aCertainThresholdLeavesTheDoubtfulOut() throws IOException {
    assertEquals(ExitCode.DONE.code(), run("--id", "no", "--threshold", "1").code());
    assertEquals(1, pairs().size());
  }

  private List<String> pairs() throws IOException {
    return Files.readAllLines(folder.resolve("pairs.csv"));
  }

  private CommandLineRun.Said run(String... more) {
    var all =
        new ArrayList<>(
            List.of(
                "duplicates",
                folder.resolve("people.csv").toString(),
                "--out",
                folder.resolve("pairs.csv").toString()));
    all.addAll(List.of(more));
    return shell.run(all.toArray(String[]::new));
  }
}
