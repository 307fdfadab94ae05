package org.branchbook.links.picture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkType;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/** {@link Neighbourhoods} in memory; everybody is seen but those without a name. */
public final class InMemoryNeighbourhoods implements Neighbourhoods {
  private final Map<ClientId, Neighbour> clients = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();

  /** What clients hold. */
  public final Map<ClientId, BigDecimal> holdings = new LinkedHashMap<>();

  /** Puts a client there. */
  public ClientId client(long id, boolean person, String name, Standing standing) {
    var client = new ClientId(id);
    clients.put(client, new Neighbour(client, person, name, standing, id % 17 == 0, null, 0));
    return client;
  }

  /** Links two of them. */
  public Link link(ClientId from, ClientId to, LinkType type, String share, Link.Status status) {
    var sure = confirmed(links.size() + 1, from, to, type, share);
    var link = at(sure, status);
    links.add(link);
    return link;
  }

  /** Puts a link there in the place of the one with its number, if there is any. */
  public void put(Link link) {
    remove(link.id());
    links.add(link);
  }

  /** Takes a link away. */
  public void remove(LinkId link) {
    links.removeIf(l -> l.id().equals(link));
  }

  /** Links two of them for a time. */
  public Link dated(
      ClientId from, ClientId to, LinkType type, LocalDate since, @Nullable LocalDate until) {
    var sure = confirmed(links.size() + 1, from, to, type, "");
    var link =
        new Link(sure.id(), from, to, type, null, null, since, until, sure.status(), "ЄДР", "", 1);
    links.add(link);
    return link;
  }

  /** A link of which the bank is sure. */
  public static Link confirmed(long id, ClientId from, ClientId to, LinkType type, String share) {
    return new Link(
        new LinkId(id),
        from,
        to,
        type,
        share.isEmpty() ? null : new BigDecimal(share),
        null,
        null,
        null,
        Link.Status.CONFIRMED,
        "",
        "",
        1);
  }

  /** The same link, as sure as that. */
  public static Link at(Link of, Link.Status status) {
    return new Link(
        of.id(),
        of.from(),
        of.to(),
        of.type(),
        of.share(),
        of.votes(),
        of.since(),
        of.until(),
        status,
        of.source(),
        of.reason(),
        of.version());
  }

  @Override
  public Neighbourhood around(Set<ClientId> centres, int most, Scope scope) {
    var met = new LinkedHashSet<>(centres);
    for (var link : links) {
      if (open(centres, link.from())) met.add(link.to());
      if (open(centres, link.to())) met.add(link.from());
    }
    return among(met, most);
  }

  private boolean open(Set<ClientId> centres, ClientId client) {
    var one = clients.get(client);
    return centres.contains(client) && one != null && !one.hidden();
  }

  @Override
  public Neighbourhood busiest(int most, Scope scope) {
    var hubs =
        clients.keySet().stream()
            .map(this::counted)
            .sorted(Comparator.comparing((Neighbour n) -> -n.links()))
            .limit(Math.max(1, most / 6))
            .map(Neighbour::client)
            .toList();
    var met = new LinkedHashSet<>(hubs);
    met.addAll(
        around(Set.copyOf(hubs), Integer.MAX_VALUE, scope).clients().stream()
            .map(Neighbour::client)
            .toList());
    return among(met.stream().limit(most).collect(java.util.stream.Collectors.toSet()), most);
  }

  private Neighbourhood among(Set<ClientId> some, int most) {
    var kept =
        some.stream()
            .map(this::counted)
            .sorted(
                Comparator.comparing((Neighbour n) -> -n.links())
                    .thenComparing(n -> n.client().value()))
            .limit(most)
            .toList();
    var inside = new HashSet<ClientId>();
    kept.forEach(n -> inside.add(n.client()));
    return new Neighbourhood(
        kept,
        links.stream().filter(l -> inside.contains(l.from()) && inside.contains(l.to())).toList(),
        kept.size() < some.size());
  }

  private Neighbour counted(ClientId id) {
    var one = clients.get(id);
    int many = 0;
    for (var link : links) if (link.from().equals(id) || link.to().equals(id)) many++;
    return new Neighbour(
        id,
        one.person(),
        one.name(),
        one.standing(),
        one.vip(),
        one.tier(),
        one.hidden() ? 0 : many);
  }

  @Override
  public Held held(Set<ClientId> some, Scope scope) {
    var his = new LinkedHashMap<>(holdings);
    his.keySet().retainAll(some);
    return his.isEmpty() ? Held.NOTHING : new Held("UAH", his);
  }
}
