package org.branchbook.plans.industries;

import java.util.List;
import org.branchbook.staff.policies.PolicyField;
import org.branchbook.staff.policies.PolicyField.Unit;
import org.branchbook.staff.policies.PolicyKind;

/**
 * How a bank looks at industries. All of it is ours.
 *
 * @param least so many clients make a median, and so many prospects a white spot
 * @param campaign so many prospects of a white spot are put on a list at once
 * @param taskDays the working days proposed for talking to the clients of a list
 * @param cardsATask how many cards hang on one task at most
 */
public record IndustryPolicy(int least, int campaign, int taskDays, int cardsATask) {
  /** Where the bank has decided nothing. */
  public static final IndustryPolicy USUAL = new IndustryPolicy(5, 60, 10, 50);

  /** How it is kept and set. */
  public static final PolicyKind<IndustryPolicy> KIND =
      PolicyKind.of(
          "industries.policy",
          USUAL,
          v ->
              new IndustryPolicy(
                  v.whole("least"),
                  v.whole("campaign"),
                  v.whole("taskDays"),
                  v.whole("cardsATask")),
          List.of(
              PolicyField.whole("least", Unit.RECORDS, 2, 1000, IndustryPolicy::least),
              PolicyField.whole("campaign", Unit.RECORDS, 1, 5000, IndustryPolicy::campaign),
              PolicyField.whole("taskDays", Unit.DAYS, 1, 60, IndustryPolicy::taskDays),
              PolicyField.whole("cardsATask", Unit.RECORDS, 1, 500, IndustryPolicy::cardsATask)));
}
