package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.branchbook.app.commands.CommandLineRun;
import org.branchbook.io.passwords.Argon2Passwords;
import org.branchbook.plans.outlook.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forecast of a quarter as a file, by command. */
class ForecastCommandTest {
  @TempDir Path folder;

  @Test
  void theNextQuarterIsForecastFromTheFacts() throws IOException {
    var cheap = new Argon2Passwords(64, 1, 1);
    var shell =
        new CommandLineRun(
            folder, store -> CommandDesk.office(store, cheap, folder.resolve("rejected")));
    shell.set("BRANCHBOOK_LOGIN", "koval");
    shell.set("BRANCHBOOK_PASSWORD", "nine green cows");
    var create = "store create --no-encryption --bank Bank --branch Podil --name Koval";
    assertEquals(0, shell.run(create.split(" ")).code());
    var file = folder.resolve("forecast.csv");
    var none = shell.run("forecast", "--out", file.toString());
    assertEquals(6, none.code());
    assertTrue(none.err().contains("facts import"), none.err());

    var people =
        Files.writeString(
            folder.resolve("people.csv"),
            "family_name,given_name,tax number\nКоваленко,Олена,3111111116\n");
    assertEquals(0, shell.run("import", "clients", people.toString()).code());
    var facts = new StringBuilder("client,product,month,interest\n");
    var now = YearMonth.now();
    for (int ago = 24; ago >= 1; ago--)
      facts.append("3111111116,loan,").append(now.minusMonths(ago)).append(",100\n");
    var load = Files.writeString(folder.resolve("facts.csv"), facts);
    var loaded = shell.run("facts", "import", load.toString());
    assertEquals(0, loaded.code(), loaded.err());

    var next = Quarter.of(now.plusMonths(3));
    var said =
        shell.run(
            "forecast", "--by", "client", "--quarter", next.toString(), "--out", file.toString());
    assertEquals(0, said.code(), said.err());
    var lines = Files.readAllLines(file);
    assertTrue(
        lines.stream().anyMatch(l -> l.startsWith("Коваленко Олена;1;") && l.contains("300")),
        lines::toString);
    for (var by : new String[] {"manager", "department", "industry"})
      assertEquals(
          0, shell.run("forecast", "--by", by, "--out", folder + "/" + by + ".pdf").code());

    assertEquals(2, shell.run("forecast", "--quarter", "Q3", "--out", "a.csv").code());
    assertEquals(2, shell.run("forecast", "--quarter", "2126-Q1", "--out", "a.csv").code());
    assertEquals(2, shell.run("forecast", "--out", "a.doc").code());
  }
}
