package org.branchbook.links.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.links.Link;
import org.branchbook.links.LinkType;
import org.junit.jupiter.api.Test;

class LinkGraphTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private final Paperwork store = new Paperwork();

  @Test
  void aLinkIsSeenFromBothEnds() {
    store.link(1, 10, 20, LinkType.OWNER);
    var graph = store.graph.fresh();
    int ten = graph.node(new ClientId(10));
    int link = graph.around(ten)[graph.begin(ten)];
    assertEquals(20, graph.client(graph.other(link, ten)).value());
    assertEquals(LinkType.OWNER, graph.type(link));
    assertEquals(ten, graph.from(link));
    assertTrue(graph.node(new ClientId(15)) < 0);
  }

  @Test
  void aChangeIsSeenAndCostsNoReading() {
    store.link(1, 10, 20, LinkType.OWNER);
    store.graph.fresh();
    store.link(2, 20, 30, LinkType.SPOUSE);
    store.marks.put(30L, Marks.of(true, Standing.FORMER, State.DECEASED));
    var graph = store.graph.fresh();
    int thirty = graph.node(new ClientId(30));
    assertEquals(Standing.FORMER, graph.standing(thirty));
    assertEquals(State.DECEASED, graph.state(thirty));
    assertTrue(graph.person(thirty));
    store.remove(1);
    assertEquals(1, around(store.graph.fresh(), 20).size());
    assertEquals(2, around(graph, 20).size(), "whoever has the older one reads on in peace");
    assertEquals(1, store.readings);
  }

  @Test
  void onlyWhatHoldsOnTheDayCounts() {
    store.put(
        new GraphLink(
            1, 10, 20, LinkType.OWNER, Link.Status.CONFIRMED, 0, 0, 0, day(2020), day(2022)));
    store.put(
        new GraphLink(
            2, 10, 20, LinkType.SPOUSE, Link.Status.SUSPECTED, 0, 0, 0, day(2020), GraphLink.EVER));
    store.put(
        new GraphLink(
            3, 10, 20, LinkType.SPOUSE, Link.Status.REBUTTED, 0, 0, 0, day(2020), GraphLink.EVER));
    var graph = store.graph.fresh();
    assertEquals(1, links(graph, Sight.on(DAY)));
    assertEquals(0, links(graph, Sight.on(DAY).confirmed()));
    assertEquals(2, links(graph, Sight.on(LocalDate.of(2021, 6, 1))));
    assertEquals(1, links(graph, Sight.on(LocalDate.of(2021, 6, 1)).of(Set.of(LinkType.OWNER))));
    assertEquals(0, links(graph, Sight.on(LocalDate.of(2019, 6, 1))));
  }

  private static int day(int year) {
    return (int) LocalDate.of(year, 1, 1).toEpochDay();
  }

  private static int links(LinkGraph graph, Sight sight) {
    return Neighbourhood.of(graph, List.of(new ClientId(10)), 1, 100, sight).links().length;
  }

  @Test
  void theWayIsToldLinkByLink() {
    store.link(1, 10, 20, LinkType.OWNER);
    store.link(2, 30, 20, LinkType.DIRECTOR);
    store.link(3, 30, 40, LinkType.SPOUSE);
    var path =
        ShortestPath.between(
            store.graph.fresh(), new ClientId(10), new ClientId(40), Sight.on(DAY));
    assertEquals(
        List.of("10 OWNER out 20", "20 DIRECTOR in 30", "30 SPOUSE out 40"),
        path.steps().stream()
            .map(
                s ->
                    s.from().value()
                        + " "
                        + s.role().type()
                        + (s.role().outward() ? " out " : " in ")
                        + s.to().value())
            .toList());
  }

  @Test
  void whoCouldIntroduceUsIsTheNearestClientOnEachWay() {
    store.link(1, 10, 20, LinkType.SPOUSE);
    store.link(2, 20, 30, LinkType.DIRECTOR);
    store.link(3, 40, 10, LinkType.PARENT);
    store.link(4, 50, 30, LinkType.SUPPLIER);
    for (long client : new long[] {10, 40, 50})
      store.marks.put(client, Marks.of(true, Standing.CLIENT, State.ACTIVE));
    for (long stranger : new long[] {20, 30})
      store.marks.put(stranger, Marks.of(false, Standing.PROSPECT, State.ACTIVE));
    var questions = new Questions(store.graph.fresh(), DAY);
    // 40 knows the company only through 10, who is ours himself
    assertEquals(
        List.of(List.of(50L, 30L), List.of(10L, 20L, 30L)),
        questions.introducers(new ClientId(30), 3, 5).stream()
            .map(p -> p.clients().stream().map(ClientId::value).toList())
            .toList());
    assertEquals(1, questions.beside(new ClientId(50), Standing.PROSPECT).size());
    assertEquals(0, questions.beside(new ClientId(50), Standing.FORMER).size());
  }

  @Test
  void aPartHasRoomForTheNearestOnly() {
    for (int i = 0; i < 50; i++) store.link(100 + i, 10, 1000 + i, LinkType.OWNER);
    var part =
        Neighbourhood.of(store.graph.fresh(), List.of(new ClientId(10)), 3, 20, Sight.on(DAY));
    assertEquals(20, part.nodes().length);
    assertEquals(19, part.links().length);
    assertFalse(part.whole());
  }

  /** Changed step by step it says the same as one read afresh, and both the same as plain sets. */
  @Property(tries = 400)
  void changedOrReadAfreshItIsTheSame(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 30) int clients,
      @ForAll @IntRange(max = 60) int steps) {
    var random = new Random(seed);
    var paper = new Paperwork();
    for (int step = 0; step < steps; step++) {
      if (step == steps / 3) paper.graph.fresh();
      if (random.nextInt(4) == 0 && !paper.links.isEmpty()) {
        var ids = List.copyOf(paper.links.keySet());
        paper.remove(ids.get(random.nextInt(ids.size())));
      } else {
        int a = random.nextInt(clients);
        int b = (a + 1 + random.nextInt(clients - 1)) % clients;
        paper.link(1 + random.nextInt(80), 7L * a, 7L * b, LinkType.values()[random.nextInt(5)]);
      }
      if (random.nextInt(3) == 0) paper.graph.fresh();
    }
    var changed = paper.graph.fresh();
    var afresh = new FreshGraph(paper, paper).fresh();
    var compacted = GraphBuilder.compacted(changed);
    assertTrue(paper.readings <= 2);
    for (int client = 0; client < clients; client++) {
      var plain = paper.around(7L * client);
      for (var graph : List.of(changed, afresh, compacted))
        assertEquals(plain, around(graph, 7L * client));
      for (int far = 0; far < 4; far++) {
        var steps3 = paper.steps(7L * client, far);
        for (var graph : List.of(changed, afresh, compacted)) {
          var part =
              Neighbourhood.of(graph, List.of(new ClientId(7L * client)), far, 99, Sight.on(DAY));
          var found = new TreeMap<Long, Integer>();
          for (int i = 0; i < part.nodes().length; i++)
            found.put(part.client(i).value(), part.steps()[i]);
          if (!found.isEmpty()) assertEquals(steps3, found);
        }
      }
      int other = random.nextInt(clients);
      var there = paper.steps(7L * client, 99).get(7L * other);
      for (var graph : List.of(changed, afresh, compacted)) {
        var path =
            ShortestPath.between(
                graph, new ClientId(7L * client), new ClientId(7L * other), Sight.on(DAY));
        if (path == null) assertTrue(there == null || plain.isEmpty());
        else {
          assertEquals(there, path.length());
          for (var step : path.steps())
            assertTrue(paper.around(step.from().value()).contains(graph.link(step.link()).value()));
        }
      }
    }
  }

  private static Set<Long> around(LinkGraph graph, long client) {
    int node = graph.node(new ClientId(client));
    var links = new TreeSet<Long>();
    if (node < 0) return links;
    var around = graph.around(node);
    for (int i = graph.begin(node); i < graph.end(node); i++)
      links.add(graph.link(around[i]).value());
    return links;
  }

  /** Links as a store keeps them, and its change table. */
  private static final class Paperwork extends InMemoryGraph {
    void link(long id, long from, long to, LinkType type) {
      put(
          new GraphLink(
              id,
              from,
              to,
              type,
              Link.Status.CONFIRMED,
              GraphLink.UNKNOWN,
              GraphLink.UNKNOWN,
              GraphLink.UNKNOWN,
              GraphLink.ALWAYS,
              GraphLink.EVER));
    }

    Set<Long> around(long client) {
      var around = new TreeSet<Long>();
      for (var link : links.values())
        if (link.from() == client || link.to() == client) around.add(link.id());
      return around;
    }

    Map<Long, Integer> steps(long client, int far) {
      var steps = new TreeMap<>(Map.of(client, 0));
      var queue = new ArrayDeque<>(List.of(client));
      while (!queue.isEmpty()) {
        long next = queue.removeFirst();
        if (steps.get(next) == far) continue;
        for (long link : around(next)) {
          var l = links.get(link);
          long other = l.from() == next ? l.to() : l.from();
          if (steps.putIfAbsent(other, steps.get(next) + 1) == null) queue.add(other);
        }
      }
      return steps;
    }
  }
}
