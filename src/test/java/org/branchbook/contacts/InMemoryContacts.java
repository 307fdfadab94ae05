package org.branchbook.contacts;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.branchbook.base.Page;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.InMemoryClients;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;

/** A contact log in memory, over a client base in memory that decides who sees what. */
public final class InMemoryContacts implements Contacts {
  private final Map<ContactId, Contact> all = new HashMap<>();
  private final InMemoryClients clients;

  public InMemoryContacts(InMemoryClients clients) {
    this.clients = clients;
  }

  @Override
  public void add(Contact contact) {
    all.putIfAbsent(contact.id(), contact);
  }

  @Override
  public boolean save(Contact contact) {
    var before = all.get(contact.id());
    if (before == null || before.version() != contact.version()) return false;
    all.put(contact.id(), contact.at(contact.version() + 1));
    return true;
  }

  @Override
  public boolean remove(Contact contact) {
    var there = all.get(contact.id());
    if (there == null || there.version() != contact.version()) return false;
    all.remove(contact.id());
    return true;
  }

  @Override
  public Optional<Contact> find(ContactId id, Scope scope) {
    return Optional.ofNullable(all.get(id)).filter(c -> sees(scope, c));
  }

  @Override
  public Page<ContactRow> ofClient(
      ClientId client, Optional<Page.Mark> after, int size, Scope scope) {
    return page(c -> c.clients().contains(client), after, size, scope);
  }

  @Override
  public Page<ContactRow> all(
      ContactFilter filter, Optional<Page.Mark> after, int size, Scope scope) {
    return page(filter::holds, after, size, scope);
  }

  @Override
  public Optional<ContactRow> last(ClientId client, Scope scope) {
    return ofClient(client, Optional.empty(), 1, scope).rows().stream().findFirst();
  }

  @Override
  public List<ContactRow> promises(ClientId client, Scope scope) {
    return ofClient(client, Optional.empty(), Integer.MAX_VALUE - 1, scope).rows().stream()
        .filter(r -> r.contact().promise() != null && r.contact().promise().kept() == null)
        .sorted(Comparator.comparing(r -> r.contact().promise().by()))
        .toList();
  }

  @Override
  public List<ContactRow> promisedBy(
      org.branchbook.staff.EmployeeId author, java.time.LocalDate until, int most, Scope scope) {
    return page(c -> c.author().equals(author), Optional.empty(), Integer.MAX_VALUE - 1, scope)
        .rows()
        .stream()
        .filter(r -> r.contact().promise() != null && r.contact().promise().kept() == null)
        .filter(r -> !r.contact().promise().by().isAfter(until))
        .sorted(Comparator.comparing(r -> r.contact().promise().by()))
        .limit(most)
        .toList();
  }

  private Page<ContactRow> page(
      Predicate<Contact> which, Optional<Page.Mark> after, int size, Scope scope) {
    var rows =
        all.values().stream()
            .filter(which)
            .filter(c -> sees(scope, c))
            .map(this::row)
            .sorted(
                Comparator.comparing((ContactRow r) -> r.contact().at())
                    .thenComparing(r -> r.contact().id().value())
                    .reversed())
            .filter(r -> after.map(m -> older(r, m)).orElse(true))
            .limit(size + 1L)
            .toList();
    return Page.of(rows, size, ContactRow::mark);
  }

  private ContactRow row(Contact contact) {
    var client = contact.clients().getFirst();
    return new ContactRow(contact, client, name(client), "employee " + contact.author().value());
  }

  private String name(ClientId client) {
    return clients
        .find(client, new Scope(Reach.ALL, new EmployeeId(0), Set.of(), true))
        .map(Client::name)
        .orElse("");
  }

  private boolean sees(Scope scope, Contact contact) {
    return contact.clients().stream().anyMatch(c -> clients.find(c, scope).isPresent());
  }

  private static boolean older(ContactRow row, Page.Mark mark) {
    int order = row.contact().at().compareTo(Instant.parse(mark.key()));
    return order < 0 || order == 0 && row.contact().id().value() < mark.id();
  }

  @Override
  public List<Sale> sales(ClientId client, Instant since) {
    return all.values().stream()
        .filter(c -> c.clients().contains(client) && !c.at().isBefore(since))
        .filter(c -> c.purpose() == Contact.Purpose.SALE)
        .filter(c -> c.direction() == Contact.Direction.OUT && !NextTry.inVain(c))
        .sorted(Comparator.comparing(Contact::at))
        .map(c -> new Sale(c.at(), c.channel()))
        .toList();
  }
}
