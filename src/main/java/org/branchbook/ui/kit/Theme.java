package org.branchbook.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.text.Font;
import org.branchbook.base.Typeface;

/** The program's two looks. */
public enum Theme {
  LIGHT,
  DARK;

  /**
   * The program's own styles, and those of the screens that come first: styles that a screen brings
   * itself are looked up for each of its nodes, which a start has no time for.
   */
  private static final List<String> OWN = List.of(sheet("branchbook.css"), sheet("tasks.css"));

  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource("/org/branchbook/css/" + name), name)
        .toExternalForm();
  }

  /** Makes every window of the program look like this; on the screen's thread. */
  public void use() {
    var theme = this == DARK ? new PrimerDark() : new PrimerLight();
    if (theme.getUserAgentStylesheet().equals(Application.getUserAgentStylesheet())) return;
    Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
    // The class of controls, loaded by whatever thread while no look was chosen yet, has JavaFX's
    // own look put on this thread later, over ours. It is loaded by now and has ordered that
    // already: what is put once more comes after it.
    Control.getClassCssMetaData();
    Platform.runLater(
        () -> Application.setUserAgentStylesheet(Application.getUserAgentStylesheet()));
  }

  /** Gives a scene the program's own styles, over those of {@link #use}. */
  public static void dress(Scene scene) {
    if (!scene.getStylesheets().containsAll(OWN)) scene.getStylesheets().addAll(OWN);
  }

  /** The other look. */
  public Theme other() {
    return this == DARK ? LIGHT : DARK;
  }

  /** Loads the program's typeface, before the first window is shown. */
  public static void loadFonts() {
    for (var face : Typeface.values()) {
      var file = Objects.requireNonNull(Theme.class.getResource(face.file()), face.file());
      Font.loadFont(file.toExternalForm(), 13);
    }
  }
}
