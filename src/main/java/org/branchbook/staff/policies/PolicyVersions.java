package org.branchbook.staff.policies;

import java.util.List;

/** Every version of every policy; none is ever changed or taken away. */
public interface PolicyVersions {
  /**
   * All versions of a policy, the latest to hold first; of those that hold from the same day the
   * one that was set last comes first.
   */
  List<PolicyVersion> of(String policy);

  /** Adds one. */
  void add(PolicyVersion version);
}
