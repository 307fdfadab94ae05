package org.branchbook.ui.imports;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** Where the view lies that is to be read; Enter reads it, Esc goes back. */
final class ViewForm extends VBox {
  private static final double WIDTH = 480;

  private final Words words;

  ViewForm(ViewModel model, Words words) {
    super(12);
    this.words = words;
    setId("view-form");
    setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    var url = field("url", new TextField(), model.url, model.wrongUrl());
    var name = field("name", new TextField(), model.name, model.wrongName());
    var user = field("user", new TextField(), model.user, null).width(WIDTH / 2 - 6);
    var password =
        field("password", new PasswordField(), model.password, null).width(WIDTH / 2 - 6);
    getChildren()
        .addAll(
            Parts.section(words.say("imports.view")),
            Parts.paragraph(words.say("imports.view.how")),
            url,
            name,
            new HBox(12, user, password),
            Parts.row(
                Parts.button("view-back", words.say("kit.ask.back"), () -> model.asked.set(false)),
                Parts.gap(),
                Parts.primary("view-read", words.say("imports.view.read"), model::read)));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          boolean typed = e.getCode() == KeyCode.ENTER && e.getTarget() instanceof TextField;
          if (typed || Keys.SAVE.keys().match(e)) model.read();
          else if (Keys.BACK.keys().match(e)) model.asked.set(false);
          else return;
          e.consume();
        });
    var first = lookup("#view-url");
    While.entering(this, first::requestFocus);
  }

  private Field field(
      String id,
      TextField field,
      StringProperty value,
      @Nullable ObservableValue<@Nullable Text> wrong) {
    field.setId("view-" + id);
    field.textProperty().bindBidirectional(value);
    var made = new Field(words.say("imports.view." + id), field);
    return wrong == null ? made : made.error(wrong, words);
  }
}
