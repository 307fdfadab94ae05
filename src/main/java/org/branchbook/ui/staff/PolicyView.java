package org.branchbook.ui.staff;

import javafx.beans.property.Property;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;

/** The rules of signing in: tries, lock, length of a password, accounts of the system. */
final class PolicyView extends VBox {
  PolicyView(PolicyModel model, Words words) {
    super(16);
    setId("policy");
    getStyleClass().add("panel-body");
    setMaxWidth(560);
    var accounts = new CheckBox(words.say("staff.policy.accounts"));
    accounts.setId("accounts");
    accounts.setWrapText(true);
    accounts.selectedProperty().bindBidirectional(model.accounts);
    var form =
        new VBox(
            12,
            new Field(words.say("staff.policy.tries"), spinner("tries", 1, 100, model.tries))
                .width(320),
            new Field(words.say("staff.policy.minutes"), spinner("minutes", 1, 1440, model.minutes))
                .width(320),
            new Field(words.say("staff.policy.length"), spinner("length", 8, 100, model.length))
                .width(320)
                .hint(words.say("staff.policy.length.hint")),
            accounts,
            Parts.paragraph(words.say("staff.policy.accounts.hint")));
    form.setDisable(!model.editable());
    getChildren().addAll(Parts.section(words.say("staff.tab.policy")), form);
    if (model.editable()) getChildren().addAll(error(model, words), buttons(model, words));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (Keys.SAVE.keys().match(e)) model.save();
          else if (Keys.BACK.keys().match(e)) model.revert();
          else return;
          e.consume();
        });
    While.entering(this, model::load);
  }

  private static Label error(PolicyModel model, Words words) {
    var error = new Label();
    error.getStyleClass().add("danger");
    error.setGraphic(Icons.of("fth-alert-circle", Tone.DANGER));
    error.managedProperty().bind(error.visibleProperty());
    While.shown(
        error,
        model.error(),
        why -> {
          error.setVisible(why != null);
          error.setText(why == null ? "" : words.say(why));
        });
    return error;
  }

  private static HBox buttons(PolicyModel model, Words words) {
    return new HBox(
        8,
        Parts.primary("save-policy", words.say("staff.team.save"), model::save),
        Parts.button("revert-policy", words.say("staff.team.revert"), model::revert));
  }

  private static Spinner<Integer> spinner(String id, int least, int most, Property<Integer> value) {
    var spinner = new Spinner<Integer>();
    spinner.setId(id);
    spinner.setEditable(true);
    var values = new SpinnerValueFactory.IntegerSpinnerValueFactory(least, most);
    values.valueProperty().bindBidirectional(value);
    spinner.setValueFactory(values);
    // what was typed counts as soon as the field is left, as everywhere else
    spinner
        .focusedProperty()
        .subscribe(
            has -> {
              if (!has) spinner.commitValue();
            });
    return spinner;
  }
}
