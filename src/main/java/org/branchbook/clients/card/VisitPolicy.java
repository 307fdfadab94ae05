package org.branchbook.clients.card;

import java.time.Duration;
import java.util.List;
import org.branchbook.staff.policies.PolicyField;
import org.branchbook.staff.policies.PolicyKind;

/** How long a client's visit at another department's counter opens his card. */
public record VisitPolicy(Duration length) {
  /** Half an hour. */
  public static final VisitPolicy USUAL = new VisitPolicy(Duration.ofMinutes(30));

  /** How it is kept and set. */
  public static final PolicyKind<VisitPolicy> KIND =
      PolicyKind.of(
          "clients.policy.visit",
          USUAL,
          v -> new VisitPolicy(v.minutes("length")),
          List.of(PolicyField.minutes("length", 5, 480, VisitPolicy::length)));
}
