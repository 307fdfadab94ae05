package org.branchbook.staff.signin;

/**
 * How passwords are kept: as hashes that cost a guesser dearly. Implemented outside the features.
 */
public interface Passwords {
  /** A hash of the password with a salt of its own, as text that names its own way of hashing. */
  String hash(char[] password);

  /** Whether the hash was made of this password; false too for text that is no hash. */
  boolean matches(char[] password, String hash);

  /** A hash that no password matches and that takes as long to check as a real one. */
  String nobodys();
}
