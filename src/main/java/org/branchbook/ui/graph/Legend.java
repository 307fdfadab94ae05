package org.branchbook.ui.graph;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.util.StringConverter;
import org.branchbook.base.Words;
import org.branchbook.links.LinkType;
import org.branchbook.links.picture.Difference.Fate;
import org.branchbook.links.scenes.SizedBy;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;

/** What shapes and lines mean; a type of link can be taken out of the picture here. */
final class Legend extends VBox {
  private static final double HIGHEST = 240;
  private final GraphModel model;
  private final Words words;
  private final VBox types = new VBox(0);
  private final VBox changes = new VBox(4);

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
    changes.setId("graph-legend-changes");
    changes.managedProperty().bind(changes.visibleProperty());
    getChildren()
        .addAll(
            Parts.group(words.say("graph.legend")), shapes(), groups(), sizes(), changes, scroll);
    for (var fate : List.of(Fate.ADDED, Fate.ENDED, Fate.SHARE))
      changes
          .getChildren()
          .add(
              Parts.row(
                  sample("graph-line-" + fate.name().toLowerCase(Locale.ROOT)),
                  Parts.note(words.say("graph.mark." + fate))));
    While.shown(this, model.scene, now -> changes.setVisible(now.since() != null));
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
    var bundle = new Polygon(-6, 0, -3, -5.2, 3, -5.2, 6, 0, 3, 5.2, -3, 5.2);
    bundle.getStyleClass().add("graph-mark-bundle");
    return new VBox(4, first, second, mark(bundle, "graph.mark.bundle"));
  }

  /** Whether groups of connected clients are drawn, and how many. */
  private Node groups() {
    var hull = new Rectangle(16, 12);
    hull.setArcWidth(10);
    hull.setArcHeight(10);
    hull.getStyleClass().add("graph-mark-hull");
    var box = new CheckBox(words.say("graph.hulls"));
    box.setId("graph-hulls");
    box.setOnAction(_ -> model.hulls(box.isSelected()));
    box.getStyleClass().add("secondary");
    While.shown(box, model.scene, now -> box.setSelected(now.view().hulls()));
    var figure = Parts.note("");
    figure.setMinWidth(Region.USE_PREF_SIZE);
    While.shown(figure, model.hulls.groups, now -> figure.setText(words.number(now.size())));
    var row = new HBox(8, hull, box, Parts.gap(), figure);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** By what some are larger than others. */
  private Node sizes() {
    var by = new ComboBox<SizedBy>();
    by.setId("graph-size");
    by.setAccessibleText(words.say("graph.size"));
    for (var one : SizedBy.values())
      if (one != SizedBy.HOLDINGS || model.amounts.may()) by.getItems().add(one);
    by.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(SizedBy one) {
            if (one == null) return "";
            var currency = model.amounts.held.get().currency();
            return one == SizedBy.HOLDINGS && !currency.isEmpty()
                ? words.say("graph.sizedBy.in", currency)
                : words.name("graph.sizedBy", one);
          }

          @Override
          public SizedBy fromString(String said) {
            return SizedBy.LINKS;
          }
        });
    by.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(by, Priority.ALWAYS);
    by.setOnAction(
        _ -> {
          if (by.getValue() != null && by.getValue() != model.scene.get().view().sizes())
            model.size(by.getValue());
        });
    While.shown(by, model.scene, now -> by.setValue(now.view().sizes()));
    While.shown(
        by,
        model.amounts.held,
        _ -> {
          var now = by.getValue();
          by.setValue(null);
          by.setValue(now);
        });
    var label = Parts.note(words.say("graph.size"));
    label.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(8, label, by);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node mark(Shape shape, String key) {
    var label = new Label(words.say(key), shape);
    label.getStyleClass().add("secondary");
    label.setGraphicTextGap(6);
    return label;
  }

  private void show() {
    var counts = new EnumMap<LinkType, Integer>(LinkType.class);
    var shown = model.shown.get();
    for (int i = 0; i < shown.links().size(); i++)
      if (!shown.marks().get(i).tie())
        counts.merge(shown.links().get(i).type(), shown.marks().get(i).links(), Integer::sum);
    types.getChildren().clear();
    for (var family : LinkType.Family.values()) {
      if (counts.keySet().stream().noneMatch(t -> t.family == family)) continue;
      counts.forEach(
          (type, count) -> {
            if (type.family == family) types.getChildren().add(line(type, count));
          });
    }
    int ties = model.known.ties(model.scene.get().spots().keySet()).size();
    if (ties > 0) types.getChildren().add(shared(ties));
  }

  private Node line(LinkType type, int count) {
    var box = new CheckBox(words.say("links.type." + type));
    box.setId("graph-type-" + type);
    box.setSelected(!model.scene.get().off().contains(type));
    box.setOnAction(_ -> model.filter(type));
    return row(type.family.name().toLowerCase(Locale.ROOT), box, count);
  }

  /** What clients share and nobody has entered. */
  private Node shared(int count) {
    var box = new CheckBox(words.say("graph.mark.shared"));
    box.setId("graph-type-shared");
    box.setSelected(model.sharing.get());
    box.setOnAction(_ -> model.share(box.isSelected()));
    return row("shared", box, count);
  }

  private Node row(String line, CheckBox box, int count) {
    box.getStyleClass().add("secondary");
    box.setMinWidth(0);
    var figure = Parts.note(words.number(count));
    figure.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(8, sample("graph-line-" + line), box, Parts.gap(), figure);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinHeight(24);
    return row;
  }

  /** A piece of such a line. */
  private static Node sample(String style) {
    var line = new Line(0, 6, 28, 6);
    line.getStyleClass().addAll("graph-line", style);
    var place = new Pane(line);
    place.setMinSize(28, 12);
    place.setMaxSize(28, 12);
    return place;
  }
}
