package org.branchbook.duplicates.candidates;

import java.util.List;
import org.branchbook.duplicates.Key;
import org.branchbook.duplicates.Traits;

/**
 * The keys of a client. One or two typing errors in any one trait, a trait left out, or names in
 * each other's place leave two entries of one client at least one key in common.
 */
public final class Keys {
  private final KeyMaker maker = new KeyMaker();

  /** For the keys of many: a name that repeats is understood once. For one thread. */
  public Keys() {}

  /** The keys of a client, each once. */
  public static List<Key> of(Traits traits) {
    return new Keys().next(traits);
  }

  /** The keys of one of many clients, each once. */
  public List<Key> next(Traits traits) {
    return List.copyOf(maker.of(traits));
  }
}
