package org.branchbook.ui.links;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.branchbook.base.Words;
import org.branchbook.clients.search.Found;
import org.branchbook.links.Link;
import org.branchbook.links.LinkRole;
import org.branchbook.links.LinkType;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Suggest;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.kit.drafts.DraftBar;

/** The form of one link, in its place among the links. */
final class LinkFormView extends VBox {
  private static final double SHARE = 140;
  private static final double VOTES = 90;
  private final LinksModel model;
  private final LinkForm form;
  private final Words words;

  LinkFormView(LinksModel model, LinkForm form, Words words) {
    super(8);
    this.model = model;
    this.form = form;
    this.words = words;
    setId("link-form");
    getStyleClass().addAll("panel", "link-form");
    var role = role();
    var reason = text("link-reason", form.reason);
    getChildren()
        .addAll(
            row(new Field(words.say("links.form.role"), role).width(220), other()),
            row(
                shares(),
                dated("links.form.since", "link-since", form.since).error(form.sinceError, words),
                dated("links.form.until", "link-until", form.until).error(form.untilError, words),
                dated("links.form.review", "link-review", form.nextReview)
                    .error(form.reviewError, words)),
            row(
                new Field(
                        words.say("links.form.status"),
                        choice(
                            "link-status",
                            form.status,
                            s -> words.name("links.status", s),
                            List.of(Link.Status.values())))
                    .width(160),
                wide(new Field(words.say("links.form.source"), text("link-source", form.source))),
                wide(
                    new Field(words.say("links.form.reason"), reason)
                        .error(form.reasonError, words))),
            foot());
    var draft = model.draft();
    if (draft != null) getChildren().addFirst(new DraftBar(draft, words));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    While.entering(
        this, () -> Motion.focus(form.status.get() == Link.Status.REBUTTED ? reason : role));
  }

  private ComboBox<LinkRole> role() {
    var role = choice("link-role", form.role, r -> words.say(r.text()), LinkRole.all());
    // the ends of a saved link stay where they are
    var changed = form.changed;
    if (changed != null)
      role.getItems().removeIf(r -> !r.type().mutual && r.outward() != changed.outward());
    return role;
  }

  private Field other() {
    if (form.changed != null) {
      var name = new Label(LinksView.name(form.changed, words));
      name.getStyleClass().add("strong");
      return wide(new Field(words.say("links.form.other"), name));
    }
    var search =
        new Suggest<>("link-other", model.background(), model::find, this::suggestion, form::take);
    search.field().setPromptText(words.say("links.form.search"));
    search.field().setAccessibleText(words.say("links.form.other"));
    var chosen = new Label();
    chosen.setId("link-chosen");
    chosen.getStyleClass().add("strong");
    chosen.managedProperty().bind(chosen.visibleProperty());
    While.shown(
        chosen,
        form.other,
        end -> {
          chosen.setVisible(end != null);
          chosen.setText(end == null ? "" : end.name());
        });
    var field = wide(new Field(words.say("links.form.other"), search));
    field.getChildren().add(1, chosen);
    if (model.mayEnter()) field.getChildren().add(newcomer());
    return field.error(form.otherError, words);
  }

  /** Who isn't in the base yet is entered with the link. */
  private Node newcomer() {
    var row =
        Parts.row(
            Parts.note(words.say("links.form.newcomer")),
            link("link-new-person", "links.form.newPerson", true),
            link("link-new-organisation", "links.form.newOrganisation", false));
    row.managedProperty().bind(row.visibleProperty());
    While.shown(row, form.other, end -> row.setVisible(end == null));
    return row;
  }

  private Hyperlink link(String id, String key, boolean person) {
    var link = new Hyperlink(words.say(key));
    link.setId(id);
    link.setOnAction(_ -> model.enter(person));
    return link;
  }

  private Node suggestion(Found found) {
    return Parts.row(
        Icons.of(found.person() ? "fth-user" : "fth-briefcase"),
        new Label(found.name()),
        Parts.note(found.detail()));
  }

  /** What the share is a share of depends on the type; votes belong to an owner only. */
  private Node shares() {
    var part = text("link-share", form.share);
    part.setPromptText(words.say("links.form.range"));
    var what = new Field(" ", part).width(SHARE).error(form.shareError, words);
    var votes =
        new Field(words.say("links.form.votes"), text("link-votes", form.votes))
            .width(VOTES)
            .error(form.votesError, words);
    var shares = new HBox(8, what, votes);
    shares.managedProperty().bind(shares.visibleProperty());
    votes.managedProperty().bind(votes.visibleProperty());
    While.shown(
        shares,
        form.role,
        role -> {
          var measure = role.type().measure;
          shares.setVisible(measure != LinkType.Measure.NONE);
          votes.setVisible(measure == LinkType.Measure.CAPITAL);
          what.named(words.name("links.measure", measure));
        });
    return shares;
  }

  private Field dated(String key, String id, StringProperty value) {
    var field = text(id, value);
    field.setPromptText(words.say("links.form.day"));
    return new Field(words.say(key), field).width(120);
  }

  private Node foot() {
    var problem = new Label();
    problem.setId("link-problem");
    problem.setGraphic(Icons.of("fth-alert-triangle", Tone.DANGER));
    problem.getStyleClass().add("danger");
    problem.setWrapText(true);
    While.shown(
        problem,
        form.problem,
        why -> {
          problem.setVisible(why != null);
          problem.setText(why == null ? "" : words.say(why));
        });
    return Parts.row(
        Parts.primary("link-save", words.say("links.form.save"), model::save),
        Parts.button("link-cancel", words.say("links.form.cancel"), model::cancel),
        Parts.note(Keys.SAVE.label()),
        problem);
  }

  private void pressed(KeyEvent e) {
    if (Keys.SAVE.keys().match(e)) model.save();
    else if (Keys.BACK.keys().match(e)) model.cancel();
    else return;
    e.consume();
  }

  private static HBox row(Node... nodes) {
    return new HBox(8, nodes);
  }

  private static Field wide(Field field) {
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }

  private static TextField text(String id, StringProperty value) {
    var field = new TextField();
    field.setId(id);
    field.textProperty().bindBidirectional(value);
    return field;
  }

  private static <T> ComboBox<T> choice(
      String id, Property<T> value, Function<T, String> name, List<T> all) {
    var box = new ComboBox<T>();
    box.setId(id);
    box.getItems().setAll(all);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T one) {
            return one == null ? "" : name.apply(one);
          }

          @Override
          public T fromString(String typed) {
            throw new UnsupportedOperationException(typed);
          }
        });
    box.valueProperty().bindBidirectional(value);
    return box;
  }
}
