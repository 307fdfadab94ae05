package org.branchbook.ui.graph;

import javafx.scene.control.MenuItem;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;

/** Questions about a client as lines of a menu. */
final class Questioning {
  private Questioning() {}

  static MenuItem item(GraphModel model, Words words, Asked asked, ClientId client) {
    var item = new MenuItem(words.say("graph.asked." + asked));
    item.setId("graph-ask-" + asked);
    item.setOnAction(_ -> model.questions.ask(asked, client));
    return item;
  }
}
