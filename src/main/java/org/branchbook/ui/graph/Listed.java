package org.branchbook.ui.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.branchbook.base.SortKey;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.links.Link;
import org.branchbook.links.picture.Neighbour;
import org.branchbook.ui.graph.scene.Called;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;

/**
 * The picture in words, for who can't see it or would rather read: everybody with what he is to
 * others, and all links as a table. Enter opens a card.
 */
final class Listed extends SplitPane {
  private final GraphModel model;
  private final Words words;
  private final TreeView<Line> outline = new TreeView<>();
  private final TableView<Link> table = new TableView<>();

  /** A line of the outline and whom it leads to. */
  private record Line(String text, ClientId client) {
    @Override
    public String toString() {
      return text;
    }
  }

  Listed(GraphModel model, Words words) {
    this.model = model;
    this.words = words;
    setId("graph-listed");
    setDividerPositions(0.4);
    outline.setId("graph-outline");
    outline.setShowRoot(false);
    outline.setAccessibleText(words.say("graph.outline"));
    outline
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            now -> {
              if (now != null && outline.isFocused()) choose(now.getValue().client());
            });
    outline.setOnKeyPressed(
        e -> {
          var now = outline.getSelectionModel().getSelectedItem();
          if (e.getCode() != KeyCode.ENTER || now == null) return;
          model.open(now.getValue().client());
          e.consume();
        });
    table.setId("graph-table");
    table.setAccessibleText(words.say("graph.table"));
    table.setOnKeyPressed(
        e -> {
          var now = table.getSelectionModel().getSelectedItem();
          if (e.getCode() != KeyCode.ENTER || now == null) return;
          model.link.look(now);
          e.consume();
        });
    table.setPlaceholder(Parts.muted(words.say("graph.nothingListed")));
    column("from", 180, l -> name(l.from()));
    column("role", 150, l -> Told.role(l, true, model, words));
    column("to", 180, l -> name(l.to()));
    var change = column("change", 180, this::change);
    While.shown(this, model.scene, now -> change.setVisible(now.since() != null));
    column("share", 70, l -> l.share() == null ? "" : words.number(l.share()) + " %");
    column("since", 90, l -> l.since() == null ? "" : words.date(l.since()));
    column("until", 90, l -> l.until() == null ? "" : words.date(l.until()));
    column("status", 120, l -> Told.status(l, words));
    getItems().addAll(outline, table);
    While.shown(this, model.shown, _ -> show());
    While.shown(this, model.scene, _ -> show());
    While.shown(this, model.hulls.groups, _ -> show());
  }

  private void choose(ClientId client) {
    model.choose(Set.of(client));
    model.here.set(client);
  }

  private String change(Link link) {
    var shown = model.shown.get();
    int i = shown.indexOf(link);
    return i < 0 ? "" : Told.change(link, shown.marks().get(i), words);
  }

  private TableColumn<Link, String> column(String key, double width, Function<Link, String> text) {
    var column = new TableColumn<Link, String>(words.say("graph.column." + key));
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    table.getColumns().add(column);
    return column;
  }

  private String name(ClientId client) {
    var shown = model.shown.get();
    int i = shown.indexOf(client);
    return i < 0 ? "" : Called.fully(shown.clients().get(i), words);
  }

  private void show() {
    var links = model.visible();
    table.getItems().setAll(links);
    var root = new TreeItem<Line>();
    var lines = new java.util.HashMap<ClientId, List<Line>>();
    for (var link : links) {
      line(lines, link.from(), link, true);
      line(lines, link.to(), link, false);
    }
    model.shown.get().clients().stream()
        .sorted(Comparator.comparing((Neighbour n) -> SortKey.of(Called.fully(n, words))))
        .forEach(
            n -> {
              var its = lines.getOrDefault(n.client(), List.of());
              var item =
                  new TreeItem<>(
                      new Line(
                          words.say("graph.outline.line", Called.fully(n, words), its.size()),
                          n.client()));
              for (var line : its) item.getChildren().add(new TreeItem<>(line));
              item.setExpanded(model.shown.get().size() <= 40);
              root.getChildren().add(item);
            });
    if (model.scene.get().view().hulls()) groups(root);
    outline.setRoot(root);
  }

  /** The groups of connected clients after the others, each with those who are shown. */
  private void groups(TreeItem<Line> root) {
    for (var group : model.hulls.groups.get()) {
      var first = group.members().getFirst();
      var item = new TreeItem<>(new Line(words.say("graph.hull.line", group.size()), first));
      for (var member : group.members()) {
        var one = model.known.client(member);
        if (one != null)
          item.getChildren().add(new TreeItem<>(new Line(Called.fully(one, words), member)));
      }
      root.getChildren().add(item);
    }
  }

  private void line(
      java.util.Map<ClientId, List<Line>> lines, ClientId of, Link link, boolean outward) {
    var other = outward ? link.to() : link.from();
    var role = Told.role(link, outward, model, words);
    var change = change(link);
    if (!change.isEmpty()) role = role + " (" + change + ")";
    lines
        .computeIfAbsent(of, _ -> new ArrayList<>())
        .add(new Line(role + " – " + name(other), other));
  }
}
