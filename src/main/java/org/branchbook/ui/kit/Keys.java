package org.branchbook.ui.kit;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * The program's shortcuts, by key code and not by character, so that they are the same under a
 * Cyrillic layout; {@link #name()} is the key of the sheet's text, {@code kit.keys.NAME}.
 */
public enum Keys {
  FIND(KeyCode.K, KeyCombination.SHORTCUT_DOWN),
  NEW_CLIENT(KeyCode.N, KeyCombination.SHORTCUT_DOWN),
  LOG_CONTACT(KeyCode.L, KeyCombination.SHORTCUT_DOWN),
  NO_ANSWER(KeyCode.F9),
  DO_NOT_CALL(KeyCode.D, KeyCombination.SHORTCUT_DOWN),
  SAVE(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN),
  EDIT(KeyCode.E, KeyCombination.SHORTCUT_DOWN),
  UNDO(KeyCode.Z, KeyCombination.SHORTCUT_DOWN),
  SWITCH(KeyCode.U, KeyCombination.SHORTCUT_DOWN),
  LOCK(KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
  GRAPH(KeyCode.G, KeyCombination.SHORTCUT_DOWN),
  FILTER(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
  REFRESH(KeyCode.F5),
  BACK(KeyCode.ESCAPE),
  SHEET(KeyCode.F1);

  private static final KeyCode[] SECTIONS = {
    KeyCode.DIGIT1,
    KeyCode.DIGIT2,
    KeyCode.DIGIT3,
    KeyCode.DIGIT4,
    KeyCode.DIGIT5,
    KeyCode.DIGIT6,
    KeyCode.DIGIT7,
    KeyCode.DIGIT8,
    KeyCode.DIGIT9,
    KeyCode.DIGIT0,
    KeyCode.Q,
    KeyCode.W,
    KeyCode.E,
    KeyCode.R,
    KeyCode.T,
    KeyCode.Y,
    KeyCode.U,
    KeyCode.I
  };

  private final KeyCombination keys;

  Keys(KeyCode code, KeyCombination.Modifier... modifiers) {
    keys = new KeyCodeCombination(code, modifiers);
  }

  /** The keys to press. */
  public KeyCombination keys() {
    return keys;
  }

  /** As it is printed on the keyboard: Ctrl+K. */
  public String label() {
    return label(keys);
  }

  /** A combination as it is printed on the keyboard. */
  public static String label(KeyCombination keys) {
    return keys.getDisplayText().replace("Escape", "Esc").replace("↵", "Enter");
  }

  /** How many sections have keys of their own. */
  public static int sections() {
    return SECTIONS.length;
  }

  /** The keys of a section by its place, from 1: Alt and the digits, then the row beneath them. */
  public static KeyCombination section(int place) {
    return new KeyCodeCombination(SECTIONS[place - 1], KeyCombination.ALT_DOWN);
  }
}
