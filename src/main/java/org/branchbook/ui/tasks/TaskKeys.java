package org.branchbook.ui.tasks;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * What is done to a task by one key where tasks are listed; by key code, whatever the layout.
 * {@link #name()} is the key of its text, {@code tasks.do.NAME}.
 */
enum TaskKeys {
  DO(KeyCode.D, "fth-check"),
  TOMORROW(KeyCode.T, "fth-sunrise"),
  POSTPONE(KeyCode.P, "fth-clock"),
  REASSIGN(KeyCode.R, "fth-user-check"),
  TAKE_BACK(KeyCode.B, "fth-corner-up-left"),
  ACCEPT(KeyCode.A, "fth-check-circle"),
  RETURN(KeyCode.X, "fth-corner-down-left"),
  PRIORITY(KeyCode.H, "fth-chevrons-up"),
  REMIND(KeyCode.N, "fth-bell"),
  REPEAT(KeyCode.Y, "fth-repeat"),
  CHECKLIST(KeyCode.C, "fth-list"),
  CANCEL(KeyCode.DELETE, "fth-x"),
  ASK_AGAIN(KeyCode.A, "fth-repeat");

  private final KeyCode code;
  private final String icon;

  TaskKeys(KeyCode code, String icon) {
    this.code = code;
    this.icon = icon;
  }

  String icon() {
    return icon;
  }

  /** As it is printed on the keyboard. */
  String label() {
    return code == KeyCode.DELETE ? "Del" : code.getName();
  }

  boolean match(KeyEvent e) {
    return e.getCode() == code
        && !e.isShortcutDown()
        && !e.isAltDown()
        && !e.isMetaDown()
        && !e.isShiftDown();
  }

  /** The keys of a kept filter by its place, from 1 to 9. */
  static KeyCombination filter(int place) {
    return new KeyCodeCombination(KeyCode.valueOf("DIGIT" + place), KeyCombination.SHORTCUT_DOWN);
  }
}
