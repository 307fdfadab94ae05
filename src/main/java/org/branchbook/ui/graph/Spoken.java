package org.branchbook.ui.graph;

import org.branchbook.base.Words;
import org.branchbook.ui.graph.scene.Called;

/** What a screen reader says of who has the keyboard in a picture. */
final class Spoken {
  private Spoken() {}

  static String of(GraphModel model, Words words) {
    var link = model.link.at.get();
    if (link != null) return Told.of(link, model, words);
    var here = model.here.get();
    var shown = model.shown.get();
    int at = here == null ? -1 : shown.indexOf(here);
    if (at < 0) return words.say("graph.count", shown.size(), shown.entered());
    var client = shown.clients().get(at);
    return words.say(
        "graph.spoken",
        Called.fully(client, words),
        Called.what(shown, at, words),
        shown.degrees()[at]);
  }
}
