package org.branchbook.ui.kit;

import java.lang.Character.UnicodeScript;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What a hidden password cannot show: whether Caps Lock is on, and which alphabet is typed. */
public final class Keyboard {
  /** The alphabets that a layout types. */
  public enum Alphabet {
    LATIN,
    CYRILLIC
  }

  private final ReadOnlyBooleanWrapper caps = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Alphabet> alphabet = new ReadOnlyObjectWrapper<>();

  /** Watches what is typed within the node. */
  public Keyboard(Node node) {
    node.addEventFilter(KeyEvent.KEY_RELEASED, _ -> look());
    node.addEventFilter(KeyEvent.KEY_PRESSED, _ -> look());
    node.addEventFilter(KeyEvent.KEY_TYPED, e -> typed(e.getCharacter()));
    While.entering(node, this::look);
  }

  /** Whether Caps Lock is on; off where the system doesn't tell. */
  public ReadOnlyBooleanProperty caps() {
    return caps.getReadOnlyProperty();
  }

  /** The alphabet of the last letter typed, null before the first. */
  public ReadOnlyObjectProperty<@Nullable Alphabet> alphabet() {
    return alphabet.getReadOnlyProperty();
  }

  private void look() {
    caps.set(Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
  }

  private void typed(String character) {
    if (character.isEmpty() || !Character.isLetter(character.codePointAt(0))) return;
    var script = UnicodeScript.of(character.codePointAt(0));
    if (script == UnicodeScript.LATIN) alphabet.set(Alphabet.LATIN);
    if (script == UnicodeScript.CYRILLIC) alphabet.set(Alphabet.CYRILLIC);
  }
}
