package org.branchbook.contacts;

import org.branchbook.clients.ClientId;
import org.branchbook.staff.Scope;

/** How much hangs on a card, read at one go: what its tabs say beside their names. */
public interface CardCounts {
  /**
   * How much there is.
   *
   * @param tasks the open ones that the reader may see
   * @param links both ways, whatever their state
   */
  record Counts(int tasks, int holdings, int links, int notes) {}

  /** The counts of a card that has been opened by its scope; tasks are those inside this one. */
  Counts of(ClientId client, Scope tasks);
}
