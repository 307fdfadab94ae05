package org.branchbook.staff.signin;

import java.util.random.RandomGenerator;

/**
 * A password told to somebody once, by voice or on paper, and changed at his first sign-in: no
 * letters that are mistaken for one another.
 */
public final class TemporaryPassword {
  private static final String LETTERS = "abcdefghkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;

  private TemporaryPassword() {}

  /** A new one, four groups of four: "kx7m-…", some 78 bits. */
  public static String make() {
    var random = RandomGenerator.of("SecureRandom");
    var made = new StringBuilder();
    for (int i = 0; i < GROUPS * 4; i++) {
      if (i > 0 && i % 4 == 0) made.append('-');
      made.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return made.toString();
  }
}
