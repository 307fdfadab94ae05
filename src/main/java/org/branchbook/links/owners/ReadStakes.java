package org.branchbook.links.owners;

import java.util.Arrays;
import java.util.List;
import org.branchbook.links.LinkType;
import org.branchbook.links.graph.GraphLink;
import org.branchbook.links.graph.IntMap;
import org.branchbook.links.graph.LinkGraph;
import org.branchbook.links.graph.Sight;

/**
 * All holdings above an organisation.
 *
 * @param nodes each node's number in the graph; the organisation itself is the first
 */
public record ReadStakes(int[] nodes, Stakes stakes) {
  /** Reads them upwards from a node, along ownership that counts. */
  public static ReadStakes above(int node, LinkGraph graph, Sight sight) {
    var owners = sight.of(List.of(LinkType.OWNER));
    var places = new IntMap(16);
    var nodes = new int[16];
    int count = 1;
    nodes[0] = node;
    places.putNew(node, 0);
    for (int place = 0; place < count; place++) {
      int in = nodes[place];
      var around = graph.around(in);
      for (int i = graph.begin(in); i < graph.end(in); i++) {
        int link = around[i];
        if (graph.to(link) != in || !owners.counts(graph, link)) continue;
        int holder = graph.from(link);
        if (!places.putNew(holder, count)) continue;
        if (count == nodes.length) nodes = Arrays.copyOf(nodes, 2 * count);
        nodes[count++] = holder;
      }
    }
    return new ReadStakes(Arrays.copyOf(nodes, count), stakes(nodes, count, graph, owners, places));
  }

  private static Stakes stakes(
      int[] nodes, int count, LinkGraph graph, Sight owners, IntMap places) {
    var stakes = new Stakes.Builder(count);
    for (int place = 0; place < count; place++) {
      int in = nodes[place];
      var around = graph.around(in);
      for (int i = graph.begin(in); i < graph.end(in); i++) {
        int link = around[i];
        if (graph.to(link) != in || !owners.counts(graph, link)) continue;
        boolean known = graph.low(link) != GraphLink.UNKNOWN;
        // of an unknown share it is only sure that it is one
        stakes.holds(
            places.get(graph.from(link), 0),
            place,
            known ? graph.low(link) / (double) GraphLink.WHOLE : 0,
            known ? graph.high(link) / (double) GraphLink.WHOLE : 1,
            link);
      }
    }
    return stakes.build();
  }
}
