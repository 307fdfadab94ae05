package org.branchbook.ui.kit;

import javafx.scene.control.Label;

/** Initials in a circle, where others would show a photo. */
public final class Avatar extends Label {
  private Avatar(String name, double size) {
    super(Initials.of(name));
    getStyleClass().add("avatar");
    setMinSize(size, size);
    setMaxSize(size, size);
    setAccessibleText(name);
  }

  /** The large one of a card's head, 44 px. */
  public static Avatar large(String name) {
    return new Avatar(name, 44);
  }

  /** The small one of a list or a menu, 28 px. */
  public static Avatar small(String name) {
    var avatar = new Avatar(name, 28);
    avatar.getStyleClass().add("small");
    return avatar;
  }
}
