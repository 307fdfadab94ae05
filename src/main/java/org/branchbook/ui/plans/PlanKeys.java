package org.branchbook.ui.plans;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.branchbook.ui.kit.Keys;

/** The keys of the sheet beside those of any spreadsheet. */
enum PlanKeys {
  PROPOSE(KeyCode.P),
  /** Sends the draft; for the head, approves what was sent. */
  SEND(KeyCode.ENTER),
  /** A whole takes what is planned below it. */
  TAKE(KeyCode.UP),
  /** What is planned for a whole goes down to its parts. */
  SPLIT(KeyCode.DOWN);

  private final KeyCombination keys;

  PlanKeys(KeyCode code) {
    keys = new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  boolean match(KeyEvent e) {
    return keys.match(e);
  }

  /** As it is printed on the keyboard. */
  String label() {
    return Keys.label(keys);
  }
}
