package org.branchbook.clients;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.branchbook.base.Page;
import org.branchbook.base.SortKey;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;

/** A client base in memory that keeps what the port promises: scope, versions, hard keys. */
public final class InMemoryClients implements Clients {
  private static final Comparator<ClientRow> BY_NAME =
      Comparator.comparing((ClientRow r) -> SortKey.of(r.name()))
          .thenComparing(r -> r.id().value());
  private final Map<ClientId, Client> all = new HashMap<>();
  private final Map<EmployeeId, String> names = new HashMap<>();

  /** A base with these cards in it. */
  public InMemoryClients(Client... cards) {
    for (var card : cards) all.put(card.id(), card);
  }

  /** Gives an employee's name to the list. */
  public void name(EmployeeId who, String name) {
    names.put(who, name);
  }

  /** Puts a card in as it is, over whatever was there. */
  public void put(Client card) {
    all.put(card.id(), card);
  }

  @Override
  public Optional<Client> find(ClientId id, Scope scope) {
    return Optional.ofNullable(all.get(id)).filter(c -> sees(scope, c));
  }

  @Override
  public boolean reaches(ClientId id, Scope scope) {
    return find(id, scope).isPresent();
  }

  @Override
  public Page<ClientRow> list(
      ClientFilter filter, Optional<Page.Mark> after, int size, Scope scope) {
    var rows =
        all.values().stream()
            .filter(c -> sees(scope, c) && fits(filter, c))
            .map(this::row)
            .sorted(BY_NAME)
            .filter(r -> after.map(m -> comesAfter(r, m)).orElse(true))
            .limit(size + 1L)
            .toList();
    return Page.of(rows, size, InMemoryClients::mark);
  }

  @Override
  public Optional<Holder> holder(String hardKey) {
    return all.values().stream()
        .filter(c -> has(c, hardKey))
        .map(c -> new Holder(c.id(), c.name(), c.care()))
        .findAny();
  }

  @Override
  public Saved add(Client client) {
    return keep(client);
  }

  @Override
  public Saved save(Client client) {
    var theirs = all.get(client.id());
    if (theirs == null) return new Saved.Gone();
    if (theirs.version() != client.version()) return new Saved.Stale(theirs);
    return keep(client.at(client.version() + 1));
  }

  /** The same cards, many at once; those of {@code hung} have something hanging on them. */
  public ClientBulk bulk(Set<ClientId> hung) {
    return new ClientBulk() {
      @Override
      public Map<String, ClientId> holders(Collection<String> hardKeys) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Map<ClientId, Client> find(Collection<ClientId> ids) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Map<ClientId, EmployeeId> responsible(Collection<ClientId> ids) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Supplier<Map<ClientId, Saved.Duplicate>> adding(
          List<Client> clients, Instant touched) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Map<ClientId, Saved> saveAll(List<Client> clients) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Set<ClientId> removeAll(Collection<ClientId> ids) {
        var stay = new HashSet<>(ids);
        stay.retainAll(hung);
        for (var id : ids) if (!stay.contains(id)) all.remove(id);
        return stay;
      }

      @Override
      public Set<ClientId> removeFound(Collection<Client> cards) {
        throw new UnsupportedOperationException();
      }
    };
  }

  private Saved keep(Client client) {
    for (var identifier : client.identifiers()) {
      var other =
          identifier.hardKey().flatMap(this::holder).filter(h -> !h.client().equals(client.id()));
      if (other.isPresent()) return new Saved.Duplicate(identifier, other.get());
    }
    all.put(client.id(), client);
    return new Saved.Done(client);
  }

  private ClientRow row(Client client) {
    var phones = client.phones();
    return new ClientRow(
        client.id(),
        client.party() instanceof Person,
        client.name(),
        client.standing(),
        client.state(),
        client.care().tier(),
        client.care().vip(),
        phones.isEmpty() ? "" : phones.getFirst().number(),
        Objects.requireNonNullElse(names.get(client.care().responsible()), ""));
  }

  private static boolean has(Client client, String hardKey) {
    return client.identifiers().stream()
        .anyMatch(i -> i.hardKey().filter(hardKey::equals).isPresent());
  }

  private static boolean sees(Scope scope, Client client) {
    var care = client.care();
    return scope.holds(care.responsible(), care.department(), care.vip());
  }

  private static boolean fits(ClientFilter filter, Client client) {
    return (filter.person() == null || filter.person() == client.party() instanceof Person)
        && (filter.standing() == null || filter.standing() == client.standing())
        && (filter.tier() == null || filter.tier() == client.care().tier())
        && (filter.responsible().isEmpty()
            || client.care().responsible() != null
                && filter.responsible().contains(client.care().responsible()))
        && (filter.departments().isEmpty()
            || filter.departments().contains(client.care().department()));
  }

  private static Page.Mark mark(ClientRow row) {
    return new Page.Mark(SortKey.of(row.name()), row.id().value());
  }

  private static boolean comesAfter(ClientRow row, Page.Mark mark) {
    int order = mark(row).key().compareTo(mark.key());
    return order > 0 || order == 0 && row.id().value() > mark.id();
  }
}
