package org.branchbook.duplicates.merge;

import org.branchbook.clients.Client;

/** How probable it is that two cards are one client. */
public interface Sameness {
  /** From 0 to 1. */
  double of(Client one, Client other);

  /** From which probability on nobody has to be asked whether he is sure. */
  double sure();
}
