package org.branchbook.ui.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.SortKey;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.links.Link;
import org.branchbook.links.picture.Neighbour;
import org.branchbook.ui.graph.scene.Called;
import org.branchbook.ui.graph.scene.Known;
import org.branchbook.ui.graph.scene.Tie;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** Who is selected: what he is, what connects him, in words, and what can be done with him. */
final class Chosen extends VBox {
  private static final int MOST = 60;
  private final GraphModel model;
  private final Words words;

  Chosen(GraphModel model, Words words) {
    super(8);
    this.model = model;
    this.words = words;
    setId("graph-chosen");
    getStyleClass().add("graph-chosen");
    While.shown(
        this,
        List.of(
            model.chosen,
            model.questions.way,
            model.questions.shares,
            model.scene,
            model.pasts.then,
            model.link.at),
        this::show);
  }

  private void show() {
    getChildren().clear();
    var some = model.chosen.get().stream().map(this::client).filter(c -> c != null).toList();
    if (model.link.at.get() != null) getChildren().add(new LinkCard(model, words));
    else if (model.questions.shares.get() != null) getChildren().add(new SharedList(model, words));
    else if (!model.questions.answers.get().isEmpty()) answers();
    else if (!model.questions.way.get().isEmpty()) way();
    else if (some.size() == 1) one(some.getFirst());
    else if (some.isEmpty() && model.scene.get().since() != null)
      getChildren().add(new Changes(model, words));
    else if (some.isEmpty()) getChildren().add(Parts.paragraph(words.say("graph.choose")));
    else several(some);
  }

  private @Nullable Neighbour client(ClientId id) {
    var shown = model.shown.get();
    int i = shown.indexOf(id);
    return i < 0 ? null : shown.clients().get(i);
  }

  private void one(Neighbour client) {
    var name = new Label(Called.fully(client, words));
    name.getStyleClass().add("section-title");
    name.setWrapText(true);
    getChildren().addAll(name, Parts.note(kind(client)));
    var actions = new FlowPane(8, 8);
    var bundle = model.scene.get().bundle(client.client());
    if (bundle != null) {
      bundle(client, bundle.members());
      return;
    }
    if (!client.hidden()) {
      actions.getChildren().add(button("open", () -> model.open(client.client())));
      if (model.mayContact)
        actions.getChildren().add(button("contact", () -> model.contact(Set.of(client.client()))));
      if (model.mayTask)
        actions.getChildren().add(button("task", () -> model.task(Set.of(client.client()))));
      var ask = new MenuButton(words.say("graph.ask"));
      ask.setId("graph-ask");
      for (var asked : Asked.values())
        ask.getItems().add(Questioning.item(model, words, asked, client.client()));
      getChildren().addAll(actions, ask);
    }
    var links = links(client);
    int more = client.links() - (int) links.stream().filter(l -> !Tie.is(l)).count();
    if (more > 0) {
      var expand =
          Parts.button(
              "graph-chosen-expand",
              "fth-maximize-2",
              words.say("graph.more", more),
              () -> model.grow.expand(Set.of(client.client()), 1));
      getChildren().add(expand);
    }
    getChildren().add(list(client, links));
  }

  private List<Link> links(Neighbour client) {
    return model.visible().stream().filter(l -> touches(l, client.client())).toList();
  }

  /** Several drawn as one: who they are, and to whom their links lead. */
  private void bundle(Neighbour first, List<ClientId> members) {
    var actions = new FlowPane(8, 8);
    actions.getChildren().add(button("unfold", () -> model.unfold(Set.of(first.client()))));
    shared(actions, Set.of(first.client()));
    getChildren().add(actions);
    var names = new VBox(4);
    for (var member : members.stream().limit(MOST).toList()) {
      var one = model.known.client(member);
      if (one == null) continue;
      var name = Parts.note(Called.fully(one, words));
      name.setWrapText(true);
      names.getChildren().add(Parts.row(icon(one), name));
    }
    if (members.size() > MOST)
      names.getChildren().add(Parts.note(words.say("graph.further", members.size() - MOST)));
    getChildren().addAll(names, Parts.group(words.say("graph.bundle.links")));
    getChildren().add(list(first, links(first)));
  }

  /** What is done with one as with many. */
  private void shared(FlowPane actions, Set<ClientId> some) {
    if (model.mayContact) actions.getChildren().add(button("contact", () -> model.contact(some)));
    if (model.mayTask) {
      actions.getChildren().add(button("task", () -> model.task(some)));
      actions.getChildren().add(button("tasks", () -> model.form.set(Form.TASKS)));
    }
  }

  private static Node icon(Neighbour one) {
    return Icons.small(one.person() ? "fth-user" : "fth-briefcase");
  }

  /** A link of the one who is selected, and to whom it leads. */
  private record Line(Link link, Neighbour to) {}

  private VBox list(Neighbour client, List<Link> links) {
    var rows = new ArrayList<Node>();
    links.stream()
        .map(l -> new Line(l, other(l, client)))
        .map(l -> Map.entry(SortKey.of(Called.fully(l.to(), words)), l))
        .sorted(
            Comparator.comparing((Map.Entry<String, Line> e) -> e.getValue().link().type())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST)
        .forEach(e -> rows.add(line(e.getValue(), client)));
    if (links.size() > MOST) rows.add(Parts.note(words.say("graph.further", links.size() - MOST)));
    var list = new VBox(4);
    list.getChildren().addAll(rows);
    return list;
  }

  private String kind(Neighbour client) {
    var what = new ArrayList<String>();
    var shown = model.shown.get();
    what.add(Called.what(shown, shown.indexOf(client.client()), words));
    if (model.scene.get().bundle(client.client()) != null) return what.getFirst();
    if (!client.hidden()) what.add(words.name("clients.standing", client.standing()));
    if (client.tier() != null) what.add(client.tier());
    if (client.vip()) what.add("VIP");
    return String.join(" · ", what);
  }

