package org.branchbook.imports.plan;

import java.util.Collection;
import java.util.Map;

/** What earlier imports left behind. */
public interface Memory {
  /** A record that an earlier import met, and what the file said then. */
  record Known(long subject, String seen) {}

  /** The records known by these keys; keys that are not known are not in the answer. */
  Map<String, Known> known(Collection<String> sources);
}
