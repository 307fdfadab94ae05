package org.branchbook.staff.care;

import java.util.List;
import org.branchbook.staff.policies.PolicyField;
import org.branchbook.staff.policies.PolicyField.Unit;
import org.branchbook.staff.policies.PolicyKind;

/**
 * How this bank keeps backups.
 *
 * @param daily whether the program makes one a day by itself
 * @param days for how many days those are kept, 1 to 400
 */
public record BackupPolicy(boolean daily, int days) {
  /** Where the bank has decided nothing. */
  public static final BackupPolicy USUAL = new BackupPolicy(true, 14);

  /** How it is kept and set. */
  public static final PolicyKind<BackupPolicy> KIND =
      PolicyKind.of(
          "staff.policy.backup",
          USUAL,
          v -> new BackupPolicy(v.yes("daily"), v.whole("days")),
          List.of(
              PolicyField.yesNo("daily", BackupPolicy::daily),
              PolicyField.whole("days", Unit.DAYS, 1, 400, BackupPolicy::days)));

  public BackupPolicy {
    if (days < 1 || days > 400) throw new IllegalArgumentException("no policy: " + days);
  }
}
