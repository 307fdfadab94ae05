package org.branchbook.ui.links;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.links.Link;
import org.branchbook.links.LinkLine;
import org.branchbook.links.LinkRole;
import org.branchbook.links.LinkRow;
import org.branchbook.links.suggested.SuggestionRow;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.DayPicker;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** A client's links both ways: those that hold, then those that are over or rebutted. */
final class LinksView extends VBox {
  private static final double SHARE = 72;
  private static final double DATES = 160;
  private static final double STATUS = 112;
  private static final double ACTION = 32;
  private final LinksModel model;
  private final Words words;
  private final VBox lines = new VBox();
  private final StackPane place = new StackPane();
  private final ScrollPane scroll = new ScrollPane(lines);

  LinksView(LinksModel model, Words words) {
    this.model = model;
    this.words = words;
    setId("links");
    getStyleClass().add("links");
    var bar = Parts.row(Parts.section(words.say("links.title")), Parts.gap());
    bar.getStyleClass().add("links-bar");
    bar.getChildren().add(on());
    if (model.mayAdd)
      bar.getChildren()
          .add(Parts.button("link-add", "fth-plus", words.say("links.add"), model::add));
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    place.managedProperty().bind(place.visibleProperty());
    getChildren().addAll(bar, place, scroll);
    listening();
  }

  private Node on() {
    var on = new DayPicker("links-on", model.on, words);
    on.setPromptText(words.say("links.all.on"));
    on.setAccessibleText(words.say("links.all.on"));
    on.setPrefWidth(DATES);
    on.setMinWidth(DATES);
    return on;
  }

