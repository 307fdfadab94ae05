package org.branchbook.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The program's two looks. */
public enum Theme {
  LIGHT,
  DARK;

  private static final String OWN =
      Objects.requireNonNull(
              Theme.class.getResource("/org/branchbook/css/branchbook.css"), "branchbook.css")
          .toExternalForm();

  /** Makes every window of the program look like this. */
  public void use() {
    var theme = this == DARK ? new PrimerDark() : new PrimerLight();
    if (!theme.getUserAgentStylesheet().equals(Application.getUserAgentStylesheet()))
      Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
  }

  /** Gives a scene the program's own styles, over those of {@link #use}. */
  public static void dress(Scene scene) {
    if (!scene.getStylesheets().contains(OWN)) scene.getStylesheets().add(OWN);
  }

  /** The other look. */
  public Theme other() {
    return this == DARK ? LIGHT : DARK;
  }

  /**
   * Loads the typefaces that lie beside the program, if any; without them the style sheets fall
   * back on the system's font.
   */
  public static void loadFonts(Path folder) {
    if (!Files.isDirectory(folder)) return;
    try (var files = Files.list(folder)) {
      files
          .filter(f -> f.toString().endsWith(".otf") || f.toString().endsWith(".ttf"))
          .forEach(f -> Font.loadFont(f.toUri().toString(), 13));
    } catch (IOException e) {
      org.slf4j.LoggerFactory.getLogger(Theme.class).warn("fonts in {} are unreadable", folder, e);
    }
  }
}
