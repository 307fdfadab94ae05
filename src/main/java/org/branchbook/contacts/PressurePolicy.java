package org.branchbook.contacts;

import java.util.List;
import org.branchbook.staff.policies.PolicyField;
import org.branchbook.staff.policies.PolicyField.Unit;
import org.branchbook.staff.policies.PolicyKind;

/**
 * How often a client may be spoken with about offers. (Ours.)
 *
 * @param most sales contacts within {@code days}
 * @param vip the same with a VIP client, whom his own manager alone speaks with
 * @param callDays within how many days there is one sales call at the most
 */
public record PressurePolicy(int most, int vip, int days, int callDays) {
  /** Two in 30 days, with a VIP client one; one call in 14. */
  public static final PressurePolicy USUAL = new PressurePolicy(2, 1, 30, 14);

  /** How it is kept and set. */
  public static final PolicyKind<PressurePolicy> KIND =
      PolicyKind.of(
          "contacts.pressure",
          USUAL,
          v ->
              new PressurePolicy(
                  v.whole("most"), v.whole("vip"), v.whole("days"), v.whole("callDays")),
          List.of(
              PolicyField.whole("most", Unit.TIMES, 0, 100, PressurePolicy::most),
              PolicyField.whole("vip", Unit.TIMES, 0, 100, PressurePolicy::vip),
              PolicyField.whole("days", Unit.DAYS, 1, 365, PressurePolicy::days),
              PolicyField.whole("callDays", Unit.DAYS, 1, 365, PressurePolicy::callDays)));
}
