package org.branchbook.ui.advice;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.branchbook.playbooks.advice.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The digits that refuse advice: alone where it has the keyboard, elsewhere with Ctrl and Shift.
 */
final class RefusalKeys {
  private static final List<KeyCode> DIGITS =
      List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3);
  private static final List<KeyCode> PAD =
      List.of(KeyCode.NUMPAD1, KeyCode.NUMPAD2, KeyCode.NUMPAD3);

  private RefusalKeys() {}

  /** What refuses for this reason from anywhere, a text field too. */
  static KeyCombination everywhere(Refusal why) {
    return new KeyCodeCombination(
        DIGITS.get(why.ordinal()), KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  }

  /** The digit of a reason, as it stands on the keyboard. */
  static String digit(Refusal why) {
    return DIGITS.get(why.ordinal()).getName();
  }

  /** For what reason a digit alone refuses; null for none. */
  static @Nullable Refusal of(KeyEvent e) {
    if (e.isShortcutDown() || e.isAltDown() || e.isShiftDown() || e.isMetaDown()) return null;
    int place = Math.max(DIGITS.indexOf(e.getCode()), PAD.indexOf(e.getCode()));
    return place < 0 ? null : Refusal.values()[place];
  }
}
