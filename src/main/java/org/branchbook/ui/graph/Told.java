package org.branchbook.ui.graph;

import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.links.Link;
import org.branchbook.links.LinkRole;
import org.branchbook.links.picture.Difference.Fate;
import org.branchbook.links.suggested.Reason;
import org.branchbook.ui.graph.scene.Called;
import org.branchbook.ui.graph.scene.Folded;
import org.branchbook.ui.graph.scene.Tie;

/** Links of a picture in words. */
final class Told {
  private Told() {}

  /** "A – director of – B". */
  static String of(Link link, GraphModel model, Words words) {
    return words.say(
        "graph.told",
        name(link.from(), model, words),
        role(link, true, model, words),
        name(link.to(), model, words));
  }

  /** What one end of a line is to the other; of what two share the reasons. */
  static String role(Link link, boolean outward, GraphModel model, Words words) {
    return Tie.is(link)
        ? String.join(" · ", reasons(model.known.reasons(link), model, words))
        : words.say(new LinkRole(link.type(), outward).text());
  }

  /** What two share, a sentence for each. */
  static List<String> reasons(List<Reason> reasons, GraphModel model, Words words) {
    return reasons.stream().map(r -> reason(r, model, words)).toList();
  }

  /** What is shared: "Same phone +380 67 …". */
  static String reason(Reason reason, GraphModel model, Words words) {
    var through = reason.through();
    var one = through == null ? null : model.known.client(through);
    var what =
        through == null
            ? reason.value()
            : one == null ? words.say("links.hiddenPerson") : Called.fully(one, words);
    return words.say(Text.of("links.ground." + reason.ground(), Text.asWritten(what)));
  }

  /** How sure the bank is of a link; that what two share is none. */
  static String status(Link link, Words words) {
    return Tie.is(link)
        ? words.say("graph.shared.noLink")
        : words.name("links.status", link.status());
  }

  static String name(ClientId client, GraphModel model, Words words) {
    var shown = model.shown.get();
    int i = shown.indexOf(client);
    return i < 0 ? "" : Called.fully(shown.clients().get(i), words);
  }

  /** What has become of a link since the day it is compared with; "" where nothing has. */
  static String change(Link link, Folded.Mark mark, Words words) {
    if (mark.fate() == Fate.SAME) return "";
    var before = mark.before();
    var after = mark.after();
    if (mark.fate() == Fate.SHARE && before != null && after != null)
      return words.say("graph.change.SHARE", percent(before, words), percent(after, words));
    var day = mark.fate() == Fate.ADDED ? link.since() : link.until();
    return words.say("graph.change." + mark.fate(), day == null ? "" : words.date(day));
  }

  static String percent(Link link, Words words) {
    var share = link.share() == null ? link.votes() : link.share();
    return share == null ? "–" : words.number(share) + " %";
  }
}
