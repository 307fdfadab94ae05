package org.branchbook.imports.alike;

import java.util.function.Supplier;
import org.branchbook.duplicates.Zones;
import org.branchbook.duplicates.entry.Candidates;
import org.branchbook.duplicates.entry.Learned;

/**
 * What files are compared by: who is in the base, what was learned of it, and where the bank's
 * zones begin.
 */
public record AlikeChecks(Candidates candidates, Supplier<Learned> learned, Supplier<Zones> zones) {
  /** The check of one file, by what is so now. */
  public AlikeCheck begin() {
    return new AlikeCheck(candidates, learned.get(), zones.get());
  }
}
