package org.branchbook.ui.clients.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.branchbook.base.Words;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.Organisation;
import org.branchbook.clients.Person;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.Tier;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.While;
import org.controlsfx.control.SearchableComboBox;

/** The controls of a form's single fields, each over its text in the model. */
final class Controls {
  private final FormModel model;
  private final Words words;
  private final Values values;
  private final Map<ClientField, Node> made = new EnumMap<>(ClientField.class);

  Controls(FormModel model, Words words) {
    this.model = model;
    this.words = words;
    this.values = new Values(words, model.colleagues(), model.phones());
  }

  /** A field with its label, its control, and what is wrong in it. */
  Node field(ClientField field) {
    var control = make(field);
    made.put(field, control);
    control.setId("field-" + field);
    if (control instanceof CheckBox) return control;
    var labelled = new Field(name(field), control).width(width(field));
    if (field == ClientField.FAMILY_NAME || field == ClientField.FULL_NAME) labelled.required();
    leaving(control, model::left);
    return labelled.error(model.error(field), words);
  }

  /** A field was given its rows. */
  void made(ClientField field, Node rows) {
    made.put(field, rows);
  }

  /** The control that a field was given. */
  Node control(ClientField field) {
    return Objects.requireNonNull(made.get(field), field.name());
  }

  /** Runs when the focus leaves a control and what stands within it. */
  static void leaving(Node control, Runnable then) {
    control
        .focusWithinProperty()
        .subscribe(
            (was, is) -> {
              if (was && !is) then.run();
            });
  }

  /** A text field over a model's text. */
  static TextField text(StringProperty value) {
    var field = new TextField();
    field.textProperty().bindBidirectional(value);
    return field;
  }

  private String name(ClientField field) {
    return words.name("clients.field", field);
  }

  private Node make(ClientField field) {
    var value = model.value(field);
    return switch (field.type) {
      case TEXT -> field == ClientField.PREFERRED_LANGUAGE ? language(value) : text(value);
      case DATE -> new DateField(value, words);
      case FLAG -> flag(field, value);
      case CHOICE ->
          Choice.over(new ComboBox<>(), value, constants(field), c -> values.choice(field, c));
      case NUMBER -> colleague(field, value);
      case LIST -> throw new IllegalArgumentException(field.name());
    };
  }

  private CheckBox flag(ClientField field, StringProperty value) {
    var box = new CheckBox(name(field));
    While.shown(box, value, now -> box.setSelected(now.equals("true")));
    box.selectedProperty().subscribe((_, now) -> value.set(String.valueOf(now)));
    return box;
  }

  private ComboBox<String> language(StringProperty value) {
    var all = Stream.concat(Stream.of(""), Words.LANGUAGES.stream()).toList();
    return Choice.over(new ComboBox<>(), value, all, values::language);
  }

  private ComboBox<String> colleague(ClientField field, StringProperty value) {
    var colleagues = model.colleagues();
    if (field == ClientField.DEPARTMENT) {
      var all = colleagues.departments().stream().map(d -> String.valueOf(d.id().value())).toList();
      return Choice.over(
          new ComboBox<>(),
          value,
          all,
          id -> colleagues.name(new DepartmentId(Long.parseLong(id))));
    }
    var all = new ArrayList<>(List.of(""));
    colleagues.employees().stream()
        .filter(e -> e.active() || String.valueOf(e.id().value()).equals(value.get()))
        .forEach(e -> all.add(String.valueOf(e.id().value())));
    return Choice.over(
        new SearchableComboBox<>(),
        value,
        all,
        id -> colleagues.name(new EmployeeId(Long.parseLong(id))));
  }

  private static List<String> constants(ClientField field) {
    return switch (field) {
      case SEX -> orNone(Person.Sex.values());
      case SIZE -> orNone(Organisation.Size.values());
      case PREFERRED_CHANNEL -> orNone(Channel.values());
      case TIER -> orNone(Tier.values());
      case STANDING -> names(Standing.values());
      case STATE -> names(State.values());
      default -> throw new IllegalArgumentException(Objects.toString(field));
    };
  }

  private static List<String> orNone(Enum<?>[] constants) {
    return Stream.concat(Stream.of(""), names(constants).stream()).toList();
  }

  private static List<String> names(Enum<?>[] constants) {
    return Stream.of(constants).map(Enum::name).toList();
  }

  /** As wide as what is usually written in it. */
  private static double width(ClientField field) {
    return switch (field) {
      case FULL_NAME -> 540;
      case SHORT_NAME, EMPLOYER, BIRTH_PLACE, OCCUPATION -> 272;
      case FAMILY_NAME -> 216;
      case DEPARTMENT, RESPONSIBLE -> 208;
      case GIVEN_NAME, PATRONYMIC -> 176;
      case LEGAL_FORM -> 184;
      case INDUSTRY_CLASSIFICATION, PREFERRED_LANGUAGE, PREFERRED_TIME -> 128;
      case TIER -> 136;
      case INDUSTRY_CODE, ACTUAL_INDUSTRY -> 96;
      default -> 152;
    };
  }
}
