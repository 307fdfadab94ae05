package org.branchbook.clients.card;

import org.branchbook.base.Text;
import org.branchbook.clients.Client;

/** Whether somebody may do something with a card. */
public sealed interface Access {
  /** He may; this is the card as it stands. */
  record Granted(Client client) implements Access {}

  /** He may not; the audit knows of it. */
  record Refused(Text why) implements Access {}

  /** There is no such card. */
  record Gone() implements Access {}
}
