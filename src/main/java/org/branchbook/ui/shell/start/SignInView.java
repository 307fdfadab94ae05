package org.branchbook.ui.shell.start;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.ErrorLine;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Secret;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.shell.Looks;
import org.jspecify.annotations.Nullable;

/** Login and password; then, where it has to be, a password of one's own. */
final class SignInView extends StackPane {
  private final SignInModel model;
  private final Start.Place place;
  private final Words words;
  private final VBox form = new VBox(12);

  SignInView(SignInModel model, Start.Place place, Looks looks, Words words) {
    this.model = model;
    this.place = place;
    this.words = words;
    setId("sign-in");
    var where = new Label(words.say("shell.where", place.branch(), words.say(place.store())));
    where.setWrapText(true);
    where.getStyleClass().add("muted");
    var product = new Label("Branchbook");
    product.getStyleClass().add("title");
    var head = new VBox(4, product, where);
    var foot = new VBox(8);
    if (place.hint() != null) {
      var hint = new Label(words.say(place.hint()), Icons.of("fth-info", Tone.ACCENT));
      hint.setWrapText(true);
      hint.setMinHeight(Region.USE_PREF_SIZE);
      foot.getChildren().add(Parts.panel(hint));
    }
    var other = Parts.button("other-store", words.say("shell.signin.other"), place.otherStore());
    other.getStyleClass().add("link");
    foot.getChildren().add(other);
    getChildren().add(new StartFrame(looks, words, 380, head, form, foot));
    While.shown(this, model.change(), this::step);
  }

  private void step(@Nullable PasswordModel change) {
    if (change != null) {
      form.getChildren().setAll(new PasswordView(change, words));
      Motion.focusFirst(form);
      return;
    }
    var login = new TextField();
    login.setId("login");
    login.textProperty().bindBidirectional(model.login);
    var secret = new Secret("password", model.password, words.say("shell.password.show"));
    var error = new ErrorLine("error", model.error(), words);
    While.shown(
        error,
        model.error(),
        why -> {
          if (why != null) Motion.focus(secret.field());
        });
    var go = Parts.primary("enter", words.say("shell.signin.go"), model::go);
    go.setMaxWidth(Double.MAX_VALUE);
    While.shown(
        go,
        model.busy(),
        busy -> {
          go.setDisable(busy);
          if (!busy) place.steps().ended();
        });
    var fields =
        new VBox(
            12,
            new Field(words.say("shell.signin.login"), login),
            new Field(words.say("shell.signin.password"), secret));
    fields
        .getChildren()
        .addAll(new KeyboardLine(fields, words), error, go, Start.far(place.steps(), words));
    if (model.hasAccount()) {
      var account =
          Parts.button(
              "by-account", "fth-monitor", words.say("shell.signin.account"), model::goByAccount);
      account.setMaxWidth(Double.MAX_VALUE);
      fields.getChildren().add(account);
    }
    fields.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() != KeyCode.ENTER) return;
          if (login.isFocused() && model.password.get().isEmpty()) secret.field().requestFocus();
          else model.go();
          e.consume();
        });
    form.getChildren().setAll(fields);
    Motion.focus(model.login.get().isEmpty() ? login : secret.field());
  }
}
