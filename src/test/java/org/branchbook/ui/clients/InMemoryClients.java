package org.branchbook.ui.clients;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.base.SortKey;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientFilter;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientRow;
import org.branchbook.clients.Clients;
import org.branchbook.clients.Holder;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Person;
import org.branchbook.clients.Saved;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;

/** A client base in memory that keeps the port's promises: scope, versions, hard keys. */
final class InMemoryClients implements Clients {
  final Map<ClientId, Client> all = new HashMap<>();
  final Map<EmployeeId, String> names = new HashMap<>();
  int pages;

  @Override
  public synchronized Optional<Client> find(ClientId id, Scope scope) {
    return Optional.ofNullable(all.get(id)).filter(c -> sees(scope, c));
  }

  @Override
  public synchronized Page<ClientRow> list(
      ClientFilter filter, Optional<Page.Mark> after, int size, Scope scope) {
    pages++;
    var order =
        Comparator.comparing((ClientRow r) -> SortKey.of(r.name()))
            .thenComparing(r -> r.id().value());
    var rows =
        all.values().stream()
            .filter(c -> sees(scope, c) && fits(filter, c))
            .map(this::row)
            .sorted(order)
            .filter(
                r ->
                    after.isEmpty()
                        || mark(r).key().compareTo(after.get().key()) > 0
                        || (mark(r).key().equals(after.get().key())
                            && mark(r).id() > after.get().id()))
            .limit(size + 1)
            .toList();
    return Page.of(new ArrayList<>(rows), size, InMemoryClients::mark);
  }

  @Override
  public synchronized Optional<Holder> holder(String hardKey) {
    return all.values().stream()
        .filter(c -> keys(c).contains(hardKey))
        .map(c -> new Holder(c.id(), c.name(), c.care()))
        .findAny();
  }

  @Override
  public synchronized Saved add(Client client) {
    var taken = taken(client);
    if (taken.isPresent()) return taken.get();
    all.put(client.id(), client.at(1));
    return new Saved.Done(client.at(1));
  }

  @Override
  public synchronized Saved save(Client client) {
    var there = all.get(client.id());
    if (there == null) return new Saved.Gone();
    if (there.version() != client.version()) return new Saved.Stale(there);
    var taken = taken(client);
    if (taken.isPresent()) return taken.get();
    var now = client.at(client.version() + 1);
    all.put(now.id(), now);
    return new Saved.Done(now);
  }

  private Optional<Saved> taken(Client client) {
    for (Identifier one : client.identifiers()) {
      var other = one.hardKey().flatMap(this::holder).filter(h -> !h.client().equals(client.id()));
      if (other.isPresent()) return Optional.of(new Saved.Duplicate(one, other.get()));
    }
    return Optional.empty();
  }

  private static List<String> keys(Client client) {
    return client.identifiers().stream().flatMap(i -> i.hardKey().stream()).toList();
  }

  private static boolean sees(Scope scope, Client c) {
    return scope.holds(c.care().responsible(), c.care().department(), c.care().vip());
  }

  private static boolean fits(ClientFilter f, Client c) {
    return (f.person() == null || f.person() == c.party() instanceof Person)
        && (f.standing() == null || f.standing() == c.standing())
        && (f.tier() == null || f.tier() == c.care().tier())
        && (f.responsible() == null || f.responsible().equals(c.care().responsible()))
        && (f.department() == null || f.department().equals(c.care().department()));
  }

  private static Page.Mark mark(ClientRow row) {
    return new Page.Mark(SortKey.of(row.name()), row.id().value());
  }

  private ClientRow row(Client c) {
    return new ClientRow(
        c.id(),
        c.party() instanceof Person,
        c.name(),
        c.standing(),
        c.state(),
        c.care().tier(),
        c.care().vip(),
        c.phones().isEmpty() ? "" : c.phones().getFirst().number(),
        c.care().responsible() == null ? "" : names.getOrDefault(c.care().responsible(), ""));
  }
}
