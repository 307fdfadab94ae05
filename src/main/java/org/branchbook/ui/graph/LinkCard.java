package org.branchbook.ui.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.links.Link;
import org.branchbook.links.LinkRole;
import org.branchbook.ui.graph.scene.Tie;
import org.branchbook.ui.kit.ErrorLine;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Parts;

/** The link that is looked at: between whom, how sure it is, and what can be done with it. */
final class LinkCard extends VBox {
  private final GraphModel model;
  private final Words words;

  LinkCard(GraphModel model, Words words) {
    super(8);
    this.model = model;
    this.words = words;
    setId("graph-link");
    var link = model.link.at.get();
    if (link == null) return;
    if (Tie.is(link)) {
      getChildren().add(new SharedCard(link, model, words));
      return;
    }
    getChildren().addAll(Parts.section(words.say("graph.link")), end(link.from()));
    var role = new Label(words.say(new LinkRole(link.type(), true).text()));
    role.getStyleClass().add("strong");
    role.setWrapText(true);
    getChildren().addAll(role, end(link.to()));
    int many = model.link.many();
    if (many > 1) {
      getChildren().add(Parts.paragraph(words.say("graph.link.many", many)));
      return;
    }
    for (var fact : facts(link)) {
      var line = Parts.note(fact);
      line.setWrapText(true);
      getChildren().add(line);
    }
    if (model.link.mayEdit()) getChildren().add(actions(link));
    getChildren().add(new ErrorLine("graph-link-problem", model.link.problem, words));
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

  private List<String> facts(Link link) {
    var facts = new ArrayList<String>();
    facts.add(words.name("links.status", link.status()));
    if (link.share() != null || link.votes() != null)
      facts.add(words.say("graph.column.share") + " " + Told.percent(link, words));
    if (link.since() != null)
      facts.add(words.say("graph.column.since") + " " + words.date(link.since()));
    if (link.until() != null)
      facts.add(words.say("graph.column.until") + " " + words.date(link.until()));
    int at = model.shown.get().indexOf(link);
    var change = at < 0 ? "" : Told.change(link, model.shown.get().marks().get(at), words);
    if (!change.isEmpty()) facts.add(change);
    if (!link.source().isEmpty())
      facts.add(words.say("graph.column.source") + ": " + link.source());
    if (!link.reason().isEmpty()) facts.add(link.reason());
    return facts;
  }

  private Node actions(Link link) {
    var actions =
        new FlowPane(
            8, 8, Parts.button("graph-link-edit", words.say("graph.link.edit"), model.link::edit));
    if (link.status() == Link.Status.SUSPECTED)
      actions
          .getChildren()
          .add(
              Parts.button(
                  "graph-link-confirm", words.say("graph.link.confirm"), model.link::confirm));
    var reason = new TextField();
    reason.setId("graph-link-reason");
    var rebut =
        Parts.button(
            "graph-link-rebut",
            words.say("graph.link.rebut"),
            () -> model.link.rebut(reason.getText()));
    reason.setOnAction(_ -> rebut.fire());
    return new VBox(8, actions, new Field(words.say("graph.link.reason"), reason), rebut);
  }
}
