package org.branchbook.ui.graph;

import java.util.EnumMap;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.branchbook.base.Words;
import org.branchbook.links.LinkType;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;

/** What shapes and lines mean; a type of link can be taken out of the picture here. */
final class Legend extends VBox {
  private static final double HIGHEST = 240;
  private final GraphModel model;
  private final Words words;
  private final VBox types = new VBox(0);

  Legend(GraphModel model, Words words) {
    super(4);
    this.model = model;
    this.words = words;
    setId("graph-legend");
    getStyleClass().add("graph-legend");
    var scroll = new ScrollPane(types);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMaxHeight(HIGHEST);
    getChildren().addAll(Parts.group(words.say("graph.legend")), shapes(), scroll);
    While.shown(this, model.shown, _ -> show());
    While.shown(this, model.scene, _ -> show());
  }

  private Node shapes() {
    var person = new Circle(6);
    person.getStyleClass().add("graph-mark-person");
    var organisation = new Rectangle(12, 12);
    organisation.setArcWidth(5);
    organisation.setArcHeight(5);
    organisation.getStyleClass().add("graph-mark-organisation");
    var prospect = new Circle(6);
    prospect.getStyleClass().add("graph-mark-prospect");
    var hidden = new Circle(6);
    hidden.getStyleClass().add("graph-mark-hidden");
    var first =
        new HBox(
            12, mark(person, "graph.mark.person"), mark(organisation, "graph.mark.organisation"));
    var second =
        new HBox(12, mark(prospect, "graph.mark.prospect"), mark(hidden, "graph.mark.hidden"));
    return new VBox(4, first, second);
  }

  private Node mark(Shape shape, String key) {
    var label = new Label(words.say(key), shape);
    label.getStyleClass().add("secondary");
    label.setGraphicTextGap(6);
    return label;
  }

  private void show() {
    var counts = new EnumMap<LinkType, Integer>(LinkType.class);
    for (var link : model.shown.get().links()) counts.merge(link.type(), 1, Integer::sum);
    types.getChildren().clear();
    for (var family : LinkType.Family.values()) {
      if (counts.keySet().stream().noneMatch(t -> t.family == family)) continue;
      counts.forEach(
          (type, count) -> {
            if (type.family == family) types.getChildren().add(line(type, count));
          });
    }
  }

  private Node line(LinkType type, int count) {
    var box = new CheckBox(words.say("links.type." + type));
    box.setId("graph-type-" + type);
    box.setSelected(!model.scene.get().off().contains(type));
    box.setOnAction(_ -> model.filter(type));
    box.getStyleClass().add("secondary");
    box.setMinWidth(0);
    var figure = Parts.note(words.number(count));
    figure.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(8, sample(type.family), box, Parts.gap(), figure);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinHeight(24);
    return row;
  }

  /** A piece of such a line. */
  private static Node sample(LinkType.Family family) {
    var line = new Line(0, 6, 28, 6);
    line.getStyleClass().addAll("graph-line", "graph-line-" + family.name().toLowerCase());
    var place = new Pane(line);
    place.setMinSize(28, 12);
    place.setMaxSize(28, 12);
    return place;
  }
}
