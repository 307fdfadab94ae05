package org.branchbook.reports;

import java.util.List;
import org.branchbook.staff.policies.PolicyField;
import org.branchbook.staff.policies.PolicyField.Unit;
import org.branchbook.staff.policies.PolicyKind;

/**
 * A bank's numbers for its reports.
 *
 * @param silentDays after so many days without a contact a client counts as silent; 90 is ours
 */
public record ReportPolicy(int silentDays) {
  /** Where the bank has decided nothing. */
  public static final ReportPolicy USUAL = new ReportPolicy(90);

  /** How it is kept and set. */
  public static final PolicyKind<ReportPolicy> KIND =
      PolicyKind.of(
          "reports.policy",
          USUAL,
          v -> new ReportPolicy(v.whole("silentDays")),
          List.of(PolicyField.whole("silentDays", Unit.DAYS, 1, 3650, ReportPolicy::silentDays)));
}
