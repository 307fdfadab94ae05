package org.branchbook.links;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.InMemoryClients;
import org.branchbook.clients.Person;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;

/** Links in memory, over a client base in memory that decides who sees which name. */
public class InMemoryLinks implements Links {
  private static final Scope ALL = new Scope(Reach.ALL, new EmployeeId(0), Set.of(), true);

  /** What was saved. */
  public final Map<LinkId, Link> all = new HashMap<>();

  private final InMemoryClients clients;

  public InMemoryLinks(InMemoryClients clients) {
    this.clients = clients;
  }

  @Override
  public List<LinkRow> of(ClientId client, Scope scope) {
    if (clients.find(client, scope).isEmpty()) return List.of();
    return all.values().stream()
        .filter(l -> l.from().equals(client) || l.to().equals(client))
        .sorted(
            Comparator.comparing((Link l) -> l.until() != null)
                .thenComparing(Link::type)
                .thenComparing(l -> l.id().value()))
        .map(l -> row(client, l, scope))
        .toList();
  }

  @Override
  public Optional<Link> find(LinkId id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public void add(Link link) {
    all.putIfAbsent(link.id(), link);
  }

  @Override
  public boolean save(Link link) {
    var before = all.get(link.id());
    if (before == null || before.version() != link.version()) return false;
    all.put(link.id(), link.at(link.version() + 1));
    return true;
  }

  @Override
  public void remove(LinkId id) {
    all.remove(id);
  }

  private LinkRow row(ClientId client, Link link, Scope scope) {
    boolean outward = link.from().equals(client);
    var other = outward ? link.to() : link.from();
    boolean person = clients.find(other, ALL).filter(c -> c.party() instanceof Person).isPresent();
    return new LinkRow(
        link, outward, other, person, clients.find(other, scope).map(Client::name).orElse(""));
  }
}
