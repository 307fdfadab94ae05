package org.branchbook.ui.contacts;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.branchbook.base.Words;
import org.branchbook.contacts.Contact.Purpose;
import org.branchbook.ui.kit.While;

/** What a contact was for: as its result suggests, until another is chosen. */
final class PurposeBox extends ComboBox<Purpose> {
  PurposeBox(ContactPanelModel model, Words words) {
    setId("contact-purpose");
    getItems().setAll(Purpose.values());
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Purpose one) {
            return one == null ? "" : words.name("contacts.purpose", one);
          }

          @Override
          public Purpose fromString(String name) {
            throw new UnsupportedOperationException(name);
          }
        });
    While.shown(this, model.purpose, this::setValue);
    setOnAction(
        _ -> {
          if (getValue() != model.purpose.getValue()) model.chosenPurpose.set(getValue());
        });
  }
}
