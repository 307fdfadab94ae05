package org.branchbook.links.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Change;
import org.branchbook.base.Changes;
import org.branchbook.clients.ClientId;
import org.branchbook.links.LinkId;
import org.jspecify.annotations.Nullable;

/**
 * The program's one copy of the graph. It is read from the store once; a change costs the links
 * that were changed, and what changes leave behind is cleared away when there is much of it.
 * Reading waits for nobody.
 */
public final class FreshGraph {
  /** From so many nodes with lists of their own on, a change costs more than it has to. */
  private static final int MUCH = 2000;

  private static final int AT_MOST = 1000;
  private static final Set<String> KINDS = Set.of("link", "client");

  private final GraphSource source;
  private final Changes changes;
  private volatile LinkGraph now = LinkGraph.EMPTY;
  private volatile boolean read;

  // what follows belongs to whoever refreshes
  private long seen = -1;
  private int sorted;
  private final Map<Long, Integer> moved = new HashMap<>();

  public FreshGraph(GraphSource source, Changes changes) {
    this.source = source;
    this.changes = changes;
  }

  /** The graph as it was last refreshed, at once; the first call reads it from the store. */
  public LinkGraph now() {
    return read ? now : fresh();
  }

  /** The graph with all that is committed in the store. */
  public synchronized LinkGraph fresh() {
    if (!read) load(changes.last());
    else follow();
    return now;
  }

  private void load(long last) {
    var builder = new GraphBuilder(1024);
    source.all(builder);
    var graph = builder.graph();
    markAll(graph);
    seen = last;
    begin(graph);
  }

  private void begin(LinkGraph graph) {
    sorted = graph.count;
    moved.clear();
    now = graph;
    read = true;
  }

  private void markAll(LinkGraph graph) {
    source.cards((client, marks) -> mark(graph, client, marks));
  }

  private static void mark(LinkGraph graph, long client, byte marks) {
    int node = graph.node(new ClientId(client));
    if (node >= 0) graph.marks[node] = marks;
  }

  private void follow() {
    List<Change> next;
    do {
      next = changes.after(seen, AT_MOST);
      if (next.isEmpty()) return;
      long last = next.getLast().number();
      boolean gap = next.getFirst().number() != seen + 1;
      if (gap || next.stream().anyMatch(FreshGraph::anyNumber)) {
        load(Math.max(last, changes.last()));
        return;
      }
      seen = last;
      apply(subjects(next, "link"), subjects(next, "client"));
      if (next.stream().anyMatch(FreshGraph::anyClient)) markAll(now);
    } while (next.size() == AT_MOST);
  }

  /** Many links at once are told of without their numbers. */
  private static boolean anyNumber(Change change) {
    return change.of(KINDS) && change.subject() == 0 && !change.kind().equals("client");
  }

  private static boolean anyClient(Change change) {
    return change.kind().equals("client") && change.subject() == 0;
  }

  private static Set<Long> subjects(List<Change> all, String kind) {
    var subjects = new LinkedHashSet<Long>();
    for (var change : all)
      if (change.kind().equals(kind) && change.subject() != 0) subjects.add(change.subject());
    return subjects;
  }

  private void apply(Collection<Long> links, Collection<Long> clients) {
    if (!links.isEmpty()) amend(links);
    var graph = now;
    var known = new ArrayList<ClientId>();
    for (long number : clients) {
      var client = new ClientId(number);
      if (graph.node(client) >= 0) known.add(client);
    }
    if (!known.isEmpty()) source.cards(known, (client, marks) -> mark(graph, client, marks));
    if (now.changed.count() > MUCH) begin(GraphBuilder.compacted(now));
  }

  private void amend(Collection<Long> numbers) {
    var there = new HashMap<Long, GraphLink>();
    source.some(numbers.stream().map(LinkId::new).toList(), l -> there.put(l.id(), l));
    var before = now;
    var amending = new Amending(before);
    for (long number : numbers) {
      var old = row(number);
      var link = there.get(number);
      if (old != null) amending.remove(old);
      moved.put(number, link == null ? -1 : amending.add(link));
    }
    var graph = amending.graph();
    var strangers = new HashSet<ClientId>();
    for (int node = before.nodes(); node < graph.nodes(); node++) strangers.add(graph.client(node));
    if (!strangers.isEmpty())
      source.cards(strangers, (client, marks) -> mark(graph, client, marks));
    now = graph;
  }

  private @Nullable Integer row(long number) {
    var late = moved.get(number);
    if (late != null) return late < 0 ? null : late;
    int early = now.rows.find(number, sorted);
    return early < 0 ? null : early;
  }
}
