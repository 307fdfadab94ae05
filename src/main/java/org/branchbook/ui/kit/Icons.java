package org.branchbook.ui.kit;

import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/** Feather icons in the program's sizes; their colour comes from the style sheet. */
public final class Icons {
  private Icons() {}

  /** An icon beside text, 16 px: "fth-phone" say. */
  public static FontIcon of(String literal) {
    return styled(literal, "icon");
  }

  /** An icon in a tone: a tick that is green, a warning that is amber. */
  public static FontIcon of(String literal, Tone tone) {
    var icon = of(literal);
    icon.getStyleClass().add(tone.style());
    return icon;
  }

  /** A small icon within a badge or a line of notes, 13 px. */
  public static FontIcon small(String literal) {
    return styled(literal, "icon-small");
  }

  /** The large icon of an empty place, 32 px. */
  public static FontIcon large(String literal) {
    return styled(literal, "icon-large");
  }

  /** A flat button that is only an icon; its name is read out and shown as a tip. */
  public static Button button(String literal, String name, Runnable action) {
    var button = new Button(null, of(literal));
    button.getStyleClass().addAll("button-icon", "flat");
    button.setAccessibleText(name);
    Parts.tip(button, name);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static FontIcon styled(String literal, String style) {
    var icon = new FontIcon(literal);
    icon.getStyleClass().add(style);
    return icon;
  }
}
