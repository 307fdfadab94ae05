package org.branchbook.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;

/** The sections down the left edge, each an icon with its word. */
final class Rail extends VBox {
  /** More than these stand closer to one another, so that 768 pixels hold them all. */
  private static final int ROOMY = 11;

  Rail(ShellModel model, Words words) {
    super(4);
    setId("rail");
    getStyleClass().add("rail");
    // whatever happens it pushes neither bar nor status line out of the window
    setMinHeight(0);
    var sections = model.sections();
    if (sections.size() > ROOMY) {
      getStyleClass().add("tight");
      setSpacing(0);
    }
    boolean gap = false;
    for (int i = 0; i < sections.size(); i++) {
      var screen = sections.get(i);
      if (screen.foot() && !gap) {
        getChildren().add(Parts.gap());
        gap = true;
      }
      getChildren().add(button(model, screen, i + 1, words));
    }
  }

  /** The icon, with how much waits there at its corner. */
  private static Node icon(Screen screen) {
    var icon = Icons.of(screen.icon());
    var count = screen.count();
    if (count == null) return icon;
    var figure = new Label();
    figure.setId("count-" + screen.key());
    figure.getStyleClass().add("rail-count");
    figure.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    figure.setManaged(false);
    var place =
        new StackPane(icon, figure) {
          @Override
          protected void layoutChildren() {
            super.layoutChildren();
            // its size is known with its style only, not yet where the figure is told first
            figure.autosize();
            figure.relocate(14, -6);
          }
        };
    place.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    While.shown(
        place,
        count,
        now -> {
          figure.setVisible(now.intValue() > 0);
          figure.setText(String.valueOf(now));
          place.requestLayout();
        });
    return place;
  }

  private static ToggleButton button(ShellModel model, Screen screen, int place, Words words) {
    var title = words.say(screen.key() + ".title");
    // the rail is as wide as one word: a name of two may have another there
    var brief = screen.key() + ".rail";
    var button = new ToggleButton(words.has(brief) ? words.say(brief) : title, icon(screen));
    button.setAccessibleText(title);
    button.setId("go-" + screen.key());
    button.getStyleClass().setAll("rail-item");
    button.setContentDisplay(ContentDisplay.TOP);
    button.setMaxWidth(Double.MAX_VALUE);
    Parts.tip(
        button, place > Keys.sections() ? title : title + "  " + Keys.label(Keys.section(place)));
    button.setOnAction(
        _ -> {
          model.show(screen.key());
          button.setSelected(true); // where one is already is no way to leave
        });
    While.shown(button, model.section(), now -> button.setSelected(now == screen));
    return button;
  }
}
