package org.branchbook.app.rooms;

import java.time.Clock;
import org.branchbook.contacts.CardHeads;
import org.branchbook.contacts.ContactBulk;
import org.branchbook.contacts.Contacts;
import org.branchbook.contacts.FollowsContact;
import org.branchbook.contacts.KeepPromise;
import org.branchbook.contacts.LogContact;
import org.branchbook.contacts.Pressure;
import org.branchbook.contacts.UndoContact;
import org.branchbook.contacts.Welcome;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.store.Store;
import org.branchbook.store.contacts.ContactStore;

/** The room of contacts: the log, and what is promised in it. */
public final class ContactRoom {
  public final Contacts contacts;
  public final ContactBulk bulk;
  public final CardHeads cardHeads;
  public final LogContact logContact;
  public final KeepPromise keepPromise;
  public final UndoContact undoContact;
  final FollowsClient follower;

  ContactRoom(
      Store store,
      StaffRoom staff,
      ClientRoom clients,
      TaskRoom tasks,
      FollowsContact followed,
      Clock clock) {
    var rows = new ContactStore(store);
    var access = clients.access;
    contacts = rows.contacts();
    bulk = rows.bulk();
    follower = rows.follower();
    cardHeads = new CardHeads(contacts, tasks.tasks, tasks.cardCounts, access, clock);
    logContact =
        new LogContact(
            contacts,
            clients.papers,
            access,
            clients.recordConsent,
            new Welcome(staff.policies),
            new Pressure(contacts, staff.policies),
            followed,
            tasks.steps,
            clients.trail,
            clock,
            store);
    keepPromise = new KeepPromise(contacts, access, clients.trail, clock, store);
    undoContact =
        new UndoContact(
            contacts,
            clients.papers,
            access,
            clients.recordConsent,
            tasks.undo,
            followed,
            clients.trail,
            store);
  }
}
