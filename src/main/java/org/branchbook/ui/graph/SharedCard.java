package org.branchbook.ui.graph;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.links.Link;
import org.branchbook.links.LinkRole;
import org.branchbook.ui.kit.ErrorLine;
import org.branchbook.ui.kit.Parts;

/** What two clients share, looked at: the reasons, and the way to a link or to a card. */
final class SharedCard extends VBox {
  private final GraphModel model;
  private final Words words;

  SharedCard(Link line, GraphModel model, Words words) {
    super(8);
    this.model = model;
    this.words = words;
    setId("graph-shared-line");
    var reasons = Told.reasons(model.known.reasons(line), model, words);
    getChildren()
        .addAll(Parts.section(words.say("graph.mark.shared")), end(line.from()), end(line.to()));
    for (var reason : reasons) getChildren().add(Parts.paragraph(reason));
    boolean linked = model.known.linked(line.from(), line.to());
    if (!linked) getChildren().add(Parts.note(words.say("graph.shared.noLink")));
    var actions = new FlowPane(8, 8);
    if (model.link.mayMake())
      actions
          .getChildren()
          .add(
              Parts.button(
                  "graph-shared-make",
                  words.say("graph.shared.make", role(line)),
                  () -> model.link.make(String.join("; ", reasons))));
    for (var client : List.of(line.from(), line.to()))
      if (!model.open(List.of(client)).isEmpty())
        actions
            .getChildren()
            .add(
                Parts.button(
                    "graph-shared-open-" + client.value(),
                    words.say("graph.shared.open", Told.name(client, model, words)),
                    () -> model.open(client)));
    getChildren().addAll(actions, new ErrorLine("graph-link-problem", model.link.problem, words));
  }

  private String role(Link line) {
    return words.say(new LinkRole(line.type(), true).text());
  }

  private Node end(ClientId client) {
    var name = new Hyperlink(Told.name(client, model, words));
    name.getStyleClass().add("graph-other");
    name.setWrapText(true);
    name.setOnAction(
        _ -> {
          model.choose(Set.of(client));
          model.here.set(client);
        });
    return name;
  }
}
