package org.branchbook.ui.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import javafx.beans.property.Property;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.branchbook.base.Words;
import org.jspecify.annotations.Nullable;

/** A day to be typed or chosen, written as everywhere in the program; nonsense changes nothing. */
public final class DayPicker extends DatePicker {
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.uuuu");

  /** A picker by its id, bound to a model's day. */
  public DayPicker(String id, Property<@Nullable LocalDate> day, Words words) {
    setId(id);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable LocalDate value) {
            return value == null ? "" : words.date(value);
          }

          @Override
          public @Nullable LocalDate fromString(String text) {
            var typed = text.strip().replace('/', '.');
            if (typed.isEmpty()) return null;
            try {
              return LocalDate.parse(typed, TYPED);
            } catch (DateTimeParseException noDay) {
              return getValue();
            }
          }
        });
    valueProperty().bindBidirectional(day);
  }
}
