package org.branchbook.ui.clients.card;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.ui.clients.form.Form;
import org.branchbook.ui.kit.Parts;

/** The form of a client who is not in the base yet. */
final class FreshView extends VBox {
  FreshView(Form form, boolean person, Words words, Runnable leave) {
    var title =
        Parts.row(
            Parts.title(
                words.say(person ? "clients.list.newPerson" : "clients.list.newOrganisation")));
    title.getStyleClass().add("card-head");
    var fields = form.view(words, leave, leave);
    VBox.setVgrow(fields, Priority.ALWAYS);
    getChildren().addAll(title, fields);
  }
}
