package org.branchbook.staff.policies;

import java.time.Duration;
import java.util.List;
import org.branchbook.staff.policies.PolicyField.Unit;

/**
 * From which size on a second person has to confirm what somebody does.
 *
 * @param massChange the most records that somebody changes at once by himself
 * @param export the most rows that somebody takes out of the program by himself
 * @param waits how long a request for confirmation waits before it lapses
 */
public record LimitPolicy(int massChange, int export, Duration waits) {
  /** Where the bank has decided nothing. */
  public static final LimitPolicy USUAL = new LimitPolicy(500, 1000, Duration.ofHours(24));

  /** How it is kept and set. */
  public static final PolicyKind<LimitPolicy> KIND =
      PolicyKind.of(
          "staff.policy.limits",
          USUAL,
          v ->
              new LimitPolicy(
                  v.whole("massChange"), v.whole("export"), Duration.ofHours(v.whole("waits"))),
          List.of(
              PolicyField.whole("massChange", Unit.RECORDS, 1, 1_000_000, LimitPolicy::massChange),
              PolicyField.whole("export", Unit.RECORDS, 1, 1_000_000, LimitPolicy::export),
              PolicyField.whole("waits", Unit.HOURS, 1, 240, p -> (int) p.waits().toHours())));
}