  private static boolean touches(Link link, ClientId client) {
    return link.from().equals(client) || link.to().equals(client);
  }

  private Neighbour other(Link link, Neighbour of) {
    var id = link.from().equals(of.client()) ? link.to() : link.from();
    var found = client(id);
    return found == null ? of : found;
  }

  /** "Director of" and whom; a click goes there. */
  private Node line(Line line, Neighbour of) {
    var link = line.link();
    var other = line.to();
    var role = Told.role(link, link.from().equals(of.client()), model, words);
    var said = new Hyperlink(role + details(link));
    said.setMinWidth(0);
    said.getStyleClass().addAll("graph-role", "muted");
    said.setOnAction(_ -> model.link.look(link));
    var name = new Hyperlink(Called.fully(other, words));
    name.setMinWidth(0);
    name.getStyleClass().add("graph-other");
    name.setOnAction(
        _ -> {
          model.choose(Set.of(other.client()));
          model.here.set(other.client());
        });
    var box = new VBox(0, said, name);
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setMinWidth(0);
    var row = new HBox(8, Icons.small(other.person() ? "fth-user" : "fth-briefcase"), box);
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private String details(Link link) {
    if (Tie.is(link)) return "";
    var share = link.share() == null ? link.votes() : link.share();
    var more = new StringBuilder();
    if (share != null) more.append(" · ").append(words.number(share)).append(" %");
    if (link.status() == Link.Status.SUSPECTED)
      more.append(" · ").append(words.name("links.status", link.status()));
    int at = model.shown.get().indexOf(link);
    if (at >= 0) {
      var mark = model.shown.get().marks().get(at);
      var change = Told.change(link, mark, words);
      if (mark.links() > 1) more.append(" · × ").append(mark.links());
      if (!change.isEmpty()) more.append(" · ").append(change);
    }
    if (link.until() != null) more.append(" · – ").append(words.date(link.until()));
    return more.toString();
  }

  private void several(List<Neighbour> some) {
    getChildren().add(Parts.section(words.say("graph.selected", some.size())));
    var actions = new FlowPane(8, 8);
    shared(actions, model.chosen.get());
    if (some.size() == 2) {
      actions.getChildren().add(button("way", model.questions::way));
      if (model.link.mayAdd())
        actions.getChildren().add(button("link", () -> model.form.set(Form.LINK)));
    }
    actions
        .getChildren()
        .addAll(
            button("fold", () -> model.fold(model.chosen.get(), false)),
            button("only", () -> model.only(model.chosen.get())),
            button("hide", () -> model.hide(model.chosen.get())),
            button("pin", () -> model.pin(model.chosen.get())));
    getChildren().add(actions);
    for (var client : some.stream().limit(MOST).toList()) {
      var name = new Hyperlink(Called.fully(client, words));
      name.getStyleClass().add("graph-other");
      name.setOnAction(_ -> model.choose(Set.of(client.client())));
      getChildren()
          .add(Parts.row(Icons.small(client.person() ? "fth-user" : "fth-briefcase"), name));
    }
    if (some.size() > MOST)
      getChildren().add(Parts.note(words.say("graph.further", some.size() - MOST)));
  }

  /** What was asked, and each answer as the way that leads to it. */
  private void answers() {
    var back =
        Parts.button("graph-answers-back", words.say("graph.asked.back"), model.questions::putAway);
    var title = Parts.longSection(words.say("graph.asked." + model.questions.asked.get()));
    getChildren().addAll(title, back);
    for (var one : model.questions.answers.get()) {
      var box = new VBox(2);
      for (int i = 0; i < one.size(); i++) {
        var client = client(one.get(i));
        if (client == null) continue;
        box.getChildren().add(named(client));
        if (i + 1 == one.size()) continue;
        var between = Known.joining(model.visible(), one.get(i), one.get(i + 1));
        if (!between.isEmpty())
          box.getChildren()
              .add(indented(between.getFirst(), between.getFirst().from().equals(one.get(i))));
      }
      box.getStyleClass().add("graph-answer");
      getChildren().add(box);
    }
  }

  /** The way between two clients, link by link, with what each is to the next. */
  private void way() {
    var links = model.questions.way.get();
    getChildren().add(Parts.section(words.say("graph.way.title", links.size())));
    var first = links.getFirst();
    boolean forward =
        links.size() == 1
            ? model.chosen.get().iterator().next().equals(first.from())
            : touches(links.get(1), first.to());
    var at = forward ? first.from() : first.to();
    for (var link : links) {
      var from = client(at);
      if (from == null) return;
      getChildren().add(named(from));
      getChildren().add(indented(link, link.from().equals(at)));
      at = link.from().equals(at) ? link.to() : link.from();
    }
    var last = client(at);
    if (last != null) getChildren().add(named(last));
  }

  private Node named(Neighbour client) {
    var name = new Label(Called.fully(client, words));
    name.getStyleClass().add("strong");
    name.setWrapText(true);
    return Parts.row(Icons.small(client.person() ? "fth-user" : "fth-briefcase"), name);
  }

  private Node indented(Link link, boolean outward) {
    var said = Parts.note("↓ " + Told.role(link, outward, model, words) + details(link));
    said.setWrapText(true);
    var row = new HBox(said);
    row.setPadding(new javafx.geometry.Insets(0, 0, 0, 20));
    return row;
  }

  private Node button(String key, Runnable action) {
    return Parts.button("graph-chosen-" + key, words.say("graph.do." + key), action);
  }
}
