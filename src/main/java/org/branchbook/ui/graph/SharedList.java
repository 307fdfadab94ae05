package org.branchbook.ui.graph;

import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.links.LinkRole;
import org.branchbook.links.picture.Neighbour;
import org.branchbook.ui.graph.scene.Called;
import org.branchbook.ui.graph.scene.Known;
import org.branchbook.ui.graph.scene.Tie;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;

/** Who shares what with a client: each with the reasons; a click on these looks at the line. */
final class SharedList extends VBox {
  private final GraphModel model;
  private final Words words;

  SharedList(GraphModel model, Words words) {
    super(8);
    this.model = model;
    this.words = words;
    setId("graph-shared");
    var found = model.questions.shares.get();
    if (found == null) return;
    var title = Parts.longSection(words.say("graph.asked.SHARED"));
    getChildren()
        .addAll(
            title,
            Parts.button(
                "graph-answers-back", words.say("graph.asked.back"), model.questions::putAway));
    for (var crowd : found.crowds()) {
      var line =
          Parts.paragraph(
              words.say(
                  "graph.shared.crowd", Told.reason(crowd.reason(), model, words), crowd.others()));
      getChildren().add(line);
    }
    for (var way : model.questions.answers.get()) other(way.getFirst(), way.getLast());
  }

  private void other(ClientId client, ClientId other) {
    var shown = model.known.client(other);
    if (shown == null) return;
    var box = new VBox(2, named(shown));
    box.getStyleClass().add("graph-answer");
    for (var line : Known.joining(model.visible(), client, other)) {
      var said =
          new Hyperlink(
              Tie.is(line)
                  ? Told.role(line, true, model, words)
                  : words.say(
                      "graph.shared.linked",
                      words.say(new LinkRole(line.type(), line.from().equals(client)).text())));
      said.setWrapText(true);
      said.getStyleClass().addAll("graph-role", "muted");
      said.setOnAction(_ -> model.link.look(line));
      VBox.setMargin(said, new Insets(0, 0, 0, 20));
      box.getChildren().add(said);
    }
    getChildren().add(box);
  }

  private javafx.scene.Node named(Neighbour other) {
    var name = new Hyperlink(Called.fully(other, words));
    name.getStyleClass().add("graph-other");
    name.setWrapText(true);
    name.setOnAction(
        _ -> {
          model.choose(Set.of(other.client()));
          model.here.set(other.client());
        });
    return Parts.row(Icons.small(other.person() ? "fth-user" : "fth-briefcase"), name);
  }
}
