package org.branchbook.contacts;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.branchbook.clients.Client;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;

/** Puts the head of an opened card together. */
public final class CardHeads {
  private final Contacts contacts;
  private final CardAccess access;
  private final InstantSource clock;

  public CardHeads(Contacts contacts, CardAccess access, InstantSource clock) {
    this.contacts = contacts;
    this.access = access;
    this.clock = clock;
  }

  /** The head of this card, as far as the asker may see the contacts. */
  public CardHead of(Asker asker, Client client) {
    var scope = access.towards(asker, client.id()).scope(Privilege.CONTACT_READ);
    var promises = contacts.promises(client.id(), scope);
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    return new CardHead(
        client,
        CardHead.age(client, today),
        contacts.last(client.id(), scope).orElse(null),
        promises.isEmpty() ? null : promises.getFirst(),
        promises.size());
  }
}
