package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.branchbook.app.commands.CommandLineRun;
import org.branchbook.app.commands.CommandLineRun.Said;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.io.passwords.Argon2Passwords;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.duplicates.keys.KeyStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The base of a store is searched by command; what it finds waits there, and stands in a file. */
class DuplicatesOfBaseTest {
  private static final String CLIENTS =
      """
      Client ID;Last name;First name;Date of birth;Phone
      1;Kryvonizhka;Oksana;17.02.1980;+380671234567
      2;Shulha;Petro;05.07.1991;
      3;Кривоніжка;Оксана;17.02.1980;+380671234567
      4;Bondar;Hanna;12.03.1964;+380509998877
      """;

  @Test
  void theBaseOfAStoreIsSearched(@TempDir Path folder) throws IOException {
    var cheap = new Argon2Passwords(64, 1, 1);
    var shell =
        new CommandLineRun(
            folder, store -> CommandDesk.office(store, cheap, folder.resolve("rejected")));
    shell.set("BRANCHBOOK_LOGIN", "koval");
    shell.set("BRANCHBOOK_PASSWORD", "nine green cows");
    done(shell, "store create --no-encryption --bank Bank --branch Podil --name Koval".split(" "));
    done(
        shell,
        "import",
        "clients",
        Files.writeString(folder.resolve("clients.csv"), CLIENTS).toString());
    var url = StoreUrl.file(folder.resolve("store"));
    var out = folder.resolve("pairs.csv");
    var said = done(shell, "duplicates", "--store", url.toString(), "--out", out.toString());
    assertTrue(said.err().contains("4 clients compared. Pairs found: 1"), said.err());
    var rows = Files.readAllLines(out);
    assertEquals(2, rows.size(), rows::toString);
    assertTrue(rows.get(1).contains("birth date: the same +"), rows.get(1));
    try (var store = assertInstanceOf(Opened.Done.class, Store.open(url)).store()) {
      var door = new KeyStore(store);
      assertEquals(1, door.pairs().all().size());
      assertTrue(door.learned().counted().isPresent(), "names are counted");
      assertTrue(door.learned().changed().isPresent(), "the weights are kept for who types");
    }
    shell.set("BRANCHBOOK_PASSWORD", "another password");
    assertEquals(
        ExitCode.SIGN_IN.code(), shell.run("duplicates", "--store", url.toString()).code());
  }

  private static Said done(CommandLineRun shell, String... command) {
    var said = shell.run(command);
    assertEquals(ExitCode.DONE.code(), said.code(), said.err());
    return said;
  }
}
