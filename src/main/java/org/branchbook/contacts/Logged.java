package org.branchbook.contacts;

import org.branchbook.base.Text;

/** What became of a contact that was to be logged. */
public sealed interface Logged {
  /** It is on the disk. */
  record Done(Contact contact) implements Logged {}

  /** Such a contact should not be: it is logged only for those who say that it took place. */
  record Unwelcome(Text why) implements Logged {}

  /** Something in it is wrong. */
  record Wrong(Text why) implements Logged {}

  /** It is not allowed. */
  record Refused(Text why) implements Logged {}

  /** One of the clients is no longer there. */
  record Gone() implements Logged {}
}
