package org.branchbook.duplicates.candidates;

import java.util.List;
import org.branchbook.duplicates.Key;
import org.branchbook.duplicates.Traits;

/**
 * The keys of a client. One or two typing errors in any one trait, a trait left out, or names in
 * each other's place leave two entries of one client at least one key in common.
 */
public final class Keys {
  private Keys() {}

  /** The keys, each once. */
  public static List<Key> of(Traits traits) {
    return List.copyOf(new KeyMaker().of(traits));
  }
}
