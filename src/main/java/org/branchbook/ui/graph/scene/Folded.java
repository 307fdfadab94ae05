package org.branchbook.ui.graph.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.links.Link;
import org.branchbook.links.LinkType;
import org.branchbook.links.picture.Difference;
import org.branchbook.links.picture.Neighbour;
import org.branchbook.links.scenes.Drawn.Bundle;
import org.branchbook.links.suggested.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What is left to draw when bundles are drawn as one: links within are gone, and those of one kind
 * to the same client are one line.
 *
 * @param members how many stand behind each client
 * @param marks what there is to say of each link beside itself
 */
public record Folded(List<Neighbour> clients, List<Link> links, int[] members, List<Mark> marks) {
  /**
   * What there is to say of a line.
   *
   * @param links how many links it stands for; 0 where it is what two share
   * @param before where the share has changed the link as it was; else null
   * @param after with that the link as it was on the later day; else null
   * @param shared what the two share, where it is no link
   */
  public record Mark(
      int links,
      Difference.Fate fate,
      @Nullable Link before,
      @Nullable Link after,
      List<Reason> shared) {
    static final Mark PLAIN = new Mark(1, Difference.Fate.SAME, null, null, List.of());

    /** Of a line that is no link. */
    static Mark of(Tie tie) {
      return new Mark(0, Difference.Fate.SAME, null, null, tie.reasons());
    }

    /** Whether the line is what two share and no link. */
    public boolean tie() {
      return !shared.isEmpty();
    }
  }

  /** Nothing folded, nothing compared. */
  public static Folded of(List<Neighbour> clients, List<Link> links) {
    var members = new int[clients.size()];
    Arrays.fill(members, 1);
    return new Folded(clients, links, members, Collections.nCopies(links.size(), Mark.PLAIN));
  }

  /**
   * What a scene's bundles leave of clients, links and what is shared; of that only between two.
   */
  public static Folded of(
      Scene scene, List<Neighbour> clients, Collection<Difference> links, List<Tie> ties) {
    var first = new HashMap<ClientId, ClientId>();
    for (var bundle : scene.bundles())
      for (var member : bundle.members()) first.put(member, bundle.members().getFirst());
    var lines = new LinkedHashMap<Object, Line>();
    for (var one : links) {
      var link = one.link();
      var from = first.getOrDefault(link.from(), link.from());
      var to = first.getOrDefault(link.to(), link.to());
      if (from.equals(to)) continue;
      boolean moved = !from.equals(link.from()) || !to.equals(link.to());
      // what no bundle touches stays a line of its own
      Object key = moved ? new Key(from, to, link.type(), one.fate()) : link.id();
      lines.merge(
          key,
          new Line(moved ? between(link, from, to) : link, one, 1),
          (a, b) -> new Line(a.link(), a.of(), a.many() + 1));
    }
    var drawn = new ArrayList<Link>();
    var marks = new ArrayList<Mark>();
    for (var line : lines.values()) {
      drawn.add(line.link());
      marks.add(
          line.many() == 1 && line.of().fate() == Difference.Fate.SAME
              ? Mark.PLAIN
              : new Mark(
                  line.many(), line.of().fate(), line.of().before(), line.of().after(), List.of()));
    }
    for (var tie : ties) {
      if (first.containsKey(tie.link().from()) || first.containsKey(tie.link().to())) continue;
      drawn.add(tie.link());
      marks.add(Mark.of(tie));
    }
    var by = new HashMap<ClientId, Neighbour>();
    for (var client : clients) by.put(client.client(), client);
    var ends = new HashMap<ClientId, Integer>();
    for (var line : lines.values()) {
      ends.merge(line.link().from(), line.many(), Integer::sum);
      ends.merge(line.link().to(), line.many(), Integer::sum);
    }
    var nodes = new ArrayList<Neighbour>();
    var members = new ArrayList<Integer>();
    for (var client : clients) {
      var head = first.get(client.client());
      if (head != null && !head.equals(client.client())) continue;
      var bundle = head == null ? null : scene.bundle(head);
      members.add(bundle == null ? 1 : bundle.members().size());
      nodes.add(bundle == null ? client : node(bundle, by, ends.getOrDefault(head, 0)));
    }
    return new Folded(nodes, drawn, members.stream().mapToInt(i -> i).toArray(), marks);
  }

  private record Key(ClientId from, ClientId to, LinkType type, Difference.Fate fate) {}

  private record Line(Link link, Difference of, int many) {}

  private static Link between(Link l, ClientId from, ClientId to) {
    return new Link(
        l.id(),
        from,
        to,
        l.type(),
        null,
        null,
        null,
        null,
        l.since(),
        l.until(),
        l.status(),
        l.source(),
        l.reason(),
        l.review(),
        l.version());
  }

  /** Called by its own name, or else by the first whose name may be read, and how many more. */
  private static Neighbour node(Bundle bundle, Map<ClientId, Neighbour> by, int links) {
    int many = bundle.members().size();
    var named =
        bundle.members().stream()
            .map(by::get)
            .filter(n -> n != null && !n.hidden())
            .findFirst()
            .orElse(null);
    var name =
        !bundle.name().isEmpty()
            ? bundle.name()
            : named == null ? "+" + many : called(named) + " +" + (many - 1);
    return new Neighbour(
        bundle.members().getFirst(), false, name, Standing.CLIENT, false, null, links);
  }

  private static String called(Neighbour one) {
    return one.person() ? one.name().split(" ")[0] : one.name();
  }
}
