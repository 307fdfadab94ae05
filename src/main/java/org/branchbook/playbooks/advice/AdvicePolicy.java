package org.branchbook.playbooks.advice;

import java.util.List;
import org.branchbook.clients.Tier;
import org.branchbook.staff.policies.PolicyField;
import org.branchbook.staff.policies.PolicyField.Unit;
import org.branchbook.staff.policies.PolicyKind;
import org.jspecify.annotations.Nullable;

/**
 * A bank's numbers about advice. (Ours; the norm of contacts a year by tier is of the rules.)
 *
 * @param most pieces of advice a client at a time
 * @param notInterested for how many days a refusal hides it
 * @param ahead how many days before its end a deposit is to be renewed, or a document
 * @param complaint for how many days a complaint suppresses all selling
 * @param borrowUntil up to which age a loan is offered
 * @param a contacts a year with a client of tier A; in person {@code aInPerson} of them
 */
public record AdvicePolicy(
    int most,
    int notInterested,
    int notNow,
    int elsewhere,
    int ahead,
    int complaint,
    int borrowUntil,
    int a,
    int aInPerson,
    int b,
    int bInPerson,
    int c) {
  /** Where the bank has decided nothing. */
  public static final AdvicePolicy USUAL =
      new AdvicePolicy(3, 90, 30, 180, 30, 30, 70, 12, 4, 6, 2, 2);

  /** How it is kept and set. */
  public static final PolicyKind<AdvicePolicy> KIND =
      PolicyKind.of(
          "advice.policy",
          USUAL,
          v ->
              new AdvicePolicy(
                  v.whole("most"),
                  v.whole("notInterested"),
                  v.whole("notNow"),
                  v.whole("elsewhere"),
                  v.whole("ahead"),
                  v.whole("complaint"),
                  v.whole("borrowUntil"),
                  v.whole("a"),
                  v.whole("aInPerson"),
                  v.whole("b"),
                  v.whole("bInPerson"),
                  v.whole("c")),
          List.of(
              PolicyField.whole("most", Unit.TIMES, 1, 3, AdvicePolicy::most),
              PolicyField.whole("notInterested", Unit.DAYS, 1, 730, AdvicePolicy::notInterested),
              PolicyField.whole("notNow", Unit.DAYS, 1, 365, AdvicePolicy::notNow),
              PolicyField.whole("elsewhere", Unit.DAYS, 1, 1095, AdvicePolicy::elsewhere),
              PolicyField.whole("ahead", Unit.DAYS, 1, 120, AdvicePolicy::ahead),
              PolicyField.whole("complaint", Unit.DAYS, 0, 365, AdvicePolicy::complaint),
              PolicyField.whole("borrowUntil", Unit.TIMES, 18, 120, AdvicePolicy::borrowUntil),
              PolicyField.whole("a", Unit.TIMES, 0, 366, AdvicePolicy::a),
              PolicyField.whole("aInPerson", Unit.TIMES, 0, 366, AdvicePolicy::aInPerson),
              PolicyField.whole("b", Unit.TIMES, 0, 366, AdvicePolicy::b),
              PolicyField.whole("bInPerson", Unit.TIMES, 0, 366, AdvicePolicy::bInPerson),
              PolicyField.whole("c", Unit.TIMES, 0, 366, AdvicePolicy::c)));

  /** Contacts a year with a client of this tier. */
  public int norm(@Nullable Tier tier) {
    return tier == Tier.A ? a : tier == Tier.B ? b : c;
  }

  /** Those of them that are to be in person. */
  public int inPerson(@Nullable Tier tier) {
    return tier == Tier.A ? aInPerson : tier == Tier.B ? bInPerson : 0;
  }

  /** For how many days a refusal hides what was advised. */
  public int hides(Refusal why) {
    return switch (why) {
      case NOT_INTERESTED -> notInterested;
      case NOT_NOW -> notNow;
      case ELSEWHERE -> elsewhere;
    };
  }
}
