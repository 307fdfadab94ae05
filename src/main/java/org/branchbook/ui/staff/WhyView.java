package org.branchbook.ui.staff;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.branchbook.base.Words;
import org.branchbook.staff.Employee;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** The panel that answers "why can't I see this client?" by role, department and rule. */
final class WhyView extends VBox {
  WhyView(WhyModel model, Words words) {
    super(16);
    setId("why-hidden");
    getStyleClass().add("panel-body");
    var number = new TextField();
    number.setId("hidden-number");
    number.textProperty().bindBidirectional(model.number);
    var answer = new VBox(8);
    answer.setId("hidden-answer");
    While.shown(answer, model.answer(), told -> tell(answer, told, words));
    getChildren()
        .addAll(
            Parts.title(words.say("staff.hidden.title")),
            Parts.paragraph(words.say("staff.hidden.about")),
            new Field(words.say("staff.hidden.number"), number)
                .error(model.error(), words)
                .hint(words.say("staff.hidden.number.hint")));
    if (model.forOthers())
      getChildren().add(new Field(words.say("staff.hidden.who"), who(model)).width(280));
    getChildren()
        .addAll(Parts.primary("hidden-ask", words.say("staff.hidden.ask"), model::ask), answer);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() != KeyCode.ENTER || !number.isFocused()) return;
          model.ask();
          e.consume();
        });
    While.entering(this, model::load);
  }

  private static ComboBox<@Nullable Employee> who(WhyModel model) {
    var who = new ComboBox<@Nullable Employee>();
    who.setId("hidden-who");
    who.setItems(new EmployeeItems(model.employees()).items());
    who.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Employee value) {
            return value == null ? "" : value.name();
          }

          @Override
          public @Nullable Employee fromString(String text) {
            return who.getValue();
          }
        });
    who.valueProperty().bindBidirectional(model.who);
    return who;
  }

  private static void tell(VBox place, WhyModel.@Nullable Answer told, Words words) {
    place.getChildren().clear();
    if (told == null) return;
    var why = told.why();
    var verdict =
        new Label(
            words.say(why.getLast()),
            Icons.of(
                told.sees() ? "fth-check-circle" : "fth-slash",
                told.sees() ? Tone.SUCCESS : Tone.DANGER));
    verdict.setWrapText(true);
    verdict.setMinHeight(USE_PREF_SIZE);
    verdict.getStyleClass().add("strong");
    place.getChildren().add(verdict);
    for (var sentence : why.subList(0, why.size() - 1))
      place.getChildren().add(Parts.paragraph(words.say(sentence)));
  }
}
