package org.branchbook.io.passwords;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.branchbook.io.passwords.KeyFile.Made;
import org.branchbook.io.passwords.KeyFile.Tried;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose password opens the file, at every step of a change that may be cut off there. */
class KeyFileTest {
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

  @TempDir Path folder;
  private Path file;
  private Made made;

  @BeforeEach
  void make() {
    file = folder.resolve("bank.keys");
    made = at(NOW).create(64, 1, 1);
  }

  private KeyFile at(Instant when) {
    return new KeyFile(file, Clock.fixed(when, ZoneOffset.UTC));
  }

  private boolean opens(String login, String password) {
    return at(NOW).open(login, password.toCharArray()) instanceof Tried.Right(var key)
        && key.equals(made.filePassword());
  }

  private void give(String login, String password) {
    at(NOW).keys(made.filePassword()).give(login, password.toCharArray());
  }

  @Test
  void aChangeThatIsCutOffLocksNobodyOut() {
    give("олена", "the old one");
    give("олена", "the new one");
    assertTrue(opens(" Олена", "the old one") && opens("олена", "the new one"));
    // signing in shows which of them holds
    at(NOW).keys(made.filePassword()).confirm("олена", "the old one".toCharArray());
    assertTrue(opens("олена", "the old one"));
    assertFalse(opens("олена", "the new one"));
  }

  @Test
  void whoHasAnotherLoginOrHasGone() {
    give("petro", "a pass phrase");
    at(NOW).keys(made.filePassword()).rename("petro", "petro.m");
    assertTrue(opens("petro.m", "a pass phrase"));
    assertFalse(opens("petro", "a pass phrase"));
    at(NOW).keys(made.filePassword()).take("petro.m");
    assertFalse(opens("petro.m", "a pass phrase"));
  }

  @Test
  void fiveFailuresLockForAQuarterOfAnHour() {
    give("petro", "a pass phrase");
    for (int left = 4; left > 0; left--)
      assertEquals(new Tried.Wrong(left), at(NOW).open("petro", "x".toCharArray()));
    var locked = assertInstanceOf(Tried.Locked.class, at(NOW).open("petro", "x".toCharArray()));
    assertEquals(NOW.plus(Duration.ofMinutes(15)), locked.until());
    assertFalse(opens("petro", "a pass phrase"));
    assertInstanceOf(
        Tried.Right.class, at(locked.until()).open("petro", "a pass phrase".toCharArray()));
    assertEquals(new Tried.Wrong(4), at(NOW).open("petro", "x".toCharArray()), "counted afresh");
  }

  @Test
  void aFileThatWasTamperedWithOpensNothing() throws IOException {
    give("petro", "a pass phrase");
    var text = Files.readString(file);
    int at = text.indexOf("wrap.1=") + "wrap.1=64,1,1 ".length() + 50;
    var other = text.charAt(at) == 'A' ? 'B' : 'A';
    Files.writeString(file, text.substring(0, at) + other + text.substring(at + 1));
    assertFalse(opens("petro", "a pass phrase"));
  }

  @Test
  void theRecoveryKeyIsReadHoweverItIsTyped() {
    var key = made.recovery();
    assertEquals(Optional.of(made.filePassword()), at(NOW).recover(key));
    assertEquals(Optional.of(made.filePassword()), at(NOW).recover(" " + key.toLowerCase() + " "));
    assertEquals(
        Optional.of(made.filePassword()),
        at(NOW).recover(key.replace('-', ' ').replace('0', 'О').replace('A', 'А')),
        "with Cyrillic letters that look the same");
    assertEquals(Optional.empty(), at(NOW).recover(RecoveryKey.make(new SecureRandom())));
    assertEquals(Optional.empty(), at(NOW).recover(""));
  }

  @Test
  void everyMistypedSignShows() {
    var key = made.recovery().replace("-", "");
    for (int i = 0; i < key.length(); i++) {
      var other = key.charAt(i) == 'Z' ? '7' : 'Z';
      var wrong = key.substring(0, i) + other + key.substring(i + 1);
      assertEquals(Optional.empty(), RecoveryKey.read(wrong), wrong);
    }
    assertNotEquals(made.recovery(), RecoveryKey.make(new SecureRandom()));
  }
}
