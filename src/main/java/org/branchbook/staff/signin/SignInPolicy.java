package org.branchbook.staff.signin;

import java.time.Duration;
import java.util.List;
import org.branchbook.staff.policies.PolicyField;
import org.branchbook.staff.policies.PolicyField.Unit;
import org.branchbook.staff.policies.PolicyKind;

/**
 * How strict signing in is in this bank.
 *
 * @param tries failed attempts in a row after which nobody may try for a while
 * @param lock how long that while is
 * @param length the fewest characters of a password
 * @param osAccounts whether an account of the operating system may sign in without a password
 * @param idle how long a workstation may stand unused before its screen is covered; zero for ever
 */
public record SignInPolicy(
    int tries, Duration lock, int length, boolean osAccounts, Duration idle) {
  /** Where the bank has decided nothing. */
  public static final SignInPolicy USUAL =
      new SignInPolicy(5, Duration.ofMinutes(15), 10, false, Duration.ofMinutes(10));

  /** How it is kept and set. */
  public static final PolicyKind<SignInPolicy> KIND =
      PolicyKind.of(
          "staff.policy.signin",
          USUAL,
          v ->
              new SignInPolicy(
                  v.whole("tries"),
                  v.minutes("lock"),
                  v.whole("length"),
                  v.yes("accounts"),
                  v.minutes("idle")),
          List.of(
              PolicyField.whole("tries", Unit.TIMES, 1, 100, SignInPolicy::tries),
              PolicyField.minutes("lock", 1, 1440, SignInPolicy::lock),
              PolicyField.whole("length", Unit.CHARACTERS, 8, 100, SignInPolicy::length),
              PolicyField.yesNo("accounts", SignInPolicy::osAccounts),
              PolicyField.minutes("idle", 0, 480, SignInPolicy::idle)));

  public SignInPolicy {
    if (tries < 1 || tries > 100 || length < 8 || length > 100 || lock.isNegative())
      throw new IllegalArgumentException("no policy: " + tries + ", " + lock + ", " + length);
  }
}
