package org.branchbook.links.groups;

import java.util.List;
import org.branchbook.staff.policies.PolicyField;
import org.branchbook.staff.policies.PolicyField.Unit;
import org.branchbook.staff.policies.PolicyKind;

/**
 * From where on economic dependence counts. (After Basel, as in DFSA A4.11.5.)
 *
 * @param receipts from this part of the yearly receipts on, in per cent
 * @param expenditure from this part of the yearly expenditure on
 * @param output from this part of the output on, where it is known
 * @param guarantee from this part of the guarantor's means on
 * @param suspected whether links count that are only suspected; else they are evidence
 */
public record GroupPolicy(
    int receipts, int expenditure, int output, int guarantee, boolean suspected) {
  /** Half of receipts, expenditure and output, a guarantee of all that the guarantor has. */
  public static final GroupPolicy USUAL = new GroupPolicy(50, 50, 50, 100, false);

  private static final int WHOLE = 100;

  /** How it is kept and set. */
  public static final PolicyKind<GroupPolicy> KIND =
      PolicyKind.of(
          "groups.policy",
          USUAL,
          v ->
              new GroupPolicy(
                  v.whole("receipts"),
                  v.whole("expenditure"),
                  v.whole("output"),
                  v.whole("guarantee"),
                  v.yes("suspected")),
          List.of(
              PolicyField.whole("receipts", Unit.PERCENT, 1, WHOLE, GroupPolicy::receipts),
              PolicyField.whole("expenditure", Unit.PERCENT, 1, WHOLE, GroupPolicy::expenditure),
              PolicyField.whole("output", Unit.PERCENT, 1, WHOLE, GroupPolicy::output),
              PolicyField.whole("guarantee", Unit.PERCENT, 1, WHOLE, GroupPolicy::guarantee),
              PolicyField.yesNo("suspected", GroupPolicy::suspected)));
}
