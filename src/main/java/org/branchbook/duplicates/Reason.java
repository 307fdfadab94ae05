package org.branchbook.duplicates;

import java.util.Locale;
import org.branchbook.base.Text;

/**
 * What one trait says.
 *
 * @param bits how many times likelier, as a power of 2, among equal clients than among others;
 *     negative where it speaks against
 * @param swapped family and given name stood in each other's place
 */
public record Reason(Trait trait, Agreement agreement, boolean swapped, double bits) {
  /** A line for people: "Family name: close +6.1". */
  public Text text() {
    return Text.of(
        swapped ? "duplicates.reason.swapped" : "duplicates.reason",
        "@duplicates.trait." + trait,
        "@duplicates.agreement." + agreement,
        Text.asWritten(String.format(Locale.ROOT, "%+.1f", bits)));
  }
}
