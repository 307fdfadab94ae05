package org.branchbook.ui.plans;

import java.text.DecimalFormatSymbols;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.branchbook.base.Words;
import org.jspecify.annotations.Nullable;

/** Numbers with a point in the model and with the language's own sign in the field. */
final class DecimalSign extends StringConverter<String> {
  private final char sign;

  private DecimalSign(Words words) {
    sign = DecimalFormatSymbols.getInstance(words.locale()).getDecimalSeparator();
  }

  /** A field for a number, which is typed as the language writes it. */
  static TextField field(StringProperty plain, Words words) {
    var field = new TextField();
    field.getStyleClass().add("figures");
    field.textProperty().bindBidirectional(plain, new DecimalSign(words));
    return field;
  }

  @Override
  public String toString(@Nullable String plain) {
    return plain == null ? "" : plain.replace('.', sign);
  }

  @Override
  public String fromString(String typed) {
    return typed.replace(sign, '.');
  }
}
