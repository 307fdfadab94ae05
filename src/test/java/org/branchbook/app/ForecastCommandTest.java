package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.branchbook.app.commands.CommandLineRun;
import org.branchbook.clients.Holding;
import org.branchbook.io.passwords.Argon2Passwords;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanId;
import org.branchbook.plans.budget.PlanLine;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.PlanVersion.Signed;
import org.branchbook.plans.budget.PlanVersion.State;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.plans.outlook.Quarter;
import org.branchbook.reports.extract.FlatTable;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.plans.PlanStore;
import org.branchbook.store.staff.StaffStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of facts as files, by command: the forecast of a quarter, flat tables. */
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
    var head = lines.stream().filter(l -> l.startsWith("Client;")).findFirst().orElseThrow();
    assertTrue(
        head.endsWith(";Plan;Expected;At least;At most;Against the plan;Since last week"), head);
    for (var by : new String[] {"manager", "department", "industry"})
      assertEquals(
          0, shell.run("forecast", "--by", by, "--out", folder + "/" + by + ".pdf").code());

    assertEquals(2, shell.run("forecast", "--quarter", "Q3", "--out", "a.csv").code());
    assertEquals(2, shell.run("forecast", "--quarter", "2126-Q1", "--out", "a.csv").code());
    assertEquals(2, shell.run("forecast", "--out", "a.doc").code());
    flatTables(shell, now);
    codes(shell);
  }

  private void codes(CommandLineRun shell) throws IOException {
    var table =
        Files.writeString(
            folder.resolve("codes.csv"), "КВЕД-2010,NACE 2.1-UA\n62.01,62.10\nnone,62.20\n");
    var said = shell.run("industries", "transition", table.toString());
    assertEquals(7, said.code(), said.err());
    assertTrue(said.err().contains("1 pair of codes kept"), said.err());
  }

  /** What was imported comes out as flat tables, with their dictionary and with pseudonyms. */
  private void flatTables(CommandLineRun shell, YearMonth now) throws IOException {
    planned(now);
    var out = folder.resolve("out");
    assertEquals(2, shell.run("extract", "--out", out.toString()).code());
    var said = shell.run("extract", "--out", out.toString(), "--purpose", "churn model");
    assertEquals(0, said.code(), said.err());
    for (var table : FlatTable.values())
      assertTrue(Files.exists(out.resolve(table.file() + ".csv")), table.file());
    var clients = Files.readAllLines(out.resolve("clients.csv"));
    assertEquals(2, clients.size());
    assertTrue(clients.getLast().contains("Коваленко"), clients::toString);
    var brought = Files.readString(out.resolve("facts.csv"));
    var month = now.minusMonths(1);
    assertTrue(brought.contains(",LOAN," + month + ",100.00,0.00,100.00,"), brought);
    var wholes = Files.readString(out.resolve("whole_plans.csv"));
    assertTrue(wholes.contains("BRANCH,,,,LOAN," + now + ",90.00"), wholes);
    assertTrue(wholes.contains("MANAGER,,koval,,," + now + ",70.00"), wholes);
    assertTrue(wholes.contains("INDUSTRY,,,10,," + now + ",20.00"), wholes);
    var forecast = Files.readAllLines(out.resolve("forecasts.csv"));
    assertEquals(3, forecast.size(), forecast::toString);
    var next = "," + Quarter.of(now.plusMonths(3)) + "," + month + ",0.00,0.00,300.00,300.00,";
    assertTrue(forecast.getLast().contains(next), forecast::toString);
    var meant = Files.readString(out.resolve("columns.csv"));
    assertTrue(meant.contains("facts,income,decimal,currency,"), meant);

    var hidden = folder.resolve("hidden");
    assertEquals(
        0,
        shell
            .run(
                "extract",
                "--out=" + hidden,
                "--tables=clients,facts",
                "--pseudonyms",
                "--purpose=churn model")
            .code());
    var client = Files.readAllLines(hidden.resolve("clients.csv")).getLast();
    assertFalse(client.contains("Коваленко"), client);
    var number = client.substring(0, client.indexOf(','));
    assertTrue(number.matches("p[0-9a-f]{20}"), number);
    // one client is one pseudonym in all tables
    assertTrue(Files.readAllLines(hidden.resolve("facts.csv")).getLast().startsWith(number + ","));
    assertFalse(Files.exists(hidden.resolve("tasks.csv")));

    assertEquals(2, shell.run("extract", "--out=x", "--purpose=p", "--tables=cats").code());
  }

  /** A plan is approved for the branch's loans, its one employee and an industry. */
  private void planned(YearMonth now) {
    try (var store = ((Opened.Done) Store.open(StoreUrl.file(folder.resolve("store")))).store()) {
      var koval = new StaffStore(store).employees().all().getFirst().id();
      var plans = new PlanStore(store).plans();
      var signed = new Signed(koval, Instant.now());
      var id = new PlanId(77);
      plans.add(
          new PlanVersion(
              id, now.getYear(), 1, "", State.APPROVED, null, signed, signed, signed, "", 1));
      plans.put(
          id,
          List.of(
              line(Planned.BRANCH, Holding.Kind.LOAN, 90_00),
              line(Planned.manager(koval), null, 70_00),
              line(Planned.industry("10"), null, 20_00)));
    }
  }

  private static PlanLine line(Planned of, Holding.@Nullable Kind kind, long month) {
    var months = new long[Twelve.MONTHS];
    Arrays.fill(months, month);
    return new PlanLine(0, of, kind, Measure.INCOME, Twelve.of(months), 0);
  }
}
