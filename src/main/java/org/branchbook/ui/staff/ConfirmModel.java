package org.branchbook.ui.staff;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.confirms.Confirm.Answered;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.staff.confirms.ConfirmationId;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** What waits for the confirmation of the one who is signed in. */
final class ConfirmModel {
  /** What the screen reads and does. */
  interface Acts {
    List<Confirmation> waiting();

    List<Employee> employees();

    Answered answer(ConfirmationId request, boolean yes);
  }

  private record Read(List<Confirmation> waiting, List<Employee> employees) {}

  private final ObservableList<Confirmation> waiting = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Text> error = new ReadOnlyObjectWrapper<>();
  private final Acts acts;
  private final Background background;
  private final Notices notices;
  private Map<EmployeeId, String> names = Map.of();

  ConfirmModel(Acts acts, Background background, Notices notices) {
    this.acts = acts;
    this.background = background;
    this.notices = notices;
  }

  ObservableList<Confirmation> waiting() {
    return waiting;
  }

  ReadOnlyObjectProperty<@Nullable Text> error() {
    return error.getReadOnlyProperty();
  }

  /** Who asks. */
  String asker(Confirmation request) {
    return names.getOrDefault(request.asker(), "");
  }

  void load() {
    background.run(
        () -> new Read(acts.waiting(), acts.employees()),
        read -> {
          names = read.employees.stream().collect(Collectors.toMap(Employee::id, Employee::name));
          waiting.setAll(read.waiting);
        },
        notices::failed);
  }

  void answer(Confirmation request, boolean yes) {
    error.set(null);
    background.run(
        () -> acts.answer(request.id(), yes),
        answered -> {
          switch (answered) {
            case Answered.Done _ ->
                notices.did(
                    Text.of(
                        yes ? "staff.confirm.confirmed" : "staff.confirm.refused", asker(request)));
            case Answered.Own() -> error.set(Text.of("staff.confirm.own"));
            case Answered.Gone() -> error.set(Text.of("staff.confirm.gone"));
            case Answered.Refused(var missing) -> error.set(missing.refused());
          }
          load();
        },
        notices::failed);
  }
}
