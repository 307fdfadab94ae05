package org.branchbook.contacts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;

/** The contact log; its pages go by {@link ContactRow#mark}. */
public interface Contacts {
  /** Adds a contact; one whose number is already there was saved before and is left as it is. */
  void add(Contact contact);

  /** Saves over the version it was read at; false where somebody else changed it meanwhile. */
  boolean save(Contact contact);

  /** Removes a contact that never took place; false where it is of another version. */
  boolean remove(Contact contact);

  Optional<Contact> find(ContactId id, Scope scope);

  /** A client's contacts, newest first. */
  Page<ContactRow> ofClient(ClientId client, Optional<Page.Mark> after, int size, Scope scope);

  /** The contacts that fit, newest first, as the contact log shows them. */
  Page<ContactRow> all(ContactFilter filter, Optional<Page.Mark> after, int size, Scope scope);

  /** All contacts, newest first. */
  default Page<ContactRow> all(Optional<Page.Mark> after, int size, Scope scope) {
    return all(ContactFilter.ALL, after, size, scope);
  }

  Optional<ContactRow> last(ClientId client, Scope scope);

  /** Promises to the client that are still open, by date. */
  List<ContactRow> promises(ClientId client, Scope scope);

  /** The open promises that an employee gave for a day up to and with this one, by date. */
  List<ContactRow> promisedBy(EmployeeId author, LocalDate until, int most, Scope scope);

  /**
   * When a client was spoken with about offers by us since then, the earliest first. For the
   * program's own decisions: no scope narrows it.
   */
  List<Sale> sales(ClientId client, Instant since);

  /** A contact about an offer. */
  record Sale(Instant at, Channel channel) {}
}
