package org.branchbook.playbooks.acts;

import org.branchbook.base.Text;
import org.branchbook.playbooks.Edition;

/** What came of writing a playbook. */
public sealed interface Written {
  /** It is on the disk. */
  record Done(Edition now) implements Written {}

  /** Somebody else changed it meanwhile, or it is no draft any more; nothing was written. */
  record Stale() implements Written {}

  /** Something in it is wrong. */
  record Wrong(Text why) implements Written {}

  /** It is not allowed. */
  record Refused(Text why) implements Written {}
}
