package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.branchbook.store.StoreUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptLoginTest {
  static final StoreUrl SHARED = StoreUrl.read("jdbc:postgresql://db/bank").orElseThrow();

  @TempDir Path folder;

  @Test
  void whatWasKeptCompletesItsAddressAndNoOther() {
    var file = folder.resolve("settings/shared-store.login");
    new KeptLogin(file).keep(SHARED.as("branch", "пароль = \\ #1"));
    var kept = new KeptLogin(file);
    assertEquals(SHARED.as("branch", "пароль = \\ #1"), kept.completed(SHARED));
    var other = StoreUrl.read("jdbc:postgresql://other/bank").orElseThrow();
    assertEquals(other, kept.completed(other));
    var said = SHARED.as("branch", "another");
    assertEquals(said, kept.completed(said), "what somebody says comes first");
    kept.forget();
    assertEquals(SHARED, kept.completed(SHARED));
    assertFalse(Files.exists(file));
  }

  @Test
  void onlyItsOwnerMayReadItAndOneThatOthersMayReadIsNotUsed() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    var file = folder.resolve("shared-store.login");
    var kept = new KeptLogin(file);
    kept.keep(SHARED.as("branch", "secret"));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertEquals(SHARED, kept.completed(SHARED));
  }
}
