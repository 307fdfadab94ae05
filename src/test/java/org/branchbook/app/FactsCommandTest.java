package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.branchbook.app.commands.CommandLineRun;
import org.branchbook.io.passwords.Argon2Passwords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Income by month by command: loaded, closed, said anew with a reason, taken back. */
class FactsCommandTest {
  @TempDir Path folder;

  /** The core system's view: one row is good, the other's product is unknown. */
  private void fromAView(CommandLineRun shell) {
    var url = "jdbc:h2:mem:core";
    shell.set("BRANCHBOOK_VIEW_PASSWORD", "green");
    try (var core = DriverManager.getConnection(url, "reader", "green");
        var statement = core.createStatement()) {
      statement.execute(
          "create view income as select '3111111116' client, p product, '2025-11' \"MONTH\","
              + " 10.5 interest from (values ('LN'), ('boat')) v(p)");
      var rejected = folder.resolve("view.csv");
      var read =
          List.of(
              "facts",
              "import",
              "--from-url",
              url,
              "--view",
              "income",
              "--view-user",
              "reader",
              "--rejected",
              rejected.toString());
      var tried =
          shell.run(Stream.concat(read.stream(), Stream.of("--dry-run")).toArray(String[]::new));
      assertTrue(tried.out().contains("facts added: 1"), tried.err());
      var loaded = shell.run(read.toArray(String[]::new));
      assertEquals(7, loaded.code(), loaded.err());
      assertTrue(Files.readString(rejected).contains("boat"));
      assertEquals(2, shell.run("facts", "import", "--from-url", "jdbc:x:y").code());
    } catch (SQLException | IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void factsAreLoadedClosedAndSaidAnew() throws IOException {
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
    var file = facts("10");
    var catalogue =
        Files.writeString(
            folder.resolve("products.csv"),
            "code,name,line,day count,since,transfer,fee,cost,loss\n"
                + "LN,Loan,loan,act/365,2025-01-01,12,0,0,1\n"
                + "LN,Loan,loan,act/365,2026-01-01,13,0,0,1\n"
                + "DP,,deposit,weekly,,,,,\n");
    var products = shell.run("facts", "products", catalogue.toString());
    assertEquals(7, products.code(), products.err());
    assertTrue(products.err().contains("1 added, 0 changed, 0 as"), products.err());
    var listed = shell.run("facts", "products").out();
    assertTrue(listed.contains("LN\tLoan\tloan\tACT_365\t2026-01-01\t13\t0\t0\t0\t1"), listed);
    var again = Files.writeString(folder.resolve("again.tsv"), listed);
    assertTrue(shell.run("facts", "products", again.toString()).err().contains(" 1 as"));
    // 365,000 of a loan at 20 % for 31 days: 1 % of 31,000 is a loss to be expected
    var rate =
        Files.writeString(
            folder.resolve("rate.csv"),
            "client,product,month,volume,rate\n3111111116,LN,2025-12,365000,20\n");
    assertTrue(shell.run("facts", "import", rate.toString()).out().contains("facts added: 1"));

    var tried = shell.run("facts", "import", file, "--dry-run");
    assertEquals(0, tried.code(), tried.err());
    assertTrue(tried.out().contains("facts added: 1"), tried.out());
    assertTrue(shell.run("facts", "import", file).out().contains("facts added: 1"));
    assertTrue(shell.run("facts", "import", file).out().contains("facts unchanged: 1"));
    fromAView(shell);
    assertEquals(0, shell.run("facts", "freeze", "--month", "2026-01").code());
    assertEquals(6, shell.run("facts", "freeze", "--month", "2026-01").code());
    assertEquals(6, shell.run("facts", "freeze", "--month", "2126-01").code());
    assertEquals(2, shell.run("facts", "freeze").code());

    rates(shell);
    var late = facts("12.5");
    assertEquals(7, shell.run("facts", "import", late).code());
    var would = shell.run("facts", "import", late, "--why", "Wrong rate", "--dry-run");
    assertTrue(would.err().contains("1: 10.00 → 12.50"), would.err());
    var mended = shell.run("facts", "import", late, "--why", "Wrong rate");
    assertEquals(0, mended.code(), mended.err());
    assertTrue(mended.out().contains("facts updated: 1"), mended.out());
    var days =
        Files.writeString(
            folder.resolve("days.csv"),
            "client,product,date,balance,received,paid\n3111111116,LN,2026-01-05,365000,0,9\n");
    var daily = shell.run("facts", "import", days.toString(), "--daily");
    assertTrue(daily.out().contains("days added: 1"), daily.err());
    var restated = shell.run("facts", "restated").out();
    assertTrue(restated.strip().endsWith("2026-01\t10.00\t12.50\tWrong rate"), restated);
    var id = mended.out().lines().findFirst().orElseThrow().substring("import: ".length());
    assertEquals(6, shell.run("import", "revert", id).code());
    assertEquals(0, shell.run("import", "revert", id, "--why", "The rate was right").code());
    restated = shell.run("facts", "restated").out();
    assertTrue(restated.startsWith("2"), restated);
    assertTrue(restated.contains("2026-01\t12.50\t10.00\tThe rate was right"), restated);
    assertTrue(shell.run("import", "list").out().contains("\tfacts\t"));
  }

  /** Rates come in, and go out as they can be loaded again. */
  private void rates(CommandLineRun shell) throws IOException {
    var file =
        Files.writeString(
            folder.resolve("rates.csv"),
            "дата;валюта;курс\n31.12.2024;USD;42,05\n01.01.2026;usd;41.5\n05.01.2026;dollar;1\n");
    var loaded = shell.run("facts", "rates", file.toString());
    assertEquals(7, loaded.code(), loaded.err());
    var listed = shell.run("facts", "rates").out();
    assertEquals("date\tcurrency\trate\n2024-12-31\tUSD\t42.05\n2026-01-01\tUSD\t41.5\n", listed);
    var again = Files.writeString(folder.resolve("rates.tsv"), listed);
    assertTrue(shell.run("facts", "rates", again.toString()).err().contains("0 kept, 2 as"));
    assertEquals(6, shell.run("facts", "rates", folder.resolve("people.csv").toString()).code());
  }

  private String facts(String interest) throws IOException {
    return Files.writeString(
            folder.resolve("facts.csv"),
            "client,product,month,interest\n3111111116,loan,2026-01," + interest + "\n")
        .toString();
  }
}
