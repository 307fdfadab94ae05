package org.branchbook.duplicates.search;

import java.util.List;
import org.branchbook.duplicates.Agreement;
import org.branchbook.duplicates.Reason;
import org.branchbook.duplicates.Trait;

/**
 * Tells those who share a home from one client entered twice: family name, address and telephone
 * are the same there too, so often that what is learned of a base may take them for agreement.
 */
final class OneHome {
  private OneHome() {}

  /** Whether given name and birth date both differ and no number or paper is the same. */
  static boolean of(List<Reason> reasons) {
    return differs(Trait.GIVEN, reasons)
        && differs(Trait.BIRTH_DATE, reasons)
        && reasons.stream()
            .noneMatch(
                r ->
                    r.agreement() == Agreement.EQUAL
                        && (r.trait() == Trait.NUMBER
                            || r.trait() == Trait.DOCUMENT
                            || r.trait() == Trait.CORE));
  }

  private static boolean differs(Trait trait, List<Reason> reasons) {
    return reasons.stream()
        .anyMatch(
            r ->
                r.trait() == trait
                    && !r.swapped()
                    && (r.agreement() == Agreement.DIFFERENT || r.agreement() == Agreement.FAINT));
  }
}
