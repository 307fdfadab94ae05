package org.branchbook.app.commands.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.InstantSource;
import org.branchbook.app.commands.kit.Root;
import org.branchbook.app.commands.kit.Task;
import org.branchbook.base.Text;
import org.branchbook.io.passwords.KeyFile;
import org.branchbook.store.StoreUrl;

/**
 * The keys of a store that a command makes.
 *
 * @param url the store with the key to its file
 */
record NewKeys(StoreUrl url, KeyFile file, String recovery) {
  static NewKeys of(Root root, StoreUrl url) {
    var file = new KeyFile(url.keys(), InstantSource.system());
    var made = root.surroundings().newKeys().apply(file);
    return new NewKeys(url.with(made.filePassword()), file, made.recovery());
  }

  /** Lets somebody open the store by his password. */
  void give(String login, char[] password) {
    file.keys(url.key()).give(login, password);
  }

  /** Prints the recovery key, once. */
  void tell(Task task) {
    task.out().println(recovery);
    task.tell(Text.of("commands.create.recovery"));
  }

  /** Takes away what a failed making has left. */
  void discard() {
    try {
      Files.deleteIfExists(url.path());
      Files.deleteIfExists(url.keys());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return "NewKeys[" + url + "]"; // a key never reaches a log
  }
}
