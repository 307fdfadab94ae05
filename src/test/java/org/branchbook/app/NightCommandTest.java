package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.branchbook.app.commands.CommandLineRun;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of deviations by command: a limit is tried, then the night gives its tasks once. */
class NightCommandTest {
  private static final YearMonth LAST = YearMonth.now().minusMonths(1);

  @TempDir Path folder;
  private CommandLineRun shell;

  @BeforeEach
  void create() {
    shell = MadeBranch.shell(folder);
    MadeBranch.PLAIN.in(folder);
  }

  private String done(String... words) {
    var said = shell.run(words);
    assertEquals(0, said.code(), said.err());
    return said.out();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /** Two clients of whose plan half, and 88 per cent, have come in. */
  private void fill() throws IOException {
    var people =
        "family_name,given_name,tax number,tier\n"
            + "Коваленко,Олена,3111111116,A\nБондар,Іван,3222222224,A\n";
    done("import", "clients", file("people.csv", people));
    var facts = new StringBuilder("client,product,month,interest\n");
    for (int back = 0; back < 12; back++) {
      var month = LAST.minusMonths(back);
      facts.append("3111111116,loan,").append(month).append(",5000\n");
      facts.append("3222222224,loan,").append(month).append(",8800\n");
    }
    done("facts", "import", file("facts.csv", facts.toString()));
    var plan =
        new StringBuilder("scope,key,name,line,measure,01,02,03,04,05,06,07,08,09,10,11,12,hand\n");
    try (var store = open()) {
      for (var client : store.db().fetchValues("select id from client"))
        plan.append("client,")
            .append(client)
            .append(",,loan,income")
            .append(",10000".repeat(12))
            .append(",\n");
    }
    done("plan", "import", "--year", "" + LAST.getYear(), "--in", file("plan.csv", "" + plan));
    // as approved on the screen by a second person
    try (var store = open()) {
      store
          .db()
          .execute(
              "update plan_version set state = 'APPROVED', approved_for = year_no,"
                  + " decided_by = made_by, decided_at = made_at");
    }
  }

  private Store open() {
    var opened = Store.open(StoreUrl.file(folder.resolve("store")));
    return assertInstanceOf(Opened.Done.class, opened).store();
  }

  @Test
  void aLimitIsTriedAndTheNightGivesItsTasksOnce() throws IOException {
    var none = shell.run("rules", "try", "--limit", "10");
    assertEquals(6, none.code());
    assertTrue(none.err().contains("no income"), none.err());
    for (var wrong : new String[] {"0", "101", "ten"})
      assertEquals(2, shell.run("rules", "try", "--limit", wrong).code(), wrong);
    assertEquals(2, shell.run("rules", "try").code());

    fill();
    var tried = done("rules", "try", "--limit", "10").lines().toList();
    assertEquals(3, tried.size(), tried::toString);
    assertEquals("tasks\tin force\tmanager", tried.get(1));
    assertTrue(tried.getFirst().contains("2 tasks; by the limit in force 1"), tried::toString);
    assertTrue(tried.getLast().startsWith("2\t1\t"), tried::toString);
    var dear = done("rules", "try", "--limit", "10", "--money", "100000000");
    assertTrue(dear.contains(": 0 tasks; by the limit in force 1"), dear);
    assertEquals(2, shell.run("rules", "try", "--limit", "10", "--money", "-1").code());
    var wide = done("rules", "try", "--limit", "60");
    assertTrue(wide.contains(": 0 tasks; by the limit in force 1"), wide);

    var night = done("night");
    assertTrue(night.contains("1 task given"), night);
    assertFalse(night.contains("today already"), night);
    var again = done("night");
    assertTrue(again.lines().allMatch(l -> l.contains("today already")), again);
  }
}
