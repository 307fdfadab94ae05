package org.branchbook.ui.clients;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.clients.ClientId;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactFilter;
import org.branchbook.contacts.ContactId;
import org.branchbook.contacts.ContactRow;
import org.branchbook.contacts.Contacts;
import org.branchbook.staff.Scope;

/** A contact log in memory: what a card's head asks of it. */
final class InMemoryContacts implements Contacts {
  private final List<Contact> all = new ArrayList<>();

  @Override
  public synchronized void add(Contact contact) {
    all.add(contact);
  }

  @Override
  public synchronized boolean save(Contact contact) {
    all.removeIf(c -> c.id().equals(contact.id()));
    return all.add(contact);
  }

  @Override
  public synchronized boolean remove(Contact contact) {
    return all.removeIf(c -> c.id().equals(contact.id()));
  }

  @Override
  public synchronized Optional<Contact> find(ContactId id, Scope scope) {
    return all.stream().filter(c -> c.id().equals(id)).findAny();
  }

  @Override
  public Page<ContactRow> ofClient(
      ClientId client, Optional<Page.Mark> after, int size, Scope scope) {
    var older =
        rows(client).stream()
            .filter(r -> after.map(m -> comesAfter(r, m)).orElse(true))
            .limit(size + 1L)
            .toList();
    return Page.of(older, size, InMemoryContacts::mark);
  }

  @Override
  public Page<ContactRow> all(
      ContactFilter filter, Optional<Page.Mark> after, int size, Scope scope) {
    throw new UnsupportedOperationException("no card shows all contacts");
  }

  @Override
  public Optional<ContactRow> last(ClientId client, Scope scope) {
    return rows(client).stream().findFirst();
  }

  @Override
  public List<ContactRow> promises(ClientId client, Scope scope) {
    return rows(client).stream()
        .filter(r -> r.contact().promise() != null && r.contact().promise().kept() == null)
        .toList();
  }

  @Override
  public List<ContactRow> promisedBy(
      org.branchbook.staff.EmployeeId author, java.time.LocalDate until, int most, Scope scope) {
    return List.of();
  }

  private static Page.Mark mark(ContactRow row) {
    return new Page.Mark(row.contact().at().toString(), row.contact().id().value());
  }

  private static boolean comesAfter(ContactRow row, Page.Mark mark) {
    int order = row.contact().at().compareTo(Instant.parse(mark.key()));
    return order < 0 || order == 0 && row.contact().id().value() < mark.id();
  }

  private synchronized List<ContactRow> rows(ClientId client) {
    return all.stream()
        .filter(c -> c.clients().contains(client))
        .sorted(Comparator.comparing((Contact c) -> c.at()).reversed())
        .map(c -> new ContactRow(c, client, "", "О. Гриценко"))
        .toList();
  }

  @Override
  public List<Sale> sales(ClientId client, Instant since) {
    return List.of();
  }
}
