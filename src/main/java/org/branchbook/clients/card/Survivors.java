package org.branchbook.clients.card;

import org.branchbook.clients.ClientId;

/** Where the number of a card leads that went into another. */
public interface Survivors {
  /** The card that this number leads to now: its own where that card is there. */
  ClientId now(ClientId card);
}
