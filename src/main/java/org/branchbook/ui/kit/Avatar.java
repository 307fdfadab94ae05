package org.branchbook.ui.kit;

import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.control.Label;

/** Initials in a circle, where others would show a photo. */
public final class Avatar extends Label {
  private Avatar(String name, double size) {
    super(initials(name));
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

  /** The first letters of the first two words: legal forms in capitals and quotes are passed by. */
  static String initials(String name) {
    var words =
        Arrays.stream(name.split("[\\s.«»\"“”„]+"))
            .filter(w -> !w.isEmpty() && Character.isLetterOrDigit(w.codePointAt(0)))
            .toList();
    var proper = words.stream().filter(w -> w.length() == 1 || !w.equals(w.toUpperCase())).toList();
    return (proper.isEmpty() ? words : proper)
        .stream()
            .limit(2)
            .map(w -> w.substring(0, w.offsetByCodePoints(0, 1)).toUpperCase())
            .collect(Collectors.joining());
  }
}
