package org.branchbook.links.connected;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.stream.Collectors;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.links.graph.GraphLink;
import org.branchbook.links.graph.LinkGraph;
import org.branchbook.links.graph.Neighbourhood;
import org.branchbook.links.groups.Why;

/** Says in one sentence why somebody is in a group. */
final class Sentences {
  private final Neighbourhood part;
  private final LinkGraph graph;
  private final Seen seen;

  Sentences(Neighbourhood part, Seen seen) {
    this.part = part;
    this.graph = part.graph();
    this.seen = seen;
  }

  Text of(Why why) {
    var member = seen.said(part.client(why.node()));
    var by = seen.said(part.client(why.by()));
    var key = "groups.why." + why.ground();
    return switch (why.ground()) {
      case VOTES -> votes(why, member, by);
      case RECEIPTS, EXPENDITURE, GUARANTEE ->
          Text.of(key, member, by, percent(graph.low(why.links()[0])));
      case SOURCE, BOARD, INFLUENCE, BUYER, FUNDING, REPAYMENT -> Text.of(key, member, by);
    };
  }

  private Text votes(Why why, String member, String by) {
    var together = percent(why.together());
    if (why.held() == why.together()) return Text.of("groups.why.VOTES", member, by, together);
    // those under his control who hold the rest
    var others = new LinkedHashSet<String>();
    boolean hidden = false;
    for (int link : why.links()) {
      var holder = graph.client(graph.from(link));
      if (holder.equals(part.client(why.by()))) continue;
      var card = seen.card(holder);
      if (card == null) hidden = true;
      else others.add(card.name());
    }
    var through =
        hidden || others.isEmpty()
            ? "@groups.others"
            : Text.asWritten(others.stream().collect(Collectors.joining(", ")));
    return why.held() == 0
        ? Text.of("groups.why.VOTES.through", member, by, together, through)
        : Text.of(
            "groups.why.VOTES.both",
            member,
            by,
            together,
            percent(why.held()),
            percent(why.together() - why.held()),
            through);
  }

  /** Whether nobody who is meant in the sentence is hidden. */
  boolean open(Why why) {
    if (!seen.sees(part.client(why.node())) || !seen.sees(part.client(why.by()))) return false;
    for (int link : why.links())
      if (!seen.sees(client(graph.from(link))) || !seen.sees(client(graph.to(link)))) return false;
    return true;
  }

  private ClientId client(int node) {
    return graph.client(node);
  }

  private static String percent(int millionths) {
    var text = String.format(Locale.ROOT, "%.2f", millionths / (double) GraphLink.PERCENT);
    return text.replaceAll("\\.?0+$", "");
  }
}
