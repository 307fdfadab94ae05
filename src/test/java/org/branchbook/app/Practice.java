package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.branchbook.store.StoreUrl;
import org.branchbook.training.PracticeBranch;

/**
 * The practice branch of a Monday in a file: made once a run by the command, which is held to what
 * it is to do, then copied.
 */
public final class Practice {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** The password of those who have one of their own, in the language of their keyboard. */
  public static final String PASSWORD = "запашна гречка щоранку";

  /** Who has a password of their own, since they sign in while keys are counted. */
  public static final List<String> OF_THEIR_OWN = List.of("melnyk", "moroz");

  private static Path made;

  private Practice() {}

  /** Copies it to a file whose folder is made too. */
  public static void copy(Path to) {
    try {
      Files.createDirectories(to.toAbsolutePath().getParent());
      Files.copy(file(), to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file itself, to be read only. */
  public static synchronized Path file() {
    try {
      if (made == null) made = make();
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path make() throws IOException {
    // -Dpractice=FOLDER keeps the file from run to run, while only a scenario is being written
    var kept = System.getProperty("practice");
    var folder = kept == null ? Files.createTempDirectory("practice") : Path.of(kept);
    var file = folder.resolve("practice.mv.db");
    if (kept != null && Files.exists(file)) return file;
    var store = StoreUrl.file(folder.resolve("practice")).toString();
    var shell = Program.commands(folder);
    // what lies there and is no practice branch of this program gives way
    Files.writeString(file, "no store");
    var said = shell.run("demo", "--window", "--day=" + TODAY);
    assertEquals(0, said.code(), said.err());
    assertTrue(said.err().contains("is made"), said.err());
    assertEquals(TODAY, shell.shown());
    for (var login : OF_THEIR_OWN) {
      var terminal = Program.commands(folder);
      terminal.set("BRANCHBOOK_STORE", store);
      terminal.set("BRANCHBOOK_LOGIN", login);
      terminal.set("BRANCHBOOK_PASSWORD", PracticeBranch.PASSWORD);
      terminal.set("BRANCHBOOK_NEW_PASSWORD", PASSWORD);
      var changed = terminal.run("employee", "change-password");
      assertEquals(0, changed.code(), changed.err());
    }
    if (kept == null) for (var each : List.of(folder, file)) each.toFile().deleteOnExit();
    return file;
  }
}
