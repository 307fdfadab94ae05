package org.branchbook.ui.links;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.links.Link;
import org.branchbook.links.LinkLine;
import org.branchbook.links.LinkPast;
import org.branchbook.links.LinkRole;
import org.branchbook.links.LinkType;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** One link in full: its ends, what is known of it and by whom, and what was done to it. */
final class LinkDetail extends VBox {
  private final AllLinksModel model;
  private final LinksModel card;
  private final LinkLine line;
  private final Words words;
  private final StackPane form = new StackPane();
  private final VBox past = new VBox(8);

  LinkDetail(AllLinksModel model, LinksModel card, LinkLine line, Words words) {
    this.model = model;
    this.card = card;
    this.line = line;
    this.words = words;
    getStyleClass().add("link-detail");
    var role = Parts.muted(words.say(new LinkRole(line.link().type(), true).text()));
    role.getStyleClass().add("link-detail-role");
    form.managedProperty().bind(form.visibleProperty());
    getChildren().addAll(end(line.from()), role, end(line.to()), marks(), actions(), form, facts());
    getChildren().addAll(Parts.section(words.say("links.past")), past);
    While.shown(this, card.form, this::showForm);
    ListChangeListener<LinkPast> listener = _ -> showPast();
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (now == null) model.past.removeListener(listener);
              else if (before == null) {
                model.past.addListener(listener);
                showPast();
              }
            });
  }

  private Node end(LinkLine.End end) {
    var icon = Icons.of(LinksView.icon(end.person()));
    if (!end.seen()) return Parts.row(icon, Parts.muted(LinksView.name(end, words)));
    var name = new Hyperlink(end.name());
    name.getStyleClass().addAll("strong", "link-end");
    name.setWrapText(true);
    name.setOnAction(_ -> model.open(end));
    HBox.setHgrow(name, Priority.ALWAYS);
    return Parts.row(icon, name);
  }

  private Node marks() {
    var type = line.link().type();
    return Parts.row(
        LinksView.badge(line.link().status(), words),
        Parts.muted(words.say("links.type." + type)),
        Parts.muted("·"),
        Parts.muted(words.name("links.bearing", type.bearing)));
  }

  private Node actions() {
    var row = line.row();
    var actions = Parts.row();
    if (card.mayEdit) {
      actions
          .getChildren()
          .addAll(
              Parts.button(
                  "link-confirm",
                  "fth-check",
                  keyed(
                      line.link().status() == Link.Status.CONFIRMED
                          ? "links.confirmAgain"
                          : "links.confirm",
                      KeyCode.C),
                  () -> card.confirm(row)),
              Parts.button(
                  "link-rebut",
                  "fth-slash",
                  keyed("links.rebut", KeyCode.R),
                  () -> card.rebut(row)),
              Parts.button(
                  "link-edit", "fth-edit-2", keyed("links.edit", KeyCode.E), () -> card.edit(row)));
    }
    if (card.mayRemove)
      actions
          .getChildren()
          .add(Icons.button("fth-trash-2", words.say("links.remove"), () -> card.remove(row)));
    return actions;
  }

  private String keyed(String verb, KeyCode key) {
    return words.say("review.keyed", words.say(verb), key.getName());
  }

  private void showForm(@Nullable LinkForm now) {
    form.setVisible(now != null);
    if (now == null) form.getChildren().clear();
    else form.getChildren().setAll(new LinkFormView(card, now, words));
  }

  private Node facts() {
    var link = line.link();
    var grid = new GridPane();
    grid.setHgap(16);
    grid.setVgap(8);
    if (link.type().measure != LinkType.Measure.NONE) {
      fact(
          grid,
          words.name("links.measure", link.type().measure),
          Percents.written(link.share(), link.shareHigh()));
      if (link.type().measure == LinkType.Measure.CAPITAL)
        fact(grid, words.say("links.form.votes"), Percents.written(link.votes(), link.votesHigh()));
    }
    fact(grid, words.say("links.form.since"), day(link.since()));
    fact(grid, words.say("links.form.until"), day(link.until()));
    fact(grid, words.say("links.form.source"), link.source());
    fact(grid, words.say("links.form.reason"), link.reason());
    var on = link.review().on();
    fact(
        grid,
        words.say("links.reviewed"),
        on == null ? "" : day(on) + (line.reviewer().isEmpty() ? "" : " · " + line.reviewer()));
    fact(grid, words.say("links.form.review"), day(link.review().next()));
    return grid;
  }

  private static void fact(GridPane grid, String name, String value) {
    var text = new Label(value.isEmpty() ? "–" : value);
    text.setWrapText(true);
    if (value.isEmpty()) text.getStyleClass().add("muted");
    grid.addRow(grid.getRowCount(), Parts.muted(name), text);
  }

  private String day(@Nullable LocalDate day) {
    return day == null ? "" : words.date(day);
  }

  private void showPast() {
    past.getChildren().clear();
    if (model.past.isEmpty()) past.getChildren().add(Parts.muted(words.say("links.past.none")));
    for (var one : model.past) past.getChildren().add(past(one));
  }

  private Node past(LinkPast one) {
    var lines = new ArrayList<Node>();
    lines.add(
        Parts.row(
            new Label(words.name("staff.act", one.act())),
            Parts.note(words.time(one.at()) + (one.who().isEmpty() ? "" : " · " + one.who()))));
    for (var change : one.changes())
      if (!List.of("from", "to").contains(change.field())) lines.add(change(change));
    return new VBox(2, lines.toArray(Node[]::new));
  }

  private Node change(Change change) {
    var before = value(change.field(), change.before());
    var after = value(change.field(), change.after());
    var text =
        new Label(
            words.say(
                "links.past.change",
                words.say("links.field." + change.field()),
                before.isEmpty() ? "–" : before,
                after.isEmpty() ? "–" : after));
    text.setWrapText(true);
    text.getStyleClass().addAll("muted", "secondary");
    return text;
  }

  private String value(String field, String value) {
    if (value.isEmpty()) return "";
    return switch (field) {
      case "type" -> words.say("links.type." + LinkType.valueOf(value));
      case "status" -> words.name("links.status", Link.Status.valueOf(value));
      case "since", "until", "nextReview" -> words.date(LocalDate.parse(value));
      default -> value;
    };
  }
}
