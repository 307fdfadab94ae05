package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.app.commands.CommandLineRun;
import org.branchbook.io.passwords.Argon2Passwords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Renamed streets by command, and what they change for who is entered twice. */
class StreetsCommandTest {
  private static final String PEOPLE =
      """
      family_name,given_name,birth_date,city,street,house,flat
      Коваленко,Олена,1985-03-14,Київ,вул. Артема,12,3
      Коваленко,Олена,1985-03-14,Київ,вул. Січових Стрільців,12,3
      """;

  @TempDir Path folder;

  @Test
  void streetsAreLoadedListedAndWrittenAndAddressesMeetByThem() throws IOException {
    var cheap = new Argon2Passwords(64, 1, 1);
    var shell =
        new CommandLineRun(
            folder, store -> CommandDesk.office(store, cheap, folder.resolve("rejected")));
    shell.set("BRANCHBOOK_LOGIN", "koval");
    shell.set("BRANCHBOOK_PASSWORD", "nine green cows");
    var create = "store create --no-encryption --bank Bank --branch Podil --name Koval";
    assertEquals(0, shell.run(create.split(" ")).code());
    var table =
        Files.writeString(
            folder.resolve("streets.csv"),
            "settlement;old name;new name;since\n"
                + "Київ;вул. Артема;вул. Січових Стрільців;\n;Стара;;\n");
    var loaded = shell.run("streets", "import", table.toString());
    assertEquals(7, loaded.code(), loaded.err());
    var rejected = Files.readString(folder.resolve("streets – rejected.csv"));
    assertTrue(rejected.contains("Say the new name"), rejected);
    var listed = "Київ\tвул. Артема\tвул. Січових Стрільців\t\n";
    assertEquals(listed, shell.run("streets", "list").out().replace("\r", ""));

    var out = folder.resolve("out.xlsx");
    assertEquals(0, shell.run("streets", "export", out.toString()).code());
    var again = shell.run("streets", "import", out.toString());
    assertEquals(0, again.code(), again.err());
    assertTrue((again.out() + again.err()).contains("0 added, 0 changed, 1 as"), again.err());
    assertEquals(2, shell.run("streets", "export", folder.resolve("out.pdf").toString()).code());

    var people = Files.writeString(folder.resolve("people.csv"), PEOPLE);
    assertTrue(pair(shell, people).contains("street: differs"));
    assertTrue(pair(shell, people, "--streets", table.toString()).contains("street: the same"));
  }

  private String pair(CommandLineRun shell, Path people, String... more) throws IOException {
    var pairs = folder.resolve("pairs.csv");
    var args = new ArrayList<>(List.of("duplicates", people.toString()));
    args.addAll(List.of("--out", pairs.toString(), "--threshold", "0"));
    args.addAll(List.of(more));
    var ran = shell.run(args.toArray(String[]::new));
    assertEquals(0, ran.code(), ran.err());
    var lines = Files.readAllLines(pairs);
    assertEquals(2, lines.size(), lines.toString());
    return lines.get(1);
  }
}
