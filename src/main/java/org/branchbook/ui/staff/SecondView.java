package org.branchbook.ui.staff;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.ErrorLine;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Secret;

/** What waits for a second person, and the place where he confirms it at once. */
final class SecondView extends VBox {
  SecondView(SecondModel model, Words words) {
    super(16);
    setId("second");
    getStyleClass().add("panel-body");
    var login = new TextField();
    login.setId("second-login");
    login.textProperty().bindBidirectional(model.login);
    var secret = new Secret("second-password", model.password, words.say("staff.confirm.show"));
    var error = new ErrorLine("second-error", model.error(), words);
    var request = model.request();
    getChildren()
        .addAll(
            Parts.title(words.say("staff.confirm.second")),
            Parts.panel(
                Parts.section(words.say(request.matter().about())),
                Parts.note(words.say("staff.confirm.until", words.time(request.until())))),
            Parts.paragraph(words.say("staff.confirm.here")),
            new Field(words.say("staff.team.login"), login),
            new Field(words.say("staff.confirm.password"), secret),
            error,
            Parts.primary("second-confirm", words.say("staff.confirm.yes"), model::confirm));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() != KeyCode.ENTER) return;
          if (login.isFocused()) secret.field().requestFocus();
          else model.confirm();
          e.consume();
        });
  }
}
