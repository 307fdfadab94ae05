package org.branchbook.ui.shell;

import java.util.Locale;
import java.util.Set;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Avatar;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Theme;

/** The bar above everything: the program's name, the search, the user's menu. */
final class TopBar extends HBox {
  /** The commands that concern whoever is signed in, in his menu too. */
  private static final Set<String> OWN =
      Set.of("shell.switch.title", "shell.lock", "staff.absence.title");

  static final double HEIGHT = 44;

  private final DoubleProperty searchX = new SimpleDoubleProperty();

  TopBar(Shell shell, Words words, TextField search) {
    super(16);
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    var name = new Label("Branchbook");
    name.getStyleClass().add("product");
    var keys = new Label(Keys.FIND.label());
    keys.getStyleClass().add("key-cap");
    keys.setMouseTransparent(true);
    keys.visibleProperty().bind(search.textProperty().isEmpty());
    var icon = Icons.of("fth-search");
    icon.setMouseTransparent(true);
    var box = new StackPane(search, icon, keys);
    StackPane.setAlignment(icon, Pos.CENTER_LEFT);
    StackPane.setAlignment(keys, Pos.CENTER_RIGHT);
    icon.setTranslateX(12);
    keys.setTranslateX(-8);
    box.setMinWidth(460);
    box.setMaxWidth(460);
    box.layoutXProperty().subscribe(x -> searchX.set(x.doubleValue()));
    getChildren().addAll(name, box, Parts.gap(), menu(shell, words));
  }

  DoubleProperty searchX() {
    return searchX;
  }

  private static MenuButton menu(Shell shell, Words words) {
    var user = shell.user();
    var avatar = Avatar.small(user.name());
    var menu = new MenuButton(user.name(), avatar);
    menu.setId("user");
    menu.getStyleClass().addAll("flat", "user-menu");
    var who = new MenuItem(user.department());
    who.setDisable(true);
    var languages = new Menu(words.say("shell.language"), Icons.of("fth-globe"));
    for (var language : Words.LANGUAGES) {
      var item = new RadioMenuItem(words.say("shell.language." + language));
      item.setId("language-" + language);
      item.setSelected(language.equals(words.language()));
      item.setOnAction(
          _ -> {
            shell.looks().speak(language);
            user.language().accept(language);
          });
      languages.getItems().add(item);
    }
    var themes = new Menu(words.say("shell.look"), Icons.of("fth-moon"));
    for (var theme : Theme.values()) {
      var item = new RadioMenuItem(words.name("shell.look", theme));
      item.setId("theme-" + theme.name().toLowerCase(Locale.ROOT));
      shell.looks().theme().subscribe(now -> item.setSelected(now == theme));
      item.setOnAction(_ -> shell.looks().use(theme));
      themes.getItems().add(item);
    }
    menu.getItems()
        .addAll(
            who,
            new SeparatorMenuItem(),
            item("password", "fth-lock", words.say("shell.password"), shell::password),
            languages,
            themes,
            keyItem(shell, words),
            new SeparatorMenuItem());
    // who shares a workstation looks for these here, and learns their keys
    shell.commands().stream()
        .filter(c -> OWN.contains(c.key()))
        .forEach(c -> menu.getItems().add(item(c, words)));
    menu.getItems().add(item("leave", "fth-log-out", words.say("shell.leave"), user.leave()));
    return menu;
  }

  private static MenuItem item(Command command, Words words) {
    var text = words.say(command.key());
    var keys = command.keys();
    var item = item(command.key().replace('.', '-'), command.icon(), text, command.run());
    // the frame hears the key first; here it only stands beside the words, each in its column
    item.setAccelerator(keys);
    return item;
  }

  private static MenuItem keyItem(Shell shell, Words words) {
    var item =
        item("keys", "fth-command", words.say("shell.keys"), () -> shell.open(shell.keySheet()));
    item.setAccelerator(Keys.SHEET.keys());
    return item;
  }

  private static MenuItem item(String id, String icon, String text, Runnable action) {
    var item = new MenuItem(text, Icons.of(icon));
    item.setId(id);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
