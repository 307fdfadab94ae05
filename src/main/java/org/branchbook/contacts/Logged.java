package org.branchbook.contacts;

import org.branchbook.base.Text;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.acts.Undo;

/** What became of a contact that was to be logged. */
public sealed interface Logged {
  /**
   * It is on the disk.
   *
   * @param tasks how to undo what it did to tasks
   * @param inVain how often in a row the client couldn't be reached, where that was the last try: a
   *     task proposes another channel; else 0
   */
  record Done(Contact contact, Undo tasks, int inVain) implements Logged {
    /** Without anything done to tasks. */
    public Done(Contact contact) {
      this(contact, Undo.nothing(contact.author()), 0);
    }
  }

  /** Somebody else changed the task meanwhile that it was to do; nothing was written. */
  record Stale(Task theirs) implements Logged {}

  /** Such a contact should not be: it is logged only for those who say that it took place. */
  record Unwelcome(Text why) implements Logged {}

  /** Something in it is wrong. */
  record Wrong(Text why) implements Logged {}

  /** It is not allowed. */
  record Refused(Text why) implements Logged {}

  /** One of the clients is no longer there. */
  record Gone() implements Logged {}
}
