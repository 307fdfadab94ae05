package org.branchbook.duplicates.score;

import org.branchbook.duplicates.Trait;

/** How common values are among the clients of a base. */
public interface Frequencies {
  /** Nobody knows: every value counts as usual. */
  Frequencies UNKNOWN = (_, _) -> 0;

  /** The share of clients with this value, above 0 to 1; 0 where it is not known. */
  double share(Trait trait, String value);
}
