package org.branchbook.links.connected;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientBulk;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.links.LinkPolicy;
import org.branchbook.links.graph.FreshGraph;
import org.branchbook.links.graph.LinkGraph;
import org.branchbook.links.graph.Neighbourhood;
import org.branchbook.links.graph.Sight;
import org.branchbook.links.groups.GroupPolicy;
import org.branchbook.links.groups.ReadTies;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Scope;
import org.branchbook.staff.policies.Policies;

/**
 * Tells which of those linked with a client, or in a group with him, have left the bank or have
 * refused lately. (Rules of the trade: it shows on the card.)
 */
public final class ReadMishaps {
  /** Of a very large group the nearest. */
  private static final int MOST = 200;

  private static final int FAR = 100_000;

  private final FreshGraph fresh;
  private final Policies policies;
  private final ClientBulk clients;
  private final GroupFigures figures;
  private final Clock clock;

  public ReadMishaps(
      FreshGraph fresh, Policies policies, ClientBulk clients, GroupFigures figures, Clock clock) {
    this.fresh = fresh;
    this.policies = policies;
    this.clients = clients;
    this.figures = figures;
    this.clock = clock;
  }

  /** What befell others of whom the asker may know it; who left comes first. */
  public List<Mishap> of(Asker asker, ClientId client) {
    var graph = fresh.fresh();
    if (!asker.may(Privilege.LINK_READ) || graph.node(client) < 0) return List.of();
    var today = LocalDate.now(clock);
    var others = others(graph, client, today);
    if (others.isEmpty()) return List.of();
    var read = asker.scope(Privilege.CLIENT_READ);
    var cards = clients.find(others).values().stream().filter(c -> Seen.in(c, read)).toList();
    var all = new ArrayList<Mishap>();
    for (var card : cards)
      if (card.standing() == Standing.FORMER) all.add(new Mishap(card.id(), card.name(), null));
    all.addAll(refusals(cards, asker.scope(Privilege.CONTACT_READ)));
    return all;
  }

  private List<Mishap> refusals(Collection<Client> cards, Scope heard) {
    var since =
        Instant.now(clock).minus(policies.today(LinkPolicy.KIND).refusalDays(), ChronoUnit.DAYS);
    var whom =
        cards.stream()
            .filter(c -> c.standing() != Standing.FORMER && Seen.in(c, heard))
            .map(Client::id)
            .toList();
    return figures.latest(whom, since).values().stream()
        .filter(s -> s.result().refused())
        .sorted(Comparator.comparing(Connected.Spoken::at).reversed())
        .map(s -> new Mishap(s.client(), s.name(), LocalDate.ofInstant(s.at(), clock.getZone())))
        .toList();
  }

  /** Those one link away, then the other members of his groups. */
  private Set<ClientId> others(LinkGraph graph, ClientId client, LocalDate day) {
    var others = new LinkedHashSet<ClientId>();
    var beside = Neighbourhood.of(graph, List.of(client), 1, MOST, Sight.on(day));
    for (int place = 0; place < beside.nodes().length; place++) others.add(beside.client(place));
    var ties = new ReadTies(policies.on(day, GroupPolicy.KIND));
    var part = Neighbourhood.of(graph, List.of(client), FAR, FAR, ties.sight(day));
    if (part.nodes().length > 1)
      for (var members : ReadConnected.groups(ties.of(part)))
        for (var member : members)
          if (others.size() <= MOST) others.add(part.client(member.node()));
    others.remove(client);
    return others;
  }
}
