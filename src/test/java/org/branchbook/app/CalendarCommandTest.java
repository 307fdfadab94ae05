package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.branchbook.app.commands.CommandLineRun;
import org.branchbook.io.passwords.Argon2Passwords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year's holidays by command. */
class CalendarCommandTest {
  @TempDir Path folder;

  @Test
  void aYearIsLoadedByTheCountrysRuleOrFromATable() throws IOException {
    var cheap = new Argon2Passwords(64, 1, 1);
    var shell =
        new CommandLineRun(
            folder, store -> CommandDesk.office(store, cheap, folder.resolve("rejected")));
    shell.set("BRANCHBOOK_LOGIN", "koval");
    shell.set("BRANCHBOOK_PASSWORD", "nine green cows");
    var create = "store create --no-encryption --bank Bank --branch Podil --name Koval";
    assertEquals(0, shell.run(create.split(" ")).code());
    assertEquals("", shell.run("calendar", "list", "--year", "2027").out());
    var loaded = shell.run("calendar", "load", "--year", "2027");
    assertEquals(0, loaded.code(), loaded.err());
    var listed = shell.run("calendar", "list", "--year", "2027").out();
    assertTrue(listed.contains("2027-05-02\tno\tOrthodox Easter"), listed);
    assertTrue(listed.contains("2027-08-24\tyes\tIndependence Day of Ukraine"), listed);

    var table =
        Files.writeString(
            folder.resolve("2027.csv"),
            "date;works;name\n3.05.2027;no;Easter Monday\n2027-05-08;yes;\n");
    var taken = shell.run("calendar", "load", "--year", "2027", "--file", table.toString());
    assertEquals(0, taken.code(), taken.err());
    assertEquals(
        "2027-05-03\tno\tEaster Monday\n2027-05-08\tyes\t\n",
        shell.run("calendar", "list", "--year", "2027").out().replace("\r", ""));

    Files.writeString(table, "date;works;name\n3.05.2027;perhaps;Easter Monday\n");
    var wrong = shell.run("calendar", "load", "--year", "2027", "--file", table.toString());
    assertFalse(wrong.code() == 0);
    assertTrue(wrong.err().contains("Row"), wrong.err());
    assertTrue(
        shell.run("calendar", "list", "--year", "2027").out().contains("Easter Monday"),
        "what was there stays");
  }
}
