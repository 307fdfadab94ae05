package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashSet;
import org.branchbook.app.commands.CommandLineRun;
import org.branchbook.io.passwords.Argon2Passwords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans as files, by command: proposed, written out, and read in again as they stand. */
class PlanCommandTest {
  private static final String HEADER =
      "scope,key,name,line,measure,01,02,03,04,05,06,07,08,09,10,11,12,hand\n";

  @TempDir Path folder;

  @Test
  void aPlanGoesOutAndComesBackExactly() throws IOException {
    var cheap = new Argon2Passwords(64, 1, 1);
    var shell =
        new CommandLineRun(
            folder, store -> CommandDesk.office(store, cheap, folder.resolve("rejected")));
    shell.set("BRANCHBOOK_LOGIN", "koval");
    shell.set("BRANCHBOOK_PASSWORD", "nine green cows");
    var create = "store create --no-encryption --bank Bank --branch Podil --name Koval";
    assertEquals(0, shell.run(create.split(" ")).code());
    var people =
        Files.writeString(
            folder.resolve("people.csv"),
            "family_name,given_name,tax number\nКоваленко,Олена,3111111116\n");
    assertEquals(0, shell.run("import", "clients", people.toString()).code());
    var facts = new StringBuilder("client,product,month,interest\n");
    var now = YearMonth.now();
    for (int ago = 24; ago >= 1; ago--)
      facts.append("3111111116,loan,").append(now.minusMonths(ago)).append(",100.37\n");
    var load = Files.writeString(folder.resolve("facts.csv"), facts);
    assertEquals(0, shell.run("facts", "import", load.toString()).code());

    var year = String.valueOf(now.getYear() + 1);
    var none = shell.run("plan", "export", "--year", year, "--out", folder + "/none.csv");
    assertEquals(6, none.code());
    var proposed = shell.run("plan", "propose", "--year", year, "--growth", "10");
    assertEquals(0, proposed.code(), proposed.err());
    var first = folder.resolve("first.csv");
    assertEquals(0, shell.run("plan", "export", "--year", year, "--out", first.toString()).code());
    var rows = Files.readAllLines(first);
    assertEquals(2, rows.size());
    assertTrue(rows.get(1).contains(",Коваленко Олена,,income,110.4"), rows.get(1));

    // a branch, its manager and a line of products beside it, one row of pieces and many at fault
    var client = rows.get(1).split(",")[1];
    var more =
        HEADER
            + rows.get(1)
            + "\nbranch,,,,income,-5,1.25,0,0,0,0,0,0,0,0,0,99999999.99,1 12\n"
            + "manager,koval,,,income,1,2,3,4,5,6,7,8,9,10,11,12,\n"
            + "industry,62,,,volume,1,2,3,4,5,6,7,8,9,10,11,12,\n"
            + ("client," + client + ",,loan,pieces,1,0,0,0,0,0,0,0,0,0,0,7,12\n")
            + ("client," + client + ",,loan,pieces,1,0,0,0,0,0,0,0,0,0,0,7,12\n")
            + "client,99999,,loan,income,1,0,0,0,0,0,0,0,0,0,0,7,12\n"
            + "manager,nobody,,,income,1,0,0,0,0,0,0,0,0,0,0,7,12\n"
            + "branch,,,boat,income,1,0,0,0,0,0,0,0,0,0,0,7,12\n"
            + "branch,,,,love,1,0,0,0,0,0,0,0,0,0,0,7,12\n"
            + "branch,,,loan,income,much,0,0,0,0,0,0,0,0,0,0,7,12\n";
    var in = Files.writeString(folder.resolve("in.csv"), more);
    var read = shell.run("plan", "import", "--year", year, "--in", in.toString());
    assertEquals(7, read.code(), read.err() + read.out());
    try (var all = Files.list(folder)) {
      var left =
          all.filter(f -> f.getFileName().toString().startsWith("in") && !f.equals(in))
              .findFirst()
              .orElseThrow();
      assertEquals(7, Files.readAllLines(left).size());
    }
    for (var ending : new String[] {"csv", "xlsx"}) {
      var out = folder.resolve("out." + ending);
      var back = folder.resolve("back." + ending + ".csv");
      assertEquals(
          0,
          shell
              .run("plan", "export", "--year", year, "--number", "2", "--out", out.toString())
              .code());
      var again = shell.run("plan", "import", "--year", year, "--in", out.toString());
      assertEquals(0, again.code(), again.err());
      assertEquals(0, shell.run("plan", "export", "--year", year, "--out", back.toString()).code());
      var second = folder.resolve("second.csv");
      shell.run("plan", "export", "--year", year, "--number", "2", "--out", second.toString());
      assertEquals(
          new HashSet<>(Files.readAllLines(second)), new HashSet<>(Files.readAllLines(back)));
      assertEquals(6, Files.readAllLines(back).size());
    }
  }
}
