package org.branchbook.ui.kit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/**
 * Choices side by side, each with its key: the key chooses and moves on, Enter moves on with what
 * is chosen, arrows change the choice. By key code, so that any keyboard layout will do.
 */
public final class KeyChips<T> extends GridPane {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /** A choice and the key that makes it. */
  public record Choice<T>(T value, KeyCode key) {}

  private final Map<KeyCode, T> byKey = new EnumMap<>(KeyCode.class);
  private final List<Choice<T>> choices;
  private final Property<T> chosen;
  private final Runnable next;
  private @Nullable Runnable moving;
  private @Nullable KeyChips<?> otherwise;
  private boolean decisive;

  /**
   * Choices in so many columns.
   *
   * @param id of the whole; a chip is {@code ID-VALUE}
   * @param next runs once a key has chosen, or Enter has taken what is chosen
   */
  public KeyChips(
      String id,
      int columns,
      List<Choice<T>> choices,
      Function<T, String> name,
      Property<T> chosen,
      Runnable next) {
    this.choices = choices;
    this.chosen = chosen;
    this.next = next;
    setId(id);
    getStyleClass().add("key-chips");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    for (int i = 0; i < columns; i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      getColumnConstraints().add(column);
    }
    for (int i = 0; i < choices.size(); i++) {
      var choice = choices.get(i);
      byKey.put(choice.key(), choice.value());
      add(chip(id, choice, name.apply(choice.value())), i % columns, i / columns);
    }
    While.shown(this, chosen, now -> setAccessibleText(name.apply(now)));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  /** A click moves on as a key does: for a question that is answered by one choice. */
  public KeyChips<T> decisive() {
    decisive = true;
    return this;
  }

  /** A key that means nothing here chooses there, and moves on from there. */
  public KeyChips<T> otherwise(KeyChips<?> there) {
    otherwise = there;
    return this;
  }

  private Label chip(String id, Choice<T> choice, String name) {
    var key = new Label(choice.key().getName());
    key.getStyleClass().add("key-hint");
    key.setMinWidth(20);
    var chip = new Label(name, key);
    chip.setId(id + "-" + choice.value());
    chip.getStyleClass().add("key-chip");
    chip.setMaxWidth(Double.MAX_VALUE);
    chip.setOnMouseClicked(
        _ -> {
          chosen.setValue(choice.value());
          if (decisive) next.run();
          else requestFocus();
        });
    While.shown(
        chip, chosen, now -> chip.pseudoClassStateChanged(CHOSEN, choice.value().equals(now)));
    return chip;
  }

  /** Only now: a letter that chose must not be written into the next field. */
  private void typed(KeyEvent e) {
    var onward = moving;
    if (onward == null) return;
    moving = null;
    e.consume();
    onward.run();
  }

  private void pressed(KeyEvent e) {
    if (e.isShortcutDown() || e.isAltDown()) return;
    var code = plain(e.getCode());
    if (choose(code)) moving = next;
    else if (otherwise != null && otherwise.choose(code)) moving = otherwise.next;
    else if (e.getCode() == KeyCode.ENTER) next.run();
    else if (e.getCode() == KeyCode.RIGHT || e.getCode() == KeyCode.DOWN) step(1);
    else if (e.getCode() == KeyCode.LEFT || e.getCode() == KeyCode.UP) step(-1);
    else return;
    e.consume();
  }

  private boolean choose(KeyCode code) {
    var value = byKey.get(code);
    if (value != null) chosen.setValue(value);
    return value != null;
  }

  /** The digits of the number pad are digits too. */
  private static KeyCode plain(KeyCode code) {
    return code.isKeypadKey() && code.isDigitKey()
        ? KeyCode.valueOf(code.name().replace("NUMPAD", "DIGIT"))
        : code;
  }

  private void step(int by) {
    int at = 0;
    for (int i = 0; i < choices.size(); i++)
      if (choices.get(i).value().equals(chosen.getValue())) at = i;
    chosen.setValue(choices.get(Math.floorMod(at + by, choices.size())).value());
  }
}
