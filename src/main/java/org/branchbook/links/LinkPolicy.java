package org.branchbook.links;

import java.util.List;
import org.branchbook.staff.policies.PolicyField;
import org.branchbook.staff.policies.PolicyField.Unit;
import org.branchbook.staff.policies.PolicyKind;

/**
 * How often the bank looks at links again, and what it suggests of itself.
 *
 * @param reviewMonths how long a judged link may go without another look: rules allow 12 at most
 * @param suspectedMonths how soon a suspected one is to be judged
 * @param introductionDays how soon a key person is to be asked for an introduction
 * @param refusalDays so long a refusal is told on the cards of those linked with the client
 * @param sharedByAtMost a telephone, address or account that more clients have suggests nothing
 */
public record LinkPolicy(
    int reviewMonths,
    int suspectedMonths,
    int sharedByAtMost,
    int introductionDays,
    int refusalDays) {
  public static final LinkPolicy USUAL = new LinkPolicy(12, 3, 12, 7, 90);

  private static final int YEAR = 12;
  private static final int MOST_SHARING = 100;
  private static final int MOST_DAYS = 365;

  /** How it is kept and set. */
  public static final PolicyKind<LinkPolicy> KIND =
      PolicyKind.of(
          "links.policy",
          USUAL,
          v ->
              new LinkPolicy(
                  v.whole("reviewMonths"),
                  v.whole("suspectedMonths"),
                  v.whole("sharedByAtMost"),
                  v.whole("introductionDays"),
                  v.whole("refusalDays")),
          List.of(
              PolicyField.whole("reviewMonths", Unit.MONTHS, 1, YEAR, LinkPolicy::reviewMonths),
              PolicyField.whole(
                  "suspectedMonths", Unit.MONTHS, 1, YEAR, LinkPolicy::suspectedMonths),
              PolicyField.whole(
                  "sharedByAtMost", Unit.RECORDS, 2, MOST_SHARING, LinkPolicy::sharedByAtMost),
              PolicyField.whole(
                  "introductionDays", Unit.DAYS, 1, MOST_DAYS, LinkPolicy::introductionDays),
              PolicyField.whole("refusalDays", Unit.DAYS, 1, MOST_DAYS, LinkPolicy::refusalDays)));
}
