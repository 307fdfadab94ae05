package org.branchbook.ui.graph;

import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.links.Link;
import org.branchbook.links.LinkRole;
import org.branchbook.links.picture.Difference.Fate;

/** Links of a picture in words. */
final class Told {
  private Told() {}

  /** "A – director of – B". */
  static String of(Link link, GraphModel model, Words words) {
    return words.say(
        "graph.told",
        name(link.from(), model, words),
        words.say(new LinkRole(link.type(), true).text()),
        name(link.to(), model, words));
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
    if (mark.fate() == Fate.SHARE && before != null)
      return words.say("graph.change.SHARE", percent(before, words), percent(link, words));
    var day = mark.fate() == Fate.ADDED ? link.since() : link.until();
    return words.say("graph.change." + mark.fate(), day == null ? "" : words.date(day));
  }

  static String percent(Link link, Words words) {
    var share = link.share() == null ? link.votes() : link.share();
    return share == null ? "–" : words.number(share) + " %";
  }
}
