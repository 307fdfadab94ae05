package org.branchbook.playbooks;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.branchbook.clients.Client;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.card.Consents;

/** What ends a playbook wherever the client is in it. */
public enum Exit {
  /** He is no client any more. */
  FORMER,
  DECEASED,
  STOP_LIST,
  BANKRUPT,
  /** He asked not to be contacted. */
  DO_NOT_CONTACT,
  /** He became a client: what was to bring him is at its end. */
  CLIENT;

  /** The first of these that holds for the client. */
  public static Optional<Exit> of(Set<Exit> exits, Client client, Consents consents) {
    return Arrays.stream(values())
        .filter(exits::contains)
        .filter(e -> e.holds(client, consents))
        .findFirst();
  }

  private boolean holds(Client client, Consents consents) {
    return switch (this) {
      case FORMER -> client.standing() == Standing.FORMER;
      case DECEASED -> client.state() == State.DECEASED;
      case STOP_LIST -> client.state() == State.STOP_LIST;
      case BANKRUPT -> client.state() == State.BANKRUPT;
      case DO_NOT_CONTACT -> consents.doNotContact();
      case CLIENT -> client.standing() == Standing.CLIENT;
    };
  }
}
