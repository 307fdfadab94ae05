package org.branchbook.links.graph;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkType;

/**
 * All links of the store at one moment, as flat arrays that any thread may read. Clients that have
 * links are nodes, numbered from 0; links are rows. A walk over a node's links reads
 *
 * <pre>
 * int[] links = graph.around(node);
 * for (int i = graph.begin(node); i &lt; graph.end(node); i++) … links[i] …
 * </pre>
 *
 * Nothing of it is copied. Later changes make another graph that shares what has stayed.
 */
public final class LinkGraph {
  /** A graph without links. */
  public static final LinkGraph EMPTY = new GraphBuilder(0).graph();

  final Rows rows;

  /** Rows with a larger or the same number belong to later graphs. */
  final int count;

  /** The numbers of the first nodes, sorted; those that came later stand in {@code late}. */
  final long[] early;

  final long[] late;
  final int[] starts;
  final int[] lists;

  /** Beside each link of the lists the node at its other end: most walks need no more of it. */
  final int[] others;

  final byte[] marks;
  final Changed changed;

  LinkGraph(
      Rows rows,
      int count,
      long[] early,
      long[] late,
      int[] starts,
      int[] lists,
      int[] others,
      byte[] marks,
      Changed changed) {
    this.rows = rows;
    this.count = count;
    this.early = early;
    this.late = late;
    this.starts = starts;
    this.lists = lists;
    this.others = others;
    this.marks = marks;
    this.changed = changed;
  }

  /** How many nodes there are; some of them may have lost their links. */
  public int nodes() {
    return early.length + late.length;
  }

  /** The node of a client; below 0 where he has no links. */
  public int node(ClientId client) {
    int node = Arrays.binarySearch(early, client.value());
    if (node >= 0 || late.length == 0) return node;
    for (int i = 0; i < late.length; i++) if (late[i] == client.value()) return early.length + i;
    return -1;
  }

  /** Whose node it is. */
  public ClientId client(int node) {
    return new ClientId(clientNumber(node));
  }

  /** The number of the client whose node it is. */
  public long clientNumber(int node) {
    return node < early.length ? early[node] : late[node - early.length];
  }

  /** Rows among which the node's links stand, from {@link #begin} up to {@link #end}. */
  public int[] around(int node) {
    var own = changed.of(node);
    return own == null ? lists : own;
  }

  /** Where a node's links begin. */
  public int begin(int node) {
    return changed.of(node) == null ? starts[node] : 0;
  }

  /** Where a node's links end. */
  public int end(int node) {
    var own = changed.of(node);
    return own == null ? starts[node + 1] : own.length;
  }

  /** The node that a link goes out from: "from is … of to". */
  public int from(int link) {
    return rows.from(link);
  }

  /** The node that a link goes to. */
  public int to(int link) {
    return rows.to(link);
  }

  /** The node at a link's other end. */
  public int other(int link, int node) {
    int from = rows.from(link);
    return from == node ? rows.to(link) : from;
  }

  public LinkId link(int link) {
    return new LinkId(rows.number(link));
  }

  public LinkType type(int link) {
    return rows.type(link);
  }

  public Link.Status status(int link) {
    return rows.status(link);
  }

  /** The least share in millionths of a per cent; {@link GraphLink#UNKNOWN} for none. */
  public int low(int link) {
    return rows.low(link);
  }

  /** The greatest share in millionths of a per cent; {@link GraphLink#UNKNOWN} for none. */
  public int high(int link) {
    return rows.high(link);
  }

  /** Votes in millionths of a per cent; {@link GraphLink#UNKNOWN} where they go with the share. */
  public int votes(int link) {
    return rows.votes(link);
  }

  /** Whether a node is a person, and not an organisation. */
  public boolean person(int node) {
    return Marks.person(marks[node]);
  }

  public Standing standing(int node) {
    return Marks.standing(marks[node]);
  }

  public State state(int node) {
    return Marks.state(marks[node]);
  }

  /** Hands over every link once, node by node. */
  public void links(IntConsumer each) {
    for (int node = 0; node < nodes(); node++) {
      var around = around(node);
      int end = end(node);
      for (int i = begin(node); i < end; i++)
        if (rows.from(around[i]) == node) each.accept(around[i]);
    }
  }
}
