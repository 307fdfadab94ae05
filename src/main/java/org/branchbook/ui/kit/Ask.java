package org.branchbook.ui.kit;

import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.jspecify.annotations.Nullable;

/** The dialog before something that can't be undone: nothing else asks by a window. */
public final class Ask implements Confirm {
  private final Supplier<@Nullable Window> owner;
  private final Supplier<Words> words;

  /** Asks over this window, in the language of the moment. */
  public Ask(Supplier<@Nullable Window> owner, Supplier<Words> words) {
    this.owner = owner;
    this.words = words;
  }

  @Override
  public void ask(Text question, Text consequence, Text verb, Runnable yes) {
    var say = words.get();
    var go = new ButtonType(say.say(verb), ButtonData.OK_DONE);
    var back = new ButtonType(say.say("kit.ask.back"), ButtonData.CANCEL_CLOSE);
    var alert = new Alert(Alert.AlertType.NONE, say.say(consequence), go, back);
    alert.initOwner(owner.get());
    alert.setTitle("Branchbook");
    alert.setHeaderText(say.say(question));
    Scene scene = alert.getDialogPane().getScene();
    Theme.dress(scene);
    alert.getDialogPane().lookupButton(go).getStyleClass().add("danger");
    if (alert.showAndWait().filter(go::equals).isPresent()) yes.run();
  }
}
