package org.branchbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.branchbook.base.Change;
import org.branchbook.base.Changes;
import org.branchbook.clients.ClientId;
import org.branchbook.links.graph.FreshGraph;
import org.branchbook.links.graph.LinkGraph;
import org.branchbook.links.graph.Neighbourhood;
import org.branchbook.links.graph.ShortestPath;
import org.branchbook.links.graph.Sight;
import org.branchbook.links.groups.FindGroups;
import org.branchbook.links.groups.GroupPolicy;
import org.branchbook.links.groups.ReadTies;
import org.branchbook.links.owners.FindOwners;
import org.branchbook.links.owners.ReadStakes;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.links.LinkStore;
import org.branchbook.store.links.graph.GraphStore;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.postgresql.PGConnection;

/**
 * Questions to the graph, beside recursive queries in H2 and PostgreSQL over the same links and
 * beside JGraphT's connected components.
 */
@Subject("links")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinksBench {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final int STEPS = 3;
  private static final int ASKED = 2000;

  /** As many walks pass before the last compilation of a walk is done, where little else runs. */
  private static final int WARM = 10_000;

  /** One recursive query; both directions stand in the table, indexed by where they lead from. */
  private static final String WALK =
      """
      with recursive walk(client, step) as (
        select cast(? as bigint), 0
        union
        select edge.b, walk.step + 1 from walk join edge on edge.a = walk.client
          where walk.step < 3)
      select count(distinct client) from walk
      """;

  private final Figures figures = new Figures("links");

  @AfterAll
  void done() {
    figures.done();
  }

  @Test
  void aHundredAndFiftyThousand() throws Exception {
    var links = new ManyLinks(150_000);
    var name = "150,000 links";
    try (var store = links.open()) {
      var fresh = new GraphStore(store, new LinkStore(store).feed()).graph();
      long begun = System.nanoTime();
      fresh.fresh();
      double read = (System.nanoTime() - begun) / 1e6;
      figures.atMost(20_000, name + ", read from the store once", read, "ms", read, "itself");
      change(store, fresh, name);
      measure(fresh.now(), links, name);
    }
  }

  /** From memory: a store of that size takes long to make, and is read in the same way. */
  @Test
  void aMillion() throws Exception {
    var links = new ManyLinks(1_000_000);
    var builder = new FreshGraph(links, new NoChanges());
    measure(builder.fresh(), links, "1,000,000 links");
  }

  private void measure(LinkGraph graph, ManyLinks links, String name) throws Exception {
    walks(graph, links, name);
    paths(graph, links, name);
    groups(graph, name);
    owners(graph, links, name);
  }

  /** A store in which nothing happens. */
  private static final class NoChanges implements Changes {
    @Override
    public long last() {
      return 0;
    }

    @Override
    public List<Change> after(long number, int atMost) {
      return List.of();
    }

    @Override
    public void prune(Duration age) {}
  }

  /** From a committed change to the graph that has it. */
  private void change(Store store, FreshGraph fresh, String name) {
    var times = new ArrayList<Double>();
    for (int i = 0; i < 300; i++) {
      long link = ManyLinks.FIRST_LINK + 37L * i;
      store.inOne(
          () -> {
            store.db().execute("update link set version = version + 1 where id = " + link);
            store.told("link", link, null, null, 0);
          });
      long begun = System.nanoTime();
      fresh.fresh();
      times.add((System.nanoTime() - begun) / 1e6);
    }
    var all = Race.Times.of(times);
    figures.atMost(50, name + ", a change, p99", all.p99(), "ms", all.median(), "its median");
  }

  private static ClientId client(Random random, ManyLinks links) {
    return new ClientId(ManyLinks.FIRST_CLIENT + random.nextInt(links.clients()));
  }

  private void walks(LinkGraph graph, ManyLinks links, String name) throws Exception {
    var sight = Sight.on(DAY);
    var times = new ArrayList<Double>();
    var random = new Random(5);
    for (int i = -WARM; i < ASKED; i++) {
      var from = client(random, links);
      long begun = System.nanoTime();
      Neighbourhood.of(graph, List.of(from), STEPS, Integer.MAX_VALUE, sight);
      if (i >= 0) times.add((System.nanoTime() - begun) / 1e6);
    }
    var ours = Race.Times.of(times);
    var everything = new Sight(sight.day(), -1, -1);
    var file = edges(graph);
    try (var h2 = DriverManager.getConnection("jdbc:h2:mem:edges;DATABASE_TO_LOWER=TRUE");
        var postgres = Databases.database().getConnection()) {
      try (var statement = h2.createStatement()) {
        statement.execute(
            "create table edge as select cast(a as bigint) a, cast(b as bigint) b from csvread('"
                + file.toAbsolutePath()
                + "', 'a,b')");
        statement.execute("create index edge_a on edge (a, b)");
        statement.execute("analyze");
      }
      try (var statement = postgres.createStatement();
          var rows = Files.newBufferedReader(file)) {
        statement.execute("create table edge (a bigint not null, b bigint not null)");
        postgres
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy edge from stdin with (format csv)", rows);
        statement.execute("create index edge_a on edge (a, b)");
        statement.execute("analyze edge");
      }
      var h2s = asked(h2, graph, everything, links);
      var postgres1 = asked(postgres, graph, everything, links);
      figures.atMost(
          0.1,
          name + ", 3 steps, median",
          ours.median(),
          "ms",
          h2s.median(),
          "H2, recursive query");
      figures.atMost(
          0.1,
          name + ", 3 steps, p99",
          ours.p99(),
          "ms",
          postgres1.median(),
          "PostgreSQL's median");
    }
  }

  /** Every link both ways, as both databases read it. */
  private static Path edges(LinkGraph graph) throws IOException {
    var file = Files.createTempFile("edges", ".csv");
    file.toFile().deleteOnExit();
    try (var out = Files.newBufferedWriter(file)) {
      var lines = new StringBuilder();
      graph.links(
          link -> {
            long a = graph.clientNumber(graph.from(link));
            long b = graph.clientNumber(graph.to(link));
            lines.append(a).append(',').append(b).append('\n');
            lines.append(b).append(',').append(a).append('\n');
          });
      out.append(lines);
    }
    return file;
  }

  private static Race.Times asked(Connection at, LinkGraph graph, Sight all, ManyLinks links)
      throws SQLException {
    var times = new ArrayList<Double>();
    var random = new Random(7);
    try (var walk = at.prepareStatement(WALK)) {
      for (int i = -100; i < 400; i++) {
        var from = client(random, links);
        long begun = System.nanoTime();
        walk.setLong(1, from.value());
        int found;
        try (var rows = walk.executeQuery()) {
          rows.next();
          found = rows.getInt(1);
        }
        if (i >= 0) times.add((System.nanoTime() - begun) / 1e6);
        int ours =
            graph.node(from) < 0
                ? 1
                : Neighbourhood.of(graph, List.of(from), STEPS, Integer.MAX_VALUE, all)
                    .nodes()
                    .length;
        if (ours != found)
          throw new IllegalStateException(from + ": " + ours + " and not " + found);
      }
    }
    return Race.Times.of(times);
  }

  private void paths(LinkGraph graph, ManyLinks links, String name) {
    var times = new ArrayList<Double>();
    var random = new Random(11);
    int found = 0;
    int length = 0;
    for (int i = -ASKED; i < ASKED; i++) {
      var one = client(random, links);
      var other = client(random, links);
      long begun = System.nanoTime();
      var path = ShortestPath.between(graph, one, other, Sight.on(DAY));
      if (i < 0) continue;
      times.add((System.nanoTime() - begun) / 1e6);
      if (path == null) continue;
      found++;
      length += path.length();
    }
    var all = Race.Times.of(times);
    System.out.printf(
        "%s: %d of %d pairs connected, %.1f steps on average%n",
        name, found, ASKED, (double) length / found);
    figures.atMost(5, name + ", path, median", all.median(), "ms", all.p99(), "its p99");
    figures.atMost(5, name + ", path, p99", all.p99(), "ms", all.median(), "its median");
  }

  private void groups(LinkGraph graph, String name) {
    var times = new double[5];
    int count = 0;
    int largest = 0;
    for (int i = 0; i < times.length; i++) {
      long begun = System.nanoTime();
      var ties = new ReadTies(GroupPolicy.USUAL).all(graph, DAY);
      var groups = FindGroups.in(ties);
      times[i] = (System.nanoTime() - begun) / 1e6;
      count = groups.count();
      for (int g = 0; g < count; g++) largest = Math.max(largest, groups.of(g).length);
    }
    Arrays.sort(times);
    System.out.printf("%s: %d groups, the largest of %d%n", name, count, largest);
    long begun = System.nanoTime();
    var peer = new SimpleGraph<Long, DefaultEdge>(DefaultEdge.class);
    for (int node = 0; node < graph.nodes(); node++) peer.addVertex(graph.client(node).value());
    graph.links(
        link ->
            peer.addEdge(
                graph.client(graph.from(link)).value(), graph.client(graph.to(link)).value()));
    long built = System.nanoTime();
    int components = new ConnectivityInspector<>(peer).connectedSets().size();
    double found = (System.nanoTime() - built) / 1e6;
    System.out.printf(
        "%s: JGraphT built its graph in %.0f ms and found %d components%n",
        name, (built - begun) / 1e6, components);
    figures.atMost(
        1000,
        name + ", all connected groups",
        times[times.length / 2],
        "ms",
        found,
        "JGraphT's components, its graph built");
  }

  private void owners(LinkGraph graph, ManyLinks links, String name) {
    var times = new ArrayList<Double>();
    var random = new Random(13);
    for (int i = -ASKED; i < ASKED; i++) {
      int node = graph.node(client(random, links));
      if (node < 0) continue;
      long begun = System.nanoTime();
      FindOwners.of(0, ReadStakes.above(node, graph, Sight.on(DAY).confirmed()).stakes());
      if (i >= 0) times.add((System.nanoTime() - begun) / 1e6);
    }
    var all = Race.Times.of(times);
    figures.atMost(5, name + ", owners, p99", all.p99(), "ms", all.median(), "its median");
  }
}
