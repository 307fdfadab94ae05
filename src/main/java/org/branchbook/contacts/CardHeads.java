package org.branchbook.contacts;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.branchbook.clients.Client;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.Tasks;

/** Puts the head of an opened card together. */
public final class CardHeads {
  private final Contacts contacts;
  private final Tasks tasks;
  private final CardCounts counts;
  private final CardAccess access;
  private final InstantSource clock;

  public CardHeads(
      Contacts contacts, Tasks tasks, CardCounts counts, CardAccess access, InstantSource clock) {
    this.contacts = contacts;
    this.tasks = tasks;
    this.counts = counts;
    this.access = access;
    this.clock = clock;
  }

  /** The head of this card, as far as the asker may see contacts and tasks. */
  public CardHead of(Asker asker, Client client) {
    var towards = access.towards(asker, client.id());
    var scope = towards.scope(Privilege.CONTACT_READ);
    var ofTasks = towards.scope(Privilege.TASK_READ);
    var promises = contacts.promises(client.id(), scope);
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    return new CardHead(
        client,
        CardHead.age(client, today),
        contacts.last(client.id(), scope).orElse(null),
        promises.isEmpty() ? null : promises.getFirst(),
        promises.size(),
        tasks.next(client.id(), ofTasks).orElse(null),
        counts.of(client.id(), ofTasks));
  }
}
