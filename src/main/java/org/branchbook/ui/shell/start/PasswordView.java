package org.branchbook.ui.shell.start;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Secret;
import org.branchbook.ui.kit.While;

/** The form in which one changes one's own password. */
final class PasswordView extends VBox {
  PasswordView(PasswordModel model, Words words) {
    super(12);
    setId("password-form");
    var show = words.say("shell.password.show");
    getChildren().add(Parts.title(words.say("shell.password")));
    if (model.first()) getChildren().add(Parts.paragraph(words.say("shell.password.first")));
    else
      getChildren()
          .add(
              new Field(words.say("shell.password.old"), new Secret("old", model.old, show))
                  .error(model.oldError(), words));
    var fresh = new Secret("fresh", model.fresh, show);
    var again = new Secret("again", model.again, show);
    var save = Parts.primary("save-password", words.say("shell.password.save"), model::save);
    While.shown(this, model.busy(), save::setDisable);
    getChildren()
        .addAll(
            new Field(words.say("shell.password.fresh"), fresh).error(model.freshError(), words),
            new Field(words.say("shell.password.again"), again).error(model.againError(), words),
            new KeyboardLine(this, words),
            save);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() != KeyCode.ENTER) return;
          model.save();
          e.consume();
        });
  }
}
