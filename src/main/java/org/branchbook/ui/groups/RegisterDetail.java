package org.branchbook.ui.groups;

import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.links.connected.Connected;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** The group that was chosen in the list of all: its members with their reasons. */
final class RegisterDetail extends StackPane {
  private final RegisterModel model;
  private final Words words;

  RegisterDetail(RegisterModel model, Words words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("groups");
    setMinWidth(320);
    While.shown(this, model.detail, this::show);
  }

  private void show(@Nullable GroupsModel of) {
    if (of == null) {
      getChildren()
          .setAll(
              new EmptyState(
                  "fth-users",
                  words.say("groups.register.choose"),
                  words.say("groups.register.chooseHint")));
      return;
    }
    var content = new VBox();
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var open =
        Parts.button(
            "group-open", "fth-external-link", words.say("groups.register.open"), model::open);
    var bar = Parts.row(open, Parts.note("Enter"));
    bar.getStyleClass().add("groups-bar");
    getChildren().setAll(new VBox(bar, scroll));
    While.shown(content, of.connected, now -> content.getChildren().setAll(group(of, now)));
    While.shown(
        content,
        of.problem,
        why -> {
          if (why != null)
            content.getChildren().setAll(new EmptyState("fth-lock", words.say(why), ""));
        });
  }

  private VBox group(GroupsModel of, @Nullable Connected now) {
    var box = new VBox();
    var looked = model.looked();
    if (now == null || looked == null) return box;
    Optional<Connected.Group> found =
        now.groups().stream().filter(g -> g.source().equals(looked.source())).findFirst();
    found.ifPresent(g -> box.getChildren().add(new GroupLines(of, words).group(g, now)));
    return box;
  }
}
