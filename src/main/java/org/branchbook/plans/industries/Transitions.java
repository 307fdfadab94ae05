package org.branchbook.plans.industries;

import java.util.List;

/** The table by which industries' codes change over to a later version. */
public interface Transitions {
  /** All of it, by version and code. */
  List<Transition> all();

  /** Puts these in the place of all that was there between two versions. */
  void replace(String version, String laterVersion, List<Transition> by);
}
