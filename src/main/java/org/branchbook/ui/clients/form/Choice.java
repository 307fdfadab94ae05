package org.branchbook.ui.clients.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** Connects a combo box with a model's text. */
final class Choice {
  private Choice() {}

  /** The box offers these constants by their names and keeps the chosen one in the model. */
  static ComboBox<String> over(
      ComboBox<String> box,
      StringProperty value,
      List<String> constants,
      Function<String, String> name) {
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable String constant) {
            return constant == null || constant.isEmpty() ? "" : name.apply(constant);
          }

          @Override
          public @Nullable String fromString(@Nullable String text) {
            return constants.stream().filter(c -> name.apply(c).equals(text)).findAny().orElse("");
          }
        });
    box.getItems().setAll(constants);
    While.shown(
        box,
        value,
        now -> {
          if (!now.isEmpty() && !box.getItems().contains(now)) box.getItems().add(now);
          if (!Objects.equals(box.getValue(), now)) box.setValue(now);
        });
    box.valueProperty()
        .subscribe(
            (_, now) -> {
              if (box.getScene() != null) value.set(now == null ? "" : now);
            });
    return box;
  }
}
