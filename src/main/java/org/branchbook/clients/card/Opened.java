package org.branchbook.clients.card;

import org.branchbook.base.Text;
import org.branchbook.clients.Client;

/** What became of a card that was to be opened. */
public sealed interface Opened {
  /** Here it is; the view is on record. */
  record Card(Client client) implements Opened {}

  /** Such a card opens only to those who say why. */
  record PurposeNeeded(String name, boolean vip, boolean ours) implements Opened {}

  /** It is not allowed. */
  record Refused(Text why) implements Opened {}

  /** There is no such card. */
  record Gone() implements Opened {}
}
