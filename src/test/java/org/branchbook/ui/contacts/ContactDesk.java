package org.branchbook.ui.contacts;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.branchbook.clients.Cards;
import org.branchbook.clients.Care;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Desk;
import org.branchbook.clients.Person;
import org.branchbook.clients.State;
import org.branchbook.clients.search.Found;
import org.branchbook.contacts.ContactRow;
import org.branchbook.contacts.FollowsContact;
import org.branchbook.contacts.InMemoryContacts;
import org.branchbook.contacts.KeepPromise;
import org.branchbook.contacts.LogContact;
import org.branchbook.contacts.Pressure;
import org.branchbook.contacts.UndoContact;
import org.branchbook.contacts.Welcome;
import org.branchbook.staff.InMemoryStaff;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.TaskDesk;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.drafts.Drafts;

/** A desk at which contacts are logged, in memory, on Monday the 23rd of November at noon. */
final class ContactDesk {
  final Client maria = Cards.maria();
  final Client dawn =
      Cards.with(
          Cards.dawn(), new Care(Cards.PODIL, Cards.HRYTSENKO, null, false, false), State.ACTIVE);
  final Desk desk = new Desk(maria, dawn);
  final TaskDesk tasks = new TaskDesk(desk);
  final InMemoryContacts contacts = new InMemoryContacts(desk.clients);
  final InMemoryStaff staff = new InMemoryStaff();
  final Notices notices = new Notices();
  final Drafts drafts = Drafts.inMemory();
  final AtomicInteger closed = new AtomicInteger();
  final ContactWork work =
      new ContactWork(
          new LogContact(
              contacts,
              desk.papers,
              desk.access,
              desk.recordConsent(),
              new Welcome(InMemoryStaff.usual()),
              new Pressure(contacts, InMemoryStaff.usual()),
              FollowsContact.NOBODY,
              tasks.steps(),
              desk.trail,
              desk.clock,
              desk.work),
          new UndoContact(
              contacts,
              desk.papers,
              desk.access,
              desk.recordConsent(),
              tasks.undo,
              FollowsContact.NOBODY,
              desk.trail,
              desk.work),
          new KeepPromise(contacts, desk.access, desk.trail, desk.clock, desk.work),
          contacts,
          desk.clients,
          desk.access,
          this::find,
          desk.ids,
          staff.employees(),
          staff.departments());
  final ContactSurroundings around;

  ContactDesk(Background background) {
    desk.now = LocalDateTime.of(2026, 11, 23, 12, 0).atZone(ZoneId.systemDefault()).toInstant();
    around =
        new ContactSurroundings(
            background,
            notices,
            Remembered.inMemory(),
            desk.clock,
            drafts,
            Asking.NOTHING,
            closed::incrementAndGet,
            _ -> {},
            () -> {});
  }

  ContactPanelModel panel() {
    return new ContactPanelModel(work, Desk.HRYTSENKO, around, () -> {});
  }

  /** What has been logged with a client, newest first. */
  List<ContactRow> logged(ClientId client) {
    return contacts
        .ofClient(
            client, java.util.Optional.empty(), 99, Desk.HRYTSENKO.scope(Privilege.CONTACT_READ))
        .rows();
  }

  private List<Found> find(String typed) {
    return List.of(maria, dawn).stream()
        .filter(c -> c.name().toLowerCase().contains(typed.toLowerCase()))
        .map(
            c ->
                new Found(
                    c.id(),
                    c.name(),
                    c.party() instanceof Person,
                    Found.Why.NAME,
                    "Київ",
                    c.standing(),
                    c.state(),
                    false))
        .toList();
  }
}
