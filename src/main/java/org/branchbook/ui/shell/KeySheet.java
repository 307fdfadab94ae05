package org.branchbook.ui.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;

/** All the keys on one sheet: everywhere, sections, lists and forms. */
final class KeySheet extends StackPane {
  KeySheet(List<Command> commands, List<Screen> sections, Words words, Runnable close) {
    setId("key-sheet");
    var shut = Icons.button("fth-x", words.say("shell.keys.close"), close);
    shut.setId("close-keys");
    var all = new VBox(4, Parts.row(Parts.title(words.say("shell.keys")), Parts.gap(), shut));
    all.getStyleClass().add("panel-body");

    var everywhere = table(all, words.say("shell.keys.everywhere"));
    line(everywhere, Keys.FIND.label(), words.name("kit.keys", Keys.FIND));
    for (var c : commands)
      if (c.keys() != null) line(everywhere, Keys.label(c.keys()), words.say(c.key()));
    for (var key : List.of(Keys.UNDO, Keys.BACK))
      line(everywhere, key.label(), words.name("kit.keys", key));

    var places = table(all, words.say("shell.keys.sections"));
    for (int i = 0; i < Math.min(Keys.sections(), sections.size()); i++)
      line(places, Keys.label(Keys.section(i + 1)), words.say(sections.get(i).key() + ".title"));

    var lists = table(all, words.say("shell.keys.lists"));
    line(lists, "↑  ↓", words.say("shell.keys.move"));
    line(lists, "Enter", words.say("shell.keys.open"));
    for (var key : List.of(Keys.FILTER, Keys.REFRESH))
      line(lists, key.label(), words.name("kit.keys", key));

    var forms = table(all, words.say("shell.keys.forms"));
    for (var key : List.of(Keys.EDIT, Keys.SAVE))
      line(forms, key.label(), words.name("kit.keys", key));
    line(forms, "Tab  Shift+Tab", words.say("shell.keys.tab"));

    var scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    getChildren().add(scroll);
  }

  private static GridPane table(VBox all, String title) {
    var head = Parts.group(title);
    var grid = new GridPane();
    grid.setHgap(16);
    grid.setVgap(4);
    all.getChildren().addAll(head, grid);
    return grid;
  }

  private static void line(GridPane grid, String keys, String what) {
    var cap = new Label(keys);
    cap.getStyleClass().add("key-cap");
    cap.setMinWidth(Region.USE_PREF_SIZE);
    var box = new StackPane(cap);
    box.setMinWidth(112);
    StackPane.setAlignment(cap, javafx.geometry.Pos.CENTER_LEFT);
    var text = new Label(what);
    text.setWrapText(true);
    grid.addRow(grid.getRowCount(), box, text);
  }
}
