package org.branchbook.ui.clients.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import javafx.beans.property.StringProperty;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/**
 * A date that is typed as people do – 14.3.1988, 14 03 1988, 14031988 – or picked. What is no date
 * yet stays in the model as it was typed, so that nothing is lost and the checks can say so.
 */
final class DateField extends DatePicker {
  /** A field over a model's ISO text. */
  DateField(StringProperty iso, Words words) {
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable LocalDate date) {
            return date == null ? "" : words.date(date);
          }

          @Override
          public @Nullable LocalDate fromString(@Nullable String typed) {
            return typed == null ? null : TypedDate.read(typed);
          }
        });
    setPromptText(words.say("clients.form.date.prompt"));
    While.shown(
        this,
        iso,
        now -> {
          if (now.equals(text())) return;
          var date = parse(now);
          setValue(date);
          getEditor().setText(date == null ? now : words.date(date));
        });
    getEditor().textProperty().subscribe((_, _) -> iso.set(text()));
  }

  /** ISO where it is a date, else as typed. */
  private String text() {
    var typed = getEditor().getText() == null ? "" : getEditor().getText().strip();
    var date = TypedDate.read(typed);
    return date == null ? typed : date.toString();
  }

  private static @Nullable LocalDate parse(String iso) {
    try {
      return LocalDate.parse(iso);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
