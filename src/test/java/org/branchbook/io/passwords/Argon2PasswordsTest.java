package org.branchbook.io.passwords;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Argon2PasswordsTest {
  private final Argon2Passwords passwords = new Argon2Passwords(64, 1, 1);

  @Test
  void aPasswordMatchesItsHashAndNoOther() {
    var hash = passwords.hash("Зелена_корова 7".toCharArray());
    assertTrue(passwords.matches("Зелена_корова 7".toCharArray(), hash));
    assertFalse(passwords.matches("Зелена_корова 8".toCharArray(), hash));
    assertFalse(passwords.matches(new char[0], hash));
  }

  @Test
  void twoHashesOfOnePasswordDiffer() {
    assertNotEquals(passwords.hash("same".toCharArray()), passwords.hash("same".toCharArray()));
  }

  @Test
  void hashesMadeAtOnceDoNotMeet() {
    assertTrue(
        IntStream.range(0, 40)
            .mapToObj(i -> ("password " + i).toCharArray())
            .parallel()
            .allMatch(each -> passwords.matches(each, passwords.hash(each))));
  }

  @Test
  void theProgramsOwnHashesCostWhatTheyShould() {
    var hash = new Argon2Passwords().hash("x".toCharArray());
    assertTrue(hash.startsWith("$argon2id$v=19$m=65536,t=3,p=2$"), hash);
    assertTrue(hash.length() <= 200);
    assertTrue(passwords.matches("x".toCharArray(), hash), "the cost stands in the hash");
  }

  /**
   * A vector made by the reference implementation's command, argon2 somesalt -id -t 2 -m 16 -p 1.
   */
  @Test
  void hashesOfOtherProgramsAreRead() {
    var hash =
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
    assertTrue(passwords.matches("password".toCharArray(), hash));
  }

  @Test
  void lettersAreTheSameHoweverComposed() {
    assertTrue(passwords.matches("и\u0306".toCharArray(), passwords.hash("й".toCharArray())));
  }

  @Test
  void damagedHashesMatchNothing() {
    for (var damaged :
        new String[] {
          "",
          "x",
          "$argon2id$v=19$m=9999999,t=3,p=2$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
          "$argon2id$v=19$m=65536,t=0,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"
        }) assertFalse(passwords.matches("password".toCharArray(), damaged), damaged);
  }
}
