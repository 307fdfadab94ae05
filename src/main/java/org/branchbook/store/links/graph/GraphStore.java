package org.branchbook.store.links.graph;

import org.branchbook.links.LinkFeed;
import org.branchbook.links.graph.FreshGraph;
import org.branchbook.store.Store;

/** The door to the graph of links. */
public final class GraphStore {
  private final FreshGraph graph;

  /** Over the store's links. */
  public GraphStore(Store store, LinkFeed links) {
    graph = new FreshGraph(new JooqGraphSource(store.db(), links), store.changes());
  }

  /** The program's one copy of the graph; nothing is read before somebody asks. */
  public FreshGraph graph() {
    return graph;
  }
}
