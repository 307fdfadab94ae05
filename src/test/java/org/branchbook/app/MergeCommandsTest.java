package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.branchbook.app.commands.CommandLineRun;
import org.branchbook.app.commands.CommandLineRun.Said;
import org.branchbook.io.passwords.Argon2Passwords;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards are merged and come apart by command, and the next feed finds the merged one. */
class MergeCommandsTest {
  private static final String HEAD = "Client ID;Last name;First name;Employer\n";
  @TempDir Path folder;
  private CommandLineRun shell;

  @BeforeEach
  void create() {
    var cheap = new Argon2Passwords(64, 1, 1);
    shell =
        new CommandLineRun(
            folder, store -> CommandDesk.office(store, cheap, folder.resolve("rejected")));
    shell.set("BRANCHBOOK_LOGIN", "koval");
    shell.set("BRANCHBOOK_PASSWORD", "nine green cows");
    var create = "store create --no-encryption --bank Bank --branch Podil --name Koval";
    assertEquals(0, shell.run(create.split(" ")).code());
  }

  private Said run(String line) {
    return shell.run(line.split(" "));
  }

  private void feed(String rows) throws IOException {
    var file = Files.writeString(folder.resolve("clients.csv"), HEAD + rows);
    var said = run("import clients " + file);
    assertEquals(0, said.code(), said.err());
  }

  /** Of each card its number, family name and employer. */
  private List<String> cards() {
    var opened = Store.open(StoreUrl.file(folder.resolve("store")));
    try (var store = assertInstanceOf(Opened.Done.class, opened).store()) {
      return store.db().fetch("select id, family_name, employer from client order by id").stream()
          .map(r -> r.get(0) + " " + r.get(1) + " " + r.get(2))
          .toList();
    }
  }

  private static String number(String card) {
    return card.substring(0, card.indexOf(' '));
  }

  @Test
  void aFeedBringsTheMergedCardUpToDateAndThenEachOfTheTwoAgain() throws IOException {
    feed("1;Melnyk;Petro;Mill\n2;Soroka;Vira;School\n");
    var two = cards();
    var melnyk = number(two.get(0));
    var soroka = number(two.get(1));
    assertEquals(6, run("duplicates merge " + melnyk + " " + melnyk + "9").code());
    assertEquals(2, run("duplicates merge " + melnyk + " " + soroka + " --keep 5").code());
    assertEquals(2, run("duplicates merge " + melnyk).code());
    var merged = run("duplicates merge " + melnyk + " " + soroka + " --keep " + soroka);
    assertEquals(0, merged.code(), merged.err());
    assertTrue(merged.err().contains("Cards merged: Soroka Vira"), merged.err());
    assertEquals(List.of(number(two.get(1))), cards().stream().map(c -> number(c)).toList());

    feed("1;Melnyk;Petro;Bakery\n2;Soroka;Vira;School\n");
    assertEquals(List.of(soroka + " Soroka Bakery"), cards());

    var dry = run("duplicates unmerge " + merged.out().strip() + " --dry-run");
    assertEquals(0, dry.code(), dry.err());
    assertEquals(1, cards().size());
    assertEquals(0, run("duplicates unmerge " + merged.out().strip()).code());
    assertEquals(List.of(melnyk, soroka), cards().stream().map(c -> number(c)).toList());
    assertEquals(6, run("duplicates unmerge " + merged.out().strip()).code());
    feed("1;Melnyk;Petro;Shop\n2;Soroka;Vira;School\n");
    assertTrue(cards().contains(melnyk + " Melnyk Shop"), cards()::toString);
    assertEquals(2, cards().size());
  }
}
