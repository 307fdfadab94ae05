package org.branchbook.links.owners;

import java.util.List;
import org.branchbook.staff.policies.PolicyField;
import org.branchbook.staff.policies.PolicyField.Unit;
import org.branchbook.staff.policies.PolicyKind;

/**
 * From which share on somebody is a beneficial owner, by country and in per cent. (Ukraine and the
 * European Union from 25 %, Regulation (EU) 2024/1624 Art. 52; Belarus from 10 %; the United
 * Kingdom above 25 %.)
 */
public record OwnerPolicy(int ukraine, int union, int belarus, int kingdom) {
  /** What the laws say. */
  public static final OwnerPolicy USUAL = new OwnerPolicy(25, 25, 10, 25);

  private static final int HALF = 50;
  private static final double PERCENT = 0.01;
  private static final double EXACT = 1e-9;

  /** How it is kept and set. */
  public static final PolicyKind<OwnerPolicy> KIND =
      PolicyKind.of(
          "owners.policy",
          USUAL,
          v ->
              new OwnerPolicy(
                  v.whole("ukraine"), v.whole("union"), v.whole("belarus"), v.whole("kingdom")),
          List.of(
              PolicyField.whole("ukraine", Unit.PERCENT, 1, HALF, OwnerPolicy::ukraine),
              PolicyField.whole("union", Unit.PERCENT, 1, HALF, OwnerPolicy::union),
              PolicyField.whole("belarus", Unit.PERCENT, 1, HALF, OwnerPolicy::belarus),
              PolicyField.whole("kingdom", Unit.PERCENT, 1, HALF, OwnerPolicy::kingdom)));

  /**
   * A threshold.
   *
   * @param over whether the share has to be greater, and not only as great
   */
  public record Threshold(int percent, boolean over) {
    /** Whether a share, from 0 to 1, makes a beneficial owner. */
    public boolean reached(double share) {
      double bound = percent * PERCENT;
      return over ? share > bound + EXACT : share >= bound - EXACT;
    }
  }

  /** The threshold of a country, by its two letters; the Union's for others. */
  public Threshold of(String country) {
    return switch (country) {
      case "UA" -> new Threshold(ukraine, false);
      case "BY" -> new Threshold(belarus, false);
      case "GB" -> new Threshold(kingdom, true);
      default -> new Threshold(union, false);
    };
  }
}
