package org.branchbook.clients;

import java.util.List;

/**
 * Does this card resemble someone already in the base? Later rooms answer; nobody answering means
 * no.
 */
public interface Likeness {
  List<Resembling> of(Client candidate);

  /** A card that could be the same client, with how surely (0 to 1). */
  record Resembling(ClientId client, double probability) {}
}
