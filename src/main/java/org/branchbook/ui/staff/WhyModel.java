package org.branchbook.ui.staff;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.clients.search.WhyHidden.Told;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** Why somebody does not see a client: whose question it is, the number, the answer. */
final class WhyModel {
  /** What the panel asks. */
  interface Acts {
    List<Employee> employees();

    Told why(EmployeeId who, String number);
  }

  /** The answer in words; the last sentence is the verdict. */
  record Answer(boolean sees, List<Text> why) {}

  final StringProperty number = new SimpleStringProperty("");
  final ObjectProperty<@Nullable Employee> who = new SimpleObjectProperty<>();

  private final ObservableList<Employee> employees = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Text> error = new ReadOnlyObjectWrapper<>();
  private final Employee self;
  private final boolean forOthers;
  private final Acts acts;
  private final Background background;

  WhyModel(Employee self, boolean forOthers, Acts acts, Background background) {
    this.self = self;
    this.forOthers = forOthers;
    this.acts = acts;
    this.background = background;
    who.set(self);
  }

  boolean forOthers() {
    return forOthers;
  }

  ObservableList<Employee> employees() {
    return employees;
  }

  ReadOnlyObjectProperty<@Nullable Answer> answer() {
    return answer.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Text> error() {
    return error.getReadOnlyProperty();
  }

  void load() {
    answer.set(null);
    error.set(null);
    if (!forOthers) return;
    background.run(
        acts::employees,
        all -> {
          var chosen = who.get();
          employees.setAll(all.stream().filter(Employee::active).toList());
          who.set(chosen == null ? self : chosen);
        },
        Background::unforeseen);
  }

  void ask() {
    var about = who.get() == null ? self : who.get();
    var typed = number.get();
    answer.set(null);
    error.set(null);
    background.run(() -> acts.why(about.id(), typed), this::told, Background::unforeseen);
  }

  private void told(Told told) {
    switch (told) {
      case Told.Done(var explanation) ->
          answer.set(new Answer(explanation.holds(), explanation.why()));
      case Told.Nobody() -> error.set(Text.of("staff.hidden.nobody"));
      case Told.Several() -> error.set(Text.of("staff.hidden.several"));
      case Told.NoNumber() -> error.set(Text.of("staff.hidden.noNumber"));
      case Told.Refused(var missing) -> error.set(missing.refused());
    }
  }
}
