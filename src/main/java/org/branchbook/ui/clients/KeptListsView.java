package org.branchbook.ui.clients;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.branchbook.base.Words;
import org.branchbook.clients.lists.KeptList;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;

/** The kept lists as a chip, with what is done with the one that is shown; nothing for none. */
final class KeptListsView extends HBox {
  private final KeptListsModel model;
  private final Words words;

  KeptListsView(KeptListsModel model, Words words) {
    super(4);
    this.model = model;
    this.words = words;
    setAlignment(Pos.CENTER_LEFT);
    While.shown(this, model.all, _ -> fill());
    While.shown(this, model.naming, _ -> fill());
  }

  private void fill() {
    var lists = model.all.get();
    var name = model.naming.get();
    setVisible(!lists.isEmpty());
    setManaged(!lists.isEmpty());
    if (name != null) getChildren().setAll(naming(name));
    else getChildren().setAll(chip(lists), more());
  }

  private Node chip(List<KeptList> lists) {
    var chip =
        Chips.choice("list", words.say("clients.lists.any"), model.kept, lists, KeptList::name);
    chip.setMaxWidth(200);
    return chip;
  }

  private Node naming(String name) {
    var field = new TextField(name);
    field.setId("list-rename");
    field.setAccessibleText(words.say("clients.lists.rename"));
    field.textProperty().subscribe((_, now) -> model.naming.setValue(now));
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER) model.rename();
          else if (e.getCode() == KeyCode.ESCAPE) model.naming.set(null);
          else return;
          e.consume();
        });
    While.entering(field, field::requestFocus);
    return field;
  }

  private Node more() {
    var more = new MenuButton(null, Icons.of("fth-more-horizontal"));
    more.setId("list-more");
    more.getStyleClass().add("flat");
    more.setAccessibleText(words.say("clients.lists.more"));
    Parts.tip(more, words.say("clients.lists.more"));
    While.shown(
        more,
        model.kept,
        now -> {
          more.setVisible(now != null && model.own());
          more.setManaged(more.isVisible());
          if (now != null) more.getItems().setAll(acts(now));
        });
    return more;
  }

  private List<MenuItem> acts(KeptList list) {
    boolean shared = list.shared() != null;
    var give = new Menu(words.say("clients.lists.give"));
    for (var one : model.colleagues.get()) {
      var to = new MenuItem(one.name());
      to.setOnAction(_ -> model.give(one));
      give.getItems().add(to);
    }
    give.setDisable(give.getItems().isEmpty());
    return List.of(
        item("refresh", model::refresh),
        item("rename", model::beginNaming),
        item(shared ? "unshare" : "share", () -> model.share(!shared)),
        give,
        new SeparatorMenuItem(),
        item("drop", model::drop));
  }

  private MenuItem item(String key, Runnable act) {
    var item = new MenuItem(words.say("clients.lists." + key));
    item.setId("list-" + key);
    item.setOnAction(_ -> act.run());
    return item;
  }
}
