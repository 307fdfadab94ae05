package org.branchbook.ui.clients;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.lists.ClientLists.Named;
import org.branchbook.clients.lists.RefreshList.Fresh;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** Who comes on a kept list and who goes, above the list; takes no room while nothing is asked. */
final class FreshListView extends VBox {
  private static final double ROW = 24;
  private static final int SEEN = 6;

  private final FreshListModel model;
  private final Words words;

  FreshListView(FreshListModel model, Words words) {
    super(8);
    this.model = model;
    this.words = words;
    setId("list-fresh");
    getStyleClass().add("list-fresh");
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    While.shown(this, model.fresh, this::show);
  }

  private void show(@Nullable Fresh now) {
    setVisible(now != null);
    setManaged(now != null);
    if (now == null) {
      getChildren().clear();
      return;
    }
    var apply = Parts.primary("fresh-apply", words.say("clients.lists.fresh.apply"), model::apply);
    var leave = Parts.button("fresh-leave", words.say("clients.lists.fresh.leave"), model::leave);
    Parts.tip(apply, Keys.SAVE.label());
    Parts.tip(leave, Keys.BACK.label());
    var names = new HBox(16, some("came", now.came()), some("went", now.went()));
    getChildren()
        .setAll(
            Parts.longSection(words.say("clients.lists.fresh.title", now.list().name())),
            Parts.paragraph(words.say("clients.lists.fresh.how", words.say(now.how()), now.stay())),
            names,
            Parts.row(apply, leave));
    While.entering(apply, apply::requestFocus);
  }

  private Node some(String which, List<Named> named) {
    var head = words.say("clients.lists.fresh." + which, named.size());
    var list = new ListView<Named>();
    list.setId("fresh-" + which);
    list.setAccessibleText(head);
    list.setFixedCellSize(ROW);
    list.setPrefHeight(ROW * Math.clamp(named.size(), 1, SEEN) + 2);
    list.setMinHeight(USE_PREF_SIZE);
    list.setPlaceholder(Parts.note(words.say("clients.lists.fresh.nobody")));
    list.setCellFactory(
        _ ->
            new ListCell<>() {
              @Override
              protected void updateItem(@Nullable Named one, boolean empty) {
                super.updateItem(one, empty);
                setText(empty || one == null ? null : one.name());
              }
            });
    list.getItems().setAll(named);
    var title = new Label(head);
    title.getStyleClass().add("strong");
    var box = new VBox(4, title, list);
    box.setMinWidth(0);
    box.setPrefWidth(0);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private void pressed(KeyEvent e) {
    if (model.fresh.get() == null) return;
    if (Keys.SAVE.keys().match(e)) model.apply();
    else if (Keys.BACK.keys().match(e)) model.leave();
    else return;
    e.consume();
  }
}
