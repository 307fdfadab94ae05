package org.branchbook.links.connected;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.branchbook.clients.ClientId;
import org.branchbook.links.connected.Connected.Beneficial;
import org.branchbook.links.connected.Connected.Owned;
import org.branchbook.links.connected.Connected.OwnerLine;
import org.branchbook.links.connected.Connected.Way;
import org.branchbook.links.connected.Connected.Who;
import org.branchbook.links.graph.LinkGraph;
import org.branchbook.links.graph.Neighbourhood;
import org.branchbook.links.graph.Sight;
import org.branchbook.links.groups.Controllers;
import org.branchbook.links.groups.Ties;
import org.branchbook.links.owners.FindOwners;
import org.branchbook.links.owners.Owner;
import org.branchbook.links.owners.OwnerPolicy;
import org.branchbook.links.owners.ReadStakes;
import org.branchbook.staff.policies.Policies;

/** Reads who owns an organisation, by the law of the bank's country. */
public final class ReadOwners {
  private static final int PERCENT = 100;

  /** So many lines of owners at most: a listed company has thousands. */
  private static final int SHOWN = 50;

  /** In a larger part those who control by other means are not looked for. */
  private static final int FAR = 5000;

  private final Policies policies;
  private final Supplier<String> country;

  public ReadOwners(Policies policies, Supplier<String> country) {
    this.policies = policies;
    this.country = country;
  }

  /** The owners as of a day; {@code names} says who somebody is, as far as the asker may know. */
  Owned of(
      ClientId client,
      LinkGraph graph,
      LocalDate day,
      Neighbourhood part,
      Ties ties,
      Function<Collection<ClientId>, Seen> names) {
    var threshold = policies.on(day, OwnerPolicy.KIND).of(country.get());
    int node = graph.node(client);
    if (node < 0)
      return new Owned(
          threshold.percent(), threshold.over(), List.of(), List.of(), List.of(), List.of());
    var above = ReadStakes.above(node, graph, Sight.on(day).confirmed());
    var found = FindOwners.of(0, above.stakes());
    var shown = found.owners().subList(0, Math.min(SHOWN, found.owners().size()));
    var controllers = part.nodes().length > FAR ? new int[0] : Controllers.of(0, ties);
    var met = new LinkedHashSet<ClientId>();
    met.add(client);
    for (var owner : shown) {
      met.add(graph.client(above.nodes()[owner.node()]));
      for (var way : owner.ways())
        for (int link : way.links()) met.add(graph.client(graph.to(link)));
    }
    for (var ring : found.closed()) for (int one : ring) met.add(graph.client(above.nodes()[one]));
    for (int one : found.overfull()) met.add(graph.client(above.nodes()[one]));
    for (int one : controllers) met.add(part.client(one));
    var seen = names.apply(met);
    var lines = shown.stream().map(o -> line(o, above, graph, threshold, seen)).toList();
    return new Owned(
        threshold.percent(),
        threshold.over(),
        lines,
        found.closed().stream()
            .map(
                ring -> {
                  var who = new ArrayList<Who>();
                  for (int one : ring) who.add(seen.who(graph.client(above.nodes()[one])));
                  return (List<Who>) who;
                })
            .toList(),
        found.overfull().stream().map(o -> seen.who(graph.client(above.nodes()[o]))).toList(),
        others(controllers, part, seen, lines));
  }

  /** Who controls it and is no beneficial owner by his shares alone. */
  private static List<Who> others(
      int[] controllers, Neighbourhood part, Seen seen, List<OwnerLine> lines) {
    var who = new ArrayList<Who>();
    for (int one : controllers) {
      var client = part.client(one);
      if (lines.stream()
          .noneMatch(l -> l.who().client().equals(client) && l.beneficial() == Beneficial.SURE))
        who.add(seen.who(client));
    }
    return who;
  }

  private static OwnerLine line(
      Owner owner, ReadStakes above, LinkGraph graph, OwnerPolicy.Threshold threshold, Seen seen) {
    int node = above.nodes()[owner.node()];
    var beneficial =
        !graph.person(node)
            ? Beneficial.UNKNOWN
            : threshold.reached(owner.low())
                ? Beneficial.SURE
                : threshold.reached(owner.high()) ? Beneficial.POSSIBLE : Beneficial.NO;
    return new OwnerLine(
        seen.who(graph.client(node)),
        owner.low() * PERCENT,
        owner.high() * PERCENT,
        beneficial,
        owner.ways().stream().map(w -> way(w, graph, seen)).toList());
  }

  private static Way way(Owner.Way way, LinkGraph graph, Seen seen) {
    var over = new ArrayList<Who>();
    var shares = new ArrayList<Double>();
    over.add(seen.who(graph.client(graph.from(way.links()[0]))));
    for (int link : way.links()) {
      over.add(seen.who(graph.client(graph.to(link))));
      shares.add(graph.high(link) < 0 ? -1.0 : graph.low(link) / 1e6);
    }
    return new Way(over, shares, way.low() * PERCENT);
  }
}
