package org.branchbook.playbooks.acts;

import org.branchbook.base.Text;
import org.branchbook.playbooks.Run;

/** What came of beginning a playbook with a client. */
public sealed interface Begun {
  /** He is led by it; its first task is given. */
  record Done(Run run) implements Begun {}

  /** He is led by it already, or was for the same cause. */
  record There() implements Begun {}

  /** It isn't for him, or nobody is there to do it. */
  record Not(Text why) implements Begun {}

  /** It is not allowed. */
  record Refused(Text why) implements Begun {}

  /** The card or the playbook is no longer there. */
  record Gone() implements Begun {}
}
