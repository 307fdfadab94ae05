package org.branchbook.staff.signin;

import java.time.Duration;
import org.branchbook.staff.Settings;

/**
 * How strict signing in is in this bank.
 *
 * @param tries failed attempts in a row after which nobody may try for a while
 * @param lock how long that while is
 * @param length the fewest characters of a password
 * @param osAccounts whether an account of the operating system may sign in without a password
 */
public record SignInPolicy(int tries, Duration lock, int length, boolean osAccounts) {
  /** Where the bank has decided nothing. */
  public static final SignInPolicy USUAL = new SignInPolicy(5, Duration.ofMinutes(15), 10, false);

  private static final String NAME = "sign-in policy";

  public SignInPolicy {
    if (tries < 1 || tries > 100 || length < 8 || length > 100 || lock.isNegative())
      throw new IllegalArgumentException("no policy: " + tries + ", " + lock + ", " + length);
  }

  /** The one that holds in this store. */
  public static SignInPolicy of(Settings settings) {
    return settings.find(NAME).map(SignInPolicy::read).orElse(USUAL);
  }

  /** Keeps it as the one that holds. */
  public void keep(Settings settings) {
    settings.save(NAME, tries + ";" + lock.toMinutes() + ";" + length + ";" + osAccounts);
  }

  private static SignInPolicy read(String kept) {
    var part = kept.split(";", -1);
    return new SignInPolicy(
        Integer.parseInt(part[0]),
        Duration.ofMinutes(Long.parseLong(part[1])),
        Integer.parseInt(part[2]),
        Boolean.parseBoolean(part[3]));
  }
}
