package org.branchbook.duplicates;

import java.util.List;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.staff.policies.PolicyField;
import org.branchbook.staff.policies.PolicyField.Unit;
import org.branchbook.staff.policies.PolicyKind;

/**
 * What follows from a probability.
 *
 * @param stop from here entry stops: who goes on gives a reason
 * @param warn from here the resembling card is shown; below is silence
 */
public record Zones(double stop, double warn) {
  /** What an entry meets. */
  public enum Zone {
    STOP,
    WARN,
    SILENT
  }

  /** Stop at 95 in a hundred, warn at 50. */
  public static final Zones USUAL = new Zones(0.95, 0.5);

  /** How it is kept and set. */
  public static final PolicyKind<Zones> KIND =
      PolicyKind.of(
              "duplicates.policy",
              USUAL,
              v -> new Zones(v.whole("stop") / 100.0, v.whole("warn") / 100.0),
              List.of(
                  PolicyField.<Zones>whole("stop", Unit.PERCENT, 50, 100, z -> percent(z.stop)),
                  PolicyField.<Zones>whole("warn", Unit.PERCENT, 5, 100, z -> percent(z.warn))))
          .unless(
              z ->
                  z.warn > z.stop
                      ? Optional.of(Text.of("duplicates.policy.wrong"))
                      : Optional.empty());

  /** The zone of a probability. */
  public Zone of(double probability) {
    return probability >= stop ? Zone.STOP : probability >= warn ? Zone.WARN : Zone.SILENT;
  }

  private static int percent(double share) {
    return (int) Math.round(share * 100);
  }
}
