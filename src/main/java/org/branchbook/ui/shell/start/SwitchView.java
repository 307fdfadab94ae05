package org.branchbook.ui.shell.start;

import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Avatar;
import org.branchbook.ui.kit.ErrorLine;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.ListLine;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Secret;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.shell.Looks;
import org.jspecify.annotations.Nullable;

/**
 * Covers the window, so that nothing of a client can be read: the one who works here comes back by
 * his password, another takes over by his own.
 */
final class SwitchView extends StackPane {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final SwitchModel model;
  private final Start.Cover cover;
  private final Words words;
  private final VBox form = new VBox(12);
  private final VBox people = new VBox(0);
  private final ListChangeListener<Start.Person> grow = _ -> tellPeople();

  SwitchView(SwitchModel model, Start.Cover cover, Looks looks, Words words) {
    this.model = model;
    this.cover = cover;
    this.words = words;
    setId("switch");
    var title =
        Parts.title(words.say(cover.locked() ? "shell.locked.title" : "shell.switch.title"));
    var why =
        Parts.paragraph(words.say(cover.locked() ? "shell.locked.about" : "shell.switch.about"));
    getChildren().add(new StartFrame(looks, words, 420, new VBox(4, title, why), form));
    model.found().addListener(new WeakListChangeListener<>(grow));
    While.shown(this, model.signIn().change(), this::step);
    While.entering(this, model::load);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (!Keys.BACK.keys().match(e) || cover.locked()) return;
          cover.back().run();
          e.consume();
        });
  }

  private void step(@Nullable PasswordModel change) {
    if (change != null) {
      form.getChildren().setAll(new PasswordView(change, words));
      Motion.focusFirst(form);
      return;
    }
    var name = new TextField();
    name.setId("who");
    name.setPromptText(words.say("shell.switch.letters"));
    name.textProperty().bindBidirectional(model.typed);
    var secret = new Secret("password", model.signIn().password, words.say("shell.password.show"));
    var go = Parts.primary("enter", words.say("shell.signin.go"), model.signIn()::go);
    go.setMaxWidth(Double.MAX_VALUE);
    While.shown(go, model.signIn().busy(), go::setDisable);
    var who =
        new Field(words.say(cover.locked() ? "shell.locked.other" : "shell.switch.who"), name);
    var fields = new VBox(12, people, new Field(words.say("shell.signin.password"), secret));
    fields.getChildren().addAll(new KeyboardLine(fields, words), error(secret), go);
    // he who was here comes back by his password; whoever else comes says first who he is
    fields.getChildren().add(cover.locked() ? fields.getChildren().size() : 0, who);
    if (!cover.locked()) {
      var back = Parts.button("back", words.say("shell.switch.back"), cover.back());
      back.getStyleClass().add("link");
      fields.getChildren().add(back);
    }
    name.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.DOWN) model.move(1);
          else if (e.getCode() == KeyCode.UP) model.move(-1);
          else return;
          e.consume();
        });
    fields.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() != KeyCode.ENTER) return;
          if (name.isFocused()) secret.field().requestFocus();
          else model.signIn().go();
          e.consume();
        });
    While.shown(fields, model.chosen(), _ -> tellPeople());
    form.getChildren().setAll(fields);
    Motion.focus(cover.locked() ? secret.field() : name);
  }

  private Label error(Secret secret) {
    var error = new ErrorLine("error", model.signIn().error(), words);
    While.shown(
        error,
        model.signIn().error(),
        why -> {
          if (why != null) Motion.focus(secret.field());
        });
    return error;
  }

  private void tellPeople() {
    people.getChildren().clear();
    var chosen = model.chosen().get();
    // while he who was here is asked alone, nobody else is listed
    boolean alone = cover.locked() && model.typed.get().isBlank() && chosen != null;
    if (alone) people.getChildren().add(line(chosen));
    else for (var person : model.found()) people.getChildren().add(line(person));
    if (people.getChildren().isEmpty())
      people.getChildren().add(Parts.muted(words.say("shell.switch.none")));
  }

  private Node line(Start.Person person) {
    var line =
        new HBox(
            new ListLine(person.name())
                .lead(Avatar.small(person.name()))
                .note(
                    person.department().isEmpty()
                        ? person.login()
                        : person.login() + " · " + person.department()));
    line.setId("person-" + person.login());
    line.getStyleClass().addAll("palette-line", "person-line");
    line.setAccessibleText(person.name());
    line.pseudoClassStateChanged(CHOSEN, person.equals(model.chosen().get()));
    line.setOnMouseClicked(
        _ -> {
          model.choose(person);
          if (form.lookup("#password") instanceof TextField field) field.requestFocus();
        });
    return line;
  }
}
