package org.branchbook.playbooks.acts;

import org.branchbook.base.Text;

/** What came of leaving a playbook. */
public sealed interface Left {
  /** Left; its task is called off. */
  record Done() implements Left {}

  /** It has ended, or somebody moved it on meanwhile. */
  record Stale() implements Left {}

  /** It is not allowed, or a reason is missing. */
  record Refused(Text why) implements Left {}
}
