package org.branchbook.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** Filters as chips over a list: one of several, or each on and off by itself. */
public final class Chips extends FlowPane {
  static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /** No chips yet: add switches. */
  public Chips() {
    super(4, 4);
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    getStyleClass().add("chips");
  }

  /** On one row where there is room; a flow pane would ask for 400 pixels whatever is in it. */
  @Override
  protected double computePrefWidth(double height) {
    double width = getInsets().getLeft() + getInsets().getRight();
    for (var chip : getManagedChildren()) width += chip.prefWidth(-1) + getHgap();
    return Math.ceil(width);
  }

  /** One chip a value, one of them chosen; arrows move between them as Tab does. */
  public static <T> Chips oneOf(List<T> values, Function<T, String> name, Property<T> chosen) {
    var chips = new Chips();
    for (var value : values) {
      var chip = chip(name.apply(value));
      chip.setOnAction(
          _ -> {
            chosen.setValue(value);
            chip.setSelected(true); // a chosen chip pressed again stays chosen
          });
      While.shown(chip, chosen, now -> chip.setSelected(value.equals(now)));
      chips.getChildren().add(chip);
    }
    return chips;
  }

  /** Adds a chip that is on or off. */
  public Chips toggle(String name, BooleanProperty on) {
    var chip = chip(name);
    chip.setOnAction(_ -> on.set(chip.isSelected()));
    While.shown(chip, on, chip::setSelected);
    getChildren().add(chip);
    return this;
  }

  /**
   * A chip with a menu: says what it narrows to, or {@code any} where it does not.
   *
   * @param id of the chip, after "filter-"
   */
  public static <T> MenuButton choice(
      String id,
      String any,
      ObjectProperty<@Nullable T> value,
      List<T> all,
      Function<T, String> name) {
    var chip = new MenuButton();
    chip.setId("filter-" + id);
    chip.getStyleClass().add("chip");
    var group = new ToggleGroup();
    var items = chip.getItems();
    items.add(radio(any, group, null, value));
    for (var one : all) items.add(radio(name.apply(one), group, one, value));
    While.shown(
        chip,
        value,
        now -> {
          chip.setText(now == null ? any : name.apply(now));
          chip.pseudoClassStateChanged(CHOSEN, now != null);
          for (var item : items)
            if (Objects.equals(now, item.getUserData())) ((RadioMenuItem) item).setSelected(true);
        });
    return chip;
  }

  private static <T> RadioMenuItem radio(
      String name, ToggleGroup group, @Nullable T one, ObjectProperty<@Nullable T> value) {
    var item = new RadioMenuItem(name);
    item.setToggleGroup(group);
    item.setUserData(one);
    item.setOnAction(_ -> value.set(one));
    return item;
  }

  private static ToggleButton chip(String name) {
    var chip = new ToggleButton(name);
    chip.getStyleClass().setAll("chip");
    return chip;
  }
}
