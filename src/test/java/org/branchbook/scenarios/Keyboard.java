package org.branchbook.scenarios;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A keyboard with its layout. Key codes are those of the keys, characters those of the layout that
 * is on, as the system reports them: Ctrl+L under the Ukrainian layout is the key L and no letter.
 */
final class Keyboard {
  private Layout on = Layout.UKRAINIAN;

  void use(Layout layout) {
    on = layout;
  }

  /** Presses a key or chord, as "Ctrl+Shift+K", in the scene; on the screen's thread. */
  void press(Scene scene, String chord) {
    var parts = chord.split("\\+");
    boolean ctrl = false;
    boolean shift = false;
    boolean alt = false;
    for (int i = 0; i < parts.length - 1; i++)
      switch (parts[i]) {
        case "Ctrl" -> ctrl = true;
        case "Shift" -> shift = true;
        case "Alt" -> alt = true;
        default -> throw new IllegalArgumentException(chord);
      }
    var code = code(parts[parts.length - 1]);
    fire(scene, KeyEvent.KEY_PRESSED, code, "", shift, ctrl, alt);
    var typed = ctrl || alt ? "" : on.typed(code);
    if (!typed.isEmpty()) fire(scene, KeyEvent.KEY_TYPED, code, typed, shift, ctrl, alt);
    fire(scene, KeyEvent.KEY_RELEASED, code, "", shift, ctrl, alt);
  }

  /** Strikes the key on which the character stands; what comes of it goes by the layout. */
  void strike(Scene scene, char meant) {
    var code = Layout.code(meant);
    boolean shift = Character.isUpperCase(meant);
    fire(scene, KeyEvent.KEY_PRESSED, code, "", shift, false, false);
    fire(scene, KeyEvent.KEY_TYPED, code, on.typed(meant), shift, false, false);
    fire(scene, KeyEvent.KEY_RELEASED, code, "", shift, false, false);
  }

  private static KeyCode code(String key) {
    return switch (key) {
      case "Esc" -> KeyCode.ESCAPE;
      case "Space" -> KeyCode.SPACE;
      default ->
          key.matches("\\d")
              ? KeyCode.valueOf("DIGIT" + key)
              : KeyCode.valueOf(key.toUpperCase(java.util.Locale.ROOT));
    };
  }

  private static void fire(
      Scene scene,
      EventType<KeyEvent> type,
      KeyCode code,
      String typed,
      boolean shift,
      boolean ctrl,
      boolean alt) {
    boolean letter = type == KeyEvent.KEY_TYPED;
    var event =
        new KeyEvent(
            type,
            letter ? typed : KeyEvent.CHAR_UNDEFINED,
            letter ? "" : code.getName(),
            letter ? KeyCode.UNDEFINED : code,
            shift,
            ctrl,
            alt,
            false);
    Node owner = scene.getFocusOwner();
    Event.fireEvent(owner == null ? scene : owner, event);
  }
}