  private void listening() {
    ListChangeListener<Object> listener = _ -> show();
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (now == null) {
                model.rows.removeListener(listener);
                model.suggested.removeListener(listener);
              } else if (before == null) {
                model.rows.addListener(listener);
                model.suggested.addListener(listener);
                show();
              }
            });
    While.shown(this, model.on, _ -> show());
    While.shown(this, model.form, this::showForm);
  }

  private void showForm(@Nullable LinkForm form) {
    place.setVisible(form != null);
    if (form == null) place.getChildren().clear();
    else place.getChildren().setAll(new LinkFormView(model, form, words));
    show();
  }

  private void show() {
    var on = model.on.get();
    var today = on == null ? model.today() : on;
    var holding = model.rows.stream().filter(r -> holds(r, today)).toList();
    var others = model.rows.stream().filter(r -> !holds(r, today)).toList();
    lines.getChildren().clear();
    if (model.rows.isEmpty() && model.suggested.isEmpty() && model.form.get() == null)
      lines.getChildren().add(empty());
    holding.forEach(r -> lines.getChildren().add(line(r)));
    suggestions();
    if (others.isEmpty()) return;
    var group = Parts.group(words.say("links.over"));
    group.getStyleClass().add("links-group");
    lines.getChildren().add(group);
    others.forEach(r -> lines.getChildren().add(line(r)));
  }

  private static boolean holds(LinkRow row, LocalDate today) {
    var link = row.link();
    return link.status() != Link.Status.REBUTTED && link.on(today);
  }

  private void suggestions() {
    if (model.suggested.isEmpty()) return;
    var group = Parts.group(words.say("links.suggested.title"));
    group.getStyleClass().add("links-group");
    lines.getChildren().add(group);
    model.suggested.forEach(r -> lines.getChildren().add(suggestion(r)));
  }

  private Node suggestion(SuggestionRow row) {
    var other = row.other(model.client);
    var role = new LinkRole(row.suggestion().type(), row.suggestion().outward(model.client));
    var name = new Hyperlink(other.name());
    name.getStyleClass().add("strong");
    name.setOnAction(_ -> model.open(row));
    name.setMinWidth(0);
    var evidence = Evidence.line(row, words);
    var who = new VBox(2, name, Parts.note(words.say(role.text()) + " · " + evidence));
    who.setAlignment(Pos.CENTER_LEFT);
    who.setMinWidth(0);
    HBox.setHgrow(who, Priority.ALWAYS);
    var id = Long.toString(other.client().value());
    var confirm =
        Icons.button(
            "fth-check", words.say("links.suggested.confirm"), () -> model.confirm(row, evidence));
    confirm.setId("suggestion-confirm-" + id);
    var refuse =
        Icons.button("fth-slash", words.say("links.suggested.refuse"), () -> model.refuse(row));
    refuse.setId("suggestion-refuse-" + id);
    var line = new HBox(8, Icons.of(icon(other.person())), who, confirm, refuse);
    line.setId("suggestion-" + id);
    line.getStyleClass().add("link-line");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Node empty() {
    return model.mayAdd
        ? new EmptyState(
            "fth-share-2",
            words.say("links.empty"),
            words.say("links.emptyHint"),
            words.say("links.add"),
            model::add)
        : new EmptyState("fth-share-2", words.say("links.empty"), words.say("links.emptyHint"));
  }

  private Node line(LinkRow row) {
    var link = row.link();
    // what he is to the other stands below: a column for it would leave too little to the names
    var role = words.say(LinkRole.of(row).text());
    var note = note(link);
    var who = new VBox(2, name(row), Parts.note(note.isEmpty() ? role : role + " · " + note));
    who.setAlignment(Pos.CENTER_LEFT);
    who.setMinWidth(0);
    HBox.setHgrow(who, Priority.ALWAYS);
    var line = new HBox(8, Icons.of(icon(row.otherPerson())), who);
    line.setId("link-" + link.id().value());
    line.getStyleClass().add("link-line");
    line.setAlignment(Pos.CENTER_LEFT);
    var dates = Parts.note(dates(link, words));
    dates.setMinWidth(DATES);
    var status = new HBox(badge(link.status(), words));
    status.setAlignment(Pos.CENTER_LEFT);
    status.setMinWidth(STATUS);
    var actions = new HBox(actions(row).toArray(Node[]::new));
    actions.setAlignment(Pos.CENTER_RIGHT);
    actions.setMinWidth(ACTION * actionsAtMost());
    // a column that says nothing in any line leaves its width to the names
    if (shares()) line.getChildren().add(share(link));
    line.getChildren().addAll(dates, status, actions);
    return line;
  }

  private boolean shares() {
    return model.rows.stream().anyMatch(r -> !share(r.link(), words).isEmpty());
  }

  private int actionsAtMost() {
    boolean judged = model.rows.stream().noneMatch(r -> r.link().status() == Link.Status.SUSPECTED);
    return (model.mayEdit ? judged ? 1 : 3 : 0) + (model.mayRemove ? 1 : 0);
  }

  private Node name(LinkRow row) {
    if (row.otherName().isEmpty()) return Parts.muted(name(row, words));
    var name = new Hyperlink(row.otherName());
    name.getStyleClass().add("strong");
    name.setOnAction(_ -> model.open(row));
    name.setMinWidth(0);
    return name;
  }

  /** What a person or an organisation is known by. */
  static String icon(boolean person) {
    return person ? "fth-user" : "fth-briefcase";
  }

  static String name(LinkLine.End end, Words words) {
    if (end.seen()) return end.name();
    return words.say(end.person() ? "links.hiddenPerson" : "links.hiddenOrganisation");
  }

  /** The other end's name; of one that may not be seen only that there is one. */
  static String name(LinkRow row, Words words) {
    if (!row.otherName().isEmpty()) return row.otherName();
    return words.say(row.otherPerson() ? "links.hiddenPerson" : "links.hiddenOrganisation");
  }

  private static String note(Link link) {
    if (link.source().isEmpty() || link.reason().isEmpty()) return link.source() + link.reason();
    return link.source() + " · " + link.reason();
  }

  private Label share(Link link) {
    var label = new Label(share(link, words));
    label.getStyleClass().add("figure");
    label.setMinWidth(SHARE);
    label.setAlignment(Pos.CENTER_RIGHT);
    return label;
  }

  /** The share, a range of it, or where that is unknown the votes; "" for none. */
  static String share(Link link, Words words) {
    boolean votes = link.share() == null && link.shareHigh() == null;
    var low = votes ? link.votes() : link.share();
    var high = votes ? link.votesHigh() : link.shareHigh();
    if (low == null && high == null) return "";
    if (high == null) return words.number(Objects.requireNonNull(low)) + " %";
    return words.number(low == null ? BigDecimal.ZERO : low) + "–" + words.number(high) + " %";
  }

  /** From when until when it holds; "" where neither is known. */
  static String dates(Link link, Words words) {
    var since = link.since();
    var until = link.until();
    if (since == null && until == null) return "";
    return (since == null ? "…" : words.date(since))
        + " – "
        + (until == null ? words.say("links.now") : words.date(until));
  }

  static Badge badge(Link.Status status, Words words) {
    var tone =
        switch (status) {
          case CONFIRMED -> Tone.SUCCESS;
          case SUSPECTED -> Tone.WARNING;
          case REBUTTED -> Tone.NEUTRAL;
        };
    return new Badge(tone, words.name("links.status", status));
  }

  private List<Button> actions(LinkRow row) {
    var buttons = new ArrayList<Button>();
    if (model.mayEdit) {
      if (row.link().status() == Link.Status.SUSPECTED) {
        buttons.add(button(row, "confirm", "fth-check", "links.confirm", () -> model.confirm(row)));
        buttons.add(button(row, "rebut", "fth-slash", "links.rebut", () -> model.rebut(row)));
      }
      buttons.add(button(row, "edit", "fth-edit-2", "links.edit", () -> model.edit(row)));
    }
    if (model.mayRemove)
      buttons.add(button(row, "remove", "fth-trash-2", "links.remove", () -> model.remove(row)));
    return buttons;
  }

  private Button button(LinkRow row, String id, String icon, String key, Runnable action) {
    var button = Icons.button(icon, words.say(key), action);
    button.setId("link-" + id + "-" + row.link().id().value());
    return button;
  }
}
