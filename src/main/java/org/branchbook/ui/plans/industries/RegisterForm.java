package org.branchbook.ui.plans.industries;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.DayPicker;
import org.branchbook.ui.kit.ErrorLine;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.TableFile;
import org.branchbook.ui.kit.While;

/** Asks whose register a file is, says what it would bring, and loads it; there only meanwhile. */
final class RegisterForm extends VBox {
  private final RegisterModel model;
  private final Words words;

  RegisterForm(RegisterModel model, Words words) {
    super(8);
    this.model = model;
    this.words = words;
    setId("register-form");
    getStyleClass().add("register-form");
    var source = new TextField();
    source.setId("register-source");
    source.textProperty().bindBidirectional(model.source);
    var version = new TextField();
    version.setId("register-version");
    version.textProperty().bindBidirectional(model.version);
    var whose = new Field(words.say("industries.register.source"), source);
    HBox.setHgrow(whose, Priority.ALWAYS);
    var fields =
        new HBox(
            8,
            whose,
            new Field(
                    words.say("industries.register.asOf"),
                    new DayPicker("register-day", model.asOf, words))
                .width(130),
            new Field(words.say("industries.register.version"), version).width(120));
    var said = Parts.paragraph("");
    said.setId("register-said");
    While.shown(said, List.of(model.tried(), model.working()), () -> said.setText(said()));
    var keep =
        Parts.primary(
            "register-keep", words.say("industries.register.keep"), () -> model.load(words));
    keep.disableProperty().bind(model.working());
    While.shown(
        keep,
        model.tried(),
        now ->
            keep.setText(
                words.say(now == null ? "industries.register.again" : "industries.register.keep")));
    var leave =
        Parts.button("register-leave", words.say("industries.register.leave"), model::leave);
    var buttons = Parts.row(Parts.gap(), leave, keep);
    getChildren()
        .addAll(fields, said, new ErrorLine("register-wrong", model.wrong, words), buttons);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    While.shown(
        this,
        model.file(),
        file -> {
          setVisible(file != null);
          setManaged(file != null);
          if (file != null) source.requestFocus();
        });
  }

  /** The button that asks for a file. */
  Button button() {
    var button =
        Parts.button(
            "industries-register",
            "fth-upload",
            words.say("industries.register.load"),
            this::chooseFile);
    Parts.tip(button, words.say("industries.register.load.hint"));
    return button;
  }

  private String said() {
    var done = model.tried().get();
    if (model.working().get()) return words.say("industries.register.trying");
    if (done == null) return "";
    var brings = words.say("industries.register.tried", done.organisations(), done.onCards());
    return done.rejected() == 0
        ? brings
        : brings
            + " "
            + words.say(
                "industries.register.rejected", done.rejected(), Text.asWritten(done.place()));
  }

  private void pressed(KeyEvent e) {
    if (Keys.SAVE.keys().match(e) || e.getCode() == KeyCode.ENTER) model.load(words);
    else if (Keys.BACK.keys().match(e)) model.leave();
    else return;
    e.consume();
  }

  private void chooseFile() {
    TableFile.choose(
            this, words.say("industries.register.load"), words.say("industries.register.file"))
        .ifPresent(file -> model.choose(file, words));
  }
}
