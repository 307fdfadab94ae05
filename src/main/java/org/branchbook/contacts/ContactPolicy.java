package org.branchbook.contacts;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.staff.policies.PolicyField;
import org.branchbook.staff.policies.PolicyKind;

/** The hours of the day in which clients may be called about offers and debts. */
public record ContactPolicy(LocalTime from, LocalTime until) {
  /** From 9 to 20. */
  public static final ContactPolicy USUAL =
      new ContactPolicy(LocalTime.of(9, 0), LocalTime.of(20, 0));

  /** How it is kept and set. */
  public static final PolicyKind<ContactPolicy> KIND =
      PolicyKind.of(
              "contacts.policy",
              USUAL,
              v -> new ContactPolicy(v.time("from"), v.time("until")),
              List.of(
                  PolicyField.time("from", ContactPolicy::from),
                  PolicyField.time("until", ContactPolicy::until)))
          .unless(
              p ->
                  p.from.isBefore(p.until)
                      ? Optional.empty()
                      : Optional.of(Text.of("contacts.policy.order")));

  /** Whether the moment lies within. */
  public boolean hold(Instant at) {
    var time = LocalTime.ofInstant(at, ZoneId.systemDefault());
    return !time.isBefore(from) && time.isBefore(until);
  }
}
