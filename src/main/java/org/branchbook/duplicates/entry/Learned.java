package org.branchbook.duplicates.entry;

import org.branchbook.duplicates.score.Frequencies;
import org.branchbook.duplicates.score.Model;

/**
 * What is known of the base.
 *
 * @param model how much agreement weighs
 * @param frequencies how common values are
 */
public record Learned(Model model, Frequencies frequencies) {
  /** What comes with the program. */
  public static Learned shipped() {
    return new Learned(Model.shipped(), Frequencies.UNKNOWN);
  }
}
