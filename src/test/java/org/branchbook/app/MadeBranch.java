package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.app.commands.CommandLineRun;
import org.branchbook.io.passwords.Argon2Passwords;
import org.jspecify.annotations.Nullable;

/**
 * A branch that {@code store create} has made in a folder by its administrator, koval: made once a
 * run in each way, then copied.
 */
final class MadeBranch {
  /** Without encryption; the answers don't matter. */
  static final MadeBranch PLAIN = new MadeBranch("--no-encryption");

  /** As it is made where nothing is said; the answer is the recovery key. */
  static final MadeBranch ENCRYPTED = new MadeBranch();

  private final List<String> more;
  private @Nullable Path made;
  private String answer = "";

  private MadeBranch(String... more) {
    this.more = List.of(more);
  }

  /** The commands over the stores in a folder, as koval gives them. */
  static CommandLineRun shell(Path folder) {
    var cheap = new Argon2Passwords(64, 1, 1);
    var shell =
        new CommandLineRun(
            folder, store -> CommandDesk.office(store, cheap, folder.resolve("rejected")));
    shell.set("BRANCHBOOK_LOGIN", "koval");
    shell.set("BRANCHBOOK_PASSWORD", "nine green cows");
    return shell;
  }

  /** Puts it into a folder; what the command answered. */
  synchronized String in(Path folder) {
    try {
      if (made == null) made = make();
      try (var files = Files.list(made)) {
        for (var file : files.toList()) Files.copy(file, folder.resolve(file.getFileName()));
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path make() throws IOException {
    var folder = Files.createTempDirectory("branch");
    folder.toFile().deleteOnExit();
    var words = new ArrayList<>(more);
    words.addAll(0, List.of("store", "create", "--bank=Bank", "--branch=Podil", "--name=O. Koval"));
    var said = shell(folder).run(words.toArray(String[]::new));
    assertEquals(0, said.code(), said.err());
    answer = said.out().strip();
    try (var files = Files.list(folder)) {
      files.forEach(file -> file.toFile().deleteOnExit());
    }
    return folder;
  }
}
