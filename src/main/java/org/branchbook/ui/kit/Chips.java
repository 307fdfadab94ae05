package org.branchbook.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** Filters as chips over a list: one of several, or each on and off by itself. */
public final class Chips extends FlowPane {
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

  private static ToggleButton chip(String name) {
    var chip = new ToggleButton(name);
    chip.getStyleClass().setAll("chip");
    return chip;
  }
}
