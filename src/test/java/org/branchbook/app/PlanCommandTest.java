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
    for (var wrong : new String[][] {{"--growth", "much"}, {"--line", "boat"}, {"--year", "1"}}) {
      var said = shell.run("plan", "propose", "--year", year, wrong[0], wrong[1]);
      assertEquals(2, said.code());
      assertTrue(said.err().startsWith(wrong[0] + ": “" + wrong[1] + "”"), said.err());
    }
    var dark = shell.run("plan", "propose", "--year", "1999");
    assertTrue(dark.code() == 6 && dark.err().contains("before 1999"), dark.err());
    var draft = shell.run("plan", "export", "--year", "1999", "--out", folder + "/none.csv");
    assertEquals(6, draft.code(), "no draft is left of it");
    var place = shell.run("plan", "import", "--year", year, "--in", folder.toString());
    assertTrue(place.code() == 6 && place.err().contains("is a folder"), place.err());
    assertEquals(2, shell.run("plan", "export", "--year", year, "--out", "plan.doc").code());
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
    othersColumnsAreKnown(shell, now.getYear() + 1);
  }

  /** What a bank's own tables call their columns: months across, or a row each. */
  private void othersColumnsAreKnown(CommandLineRun shell, int year) throws IOException {
    var across =
        "Код клієнта;Менеджер;Продукт;Січень %1$d;Лют. %1$d р.;03.%1$d;%1$d-04;травень;серпня\n"
            + "3111111116;Коваль;кредит;1 000,50;2;3;4;5;8\n"
            + "Разом;;;1 000,50;2;3;4;5;8\n";
    var read = imported(shell, year, "across.csv", across.formatted(year));
    assertTrue(
        read.contains(",Коваленко Олена,loan,income,1000.50,2.00,3.00,4.00,5.00,0.00,0.00,8.00,"),
        read);
    assertEquals(2, read.lines().count(), "the sum of all is nobody's plan");
    var down =
        "Менеджер,Период,План\n"
            + "Koval,%1$d-02,20\n"
            + "KOVAL,январь %1$d,10\n"
            + "Koval,01.%1$d,11\n"
            + "Koval,%2$d-03,30\n"
            + "Koval,sometime,30\n";
    var month = imported(shell, year, "down.csv", down.formatted(year, year - 1));
    assertTrue(month.contains(",,income,10.00,20.00,0.00,"), month);
    assertTrue(month.lines().anyMatch(l -> l.endsWith(",1 2")), month);
    var left = Files.readString(folder.resolve("down – rejected.csv"));
    assertEquals(4, left.lines().count(), left);

    // taken back, the draft goes
    var last = shell.run("import", "list").out().lines().filter(l -> l.contains("down.csv"));
    var number = last.findFirst().orElseThrow().replaceAll("^\\D*(\\d+).*$", "$1");
    var back = shell.run("import", "revert", number);
    assertEquals(0, back.code(), back.err());
    shell.run("plan", "export", "--year", String.valueOf(year), "--out", folder + "/made.csv");
    assertEquals(read, Files.readString(folder.resolve("made.csv")));
  }

  /** What an import with rejected rows has made, written out again. */
  private String imported(CommandLineRun shell, int year, String name, String rows)
      throws IOException {
    var in = Files.writeString(folder.resolve(name), rows);
    var of = String.valueOf(year);
    var read = shell.run("plan", "import", "--year", of, "--in", in.toString());
    assertEquals(7, read.code(), read.err() + read.out());
    var versions = shell.run("plan", "export", "--year", of, "--out", folder + "/made.csv");
    assertEquals(0, versions.code(), versions.err());
    return Files.readString(folder.resolve("made.csv"));
  }
}
