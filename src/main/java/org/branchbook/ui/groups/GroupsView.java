package org.branchbook.ui.groups;

import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.links.connected.Connected;
import org.branchbook.links.connected.Related;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.DayPicker;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** The groups in which a client is, with every member's reason, and who owns him. */
final class GroupsView extends VBox {
  private static final double DAY = 116;
  private final GroupsModel model;
  private final Words words;
  private final HBox mark = new HBox(8);
  private final VBox content = new VBox();

  GroupsView(GroupsModel model, Words words) {
    this.model = model;
    this.words = words;
    setId("groups");
    getStyleClass().add("groups");
    var day = new DayPicker("groups-day", model.day, words);
    day.setMaxWidth(DAY);
    day.setMinWidth(DAY);
    var asOf = Parts.muted(words.say("groups.asOf"));
    asOf.setLabelFor(day);
    mark.setAlignment(Pos.CENTER_LEFT);
    asOf.setMinWidth(USE_PREF_SIZE);
    var title = Parts.section(words.say("groups.title"));
    title.setMinWidth(USE_PREF_SIZE);
    var bar = Parts.row(title, mark, Parts.gap(), asOf, day);
    bar.getStyleClass().add("groups-bar");
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(bar, scroll);
    While.shown(this, model.connected, this::show);
    While.shown(
        this,
        model.problem,
        why -> {
          if (why != null)
            content.getChildren().setAll(new EmptyState("fth-lock", words.say(why), ""));
        });
  }

  private void show(@Nullable Connected now) {
    mark.getChildren().clear();
    content.getChildren().clear();
    if (now == null) return;
    showMark(now.related());
    var lines = new GroupLines(model, words);
    var parts = new ArrayList<Node>();
    for (var group : now.groups()) parts.add(lines.group(group, now));
    var owners = now.owners();
    if (!now.notes().isEmpty()) parts.add(new NoteLines(model, words).notes(now.notes()));
    if (owners != null && !nothing(owners)) parts.add(new OwnerLines(model, words).owners(owners));
    if (parts.isEmpty())
      parts.add(
          new EmptyState("fth-users", words.say("groups.empty"), words.say("groups.empty.how")));
    content.getChildren().setAll(parts);
  }

  private static boolean nothing(Connected.Owned owned) {
    return owned.lines().isEmpty()
        && owned.closed().isEmpty()
        && owned.overfull().isEmpty()
        && owned.controllers().isEmpty();
  }

  private void showMark(@Nullable Related related) {
    if (related != null) {
      var badge = new Badge(Tone.WARNING, "fth-shield", words.say("groups.related"));
      Parts.hint(badge, words.name("groups.related.ground", related.ground()));
      mark.getChildren().add(badge);
      if (model.mayEdit)
        mark.getChildren()
            .add(
                Parts.button(
                    "related-end", words.say("groups.related.end"), () -> model.unmark(related)));
    } else if (model.mayEdit) {
      var menu = new MenuButton(words.say("groups.related.mark"));
      menu.setId("related-mark");
      menu.getStyleClass().add("flat");
      for (var ground : Related.Ground.values()) {
        var item = new MenuItem(words.name("groups.related.ground", ground));
        item.setOnAction(_ -> model.mark(ground));
        menu.getItems().add(item);
      }
      mark.getChildren().add(menu);
    }
  }

  /** A client's name to go to, or that there is one who may not be seen. */
  static Node name(Connected.Who who, GroupsModel model, Words words) {
    if (!who.seen()) {
      var hidden =
          Parts.muted(
              words.say(who.person() ? "groups.hiddenPerson" : "groups.hiddenOrganisation"));
      hidden.getStyleClass().add("hidden-client");
      return hidden;
    }
    if (who.client().equals(model.client)) {
      var self = new Label(who.name());
      self.getStyleClass().add("strong");
      self.setMinWidth(0);
      return self;
    }
    var link = new Hyperlink(who.name());
    link.getStyleClass().add("strong");
    link.setMinWidth(0);
    link.setOnAction(_ -> model.open(who.client()));
    return link;
  }
}
