package org.branchbook.duplicates.streets;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The bank's table of renamed streets: a few thousand at most, read whole. */
public interface StreetTable {
  /** All of them, by settlement and old name. */
  List<RenamedStreet> all();

  /** Adds some whose prints no other has. */
  void add(Collection<RenamedStreet> streets);

  /** Saves one over the version that was read; false where somebody has changed it since. */
  boolean save(RenamedStreet street);

  /** Removes one in the version that was read; false where somebody has changed it since. */
  boolean remove(RenamedStreet street);

  /**
   * Lets every program read the table anew, and keeps it in mind that cards with these names are to
   * be compared by it.
   */
  void changed(Set<String> oldNames);
}
