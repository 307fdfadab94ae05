package org.branchbook.ui.tasks;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.calendar.Recurrence;
import org.branchbook.ui.kit.drafts.Drafted;
import org.branchbook.ui.kit.drafts.DraftedFields;
import org.jspecify.annotations.Nullable;

/** What is kept of a task while it is written: nothing while neither title nor note is. */
final class FreshDraft implements Drafted {
  private final FreshModel model;
  private final DraftedFields fields;
  private final StringProperty whom = new SimpleStringProperty("");

  FreshDraft(FreshModel model) {
    this.model = model;
    whom.set(written(model.clients));
    model.clients.subscribe(() -> whom.set(written(model.clients)));
    whom.subscribe(
        (_, now) -> {
          if (!now.equals(written(model.clients))) model.clients.setAll(clients(now));
        });
    fields =
        new DraftedFields("task", 0)
            .text("title", model.title)
            .text("when", model.when)
            .text("note", model.note)
            .text("remind", model.remind)
            .text("clients", whom)
            .field("doer", model.doer, FreshDraft::written, FreshDraft::doer)
            .choice("kind", model.kind, Kind.class)
            .choice("priority", model.priority, Priority.class)
            .choice("returns", model.returns, Recurrence.Unit.class);
  }

  @Override
  public String form() {
    return fields.form();
  }

  @Override
  public long subject() {
    return fields.subject();
  }

  @Override
  public Map<String, String> content() {
    return (model.title.get() + model.note.get()).isBlank() ? Map.of() : fields.content();
  }

  @Override
  public void restore(Map<String, String> content) {
    fields.restore(content);
  }

  @Override
  public Subscription onTyped(Runnable typed) {
    return fields.onTyped(typed);
  }

  private static String written(List<FreshModel.Concerned> clients) {
    return clients.stream()
        .map(c -> c.id().value() + " " + c.name())
        .collect(Collectors.joining("\n"));
  }

  private static List<FreshModel.Concerned> clients(String written) {
    return written
        .lines()
        .map(
            line -> {
              var parts = line.split(" ", 2);
              return new FreshModel.Concerned(new ClientId(Long.parseLong(parts[0])), parts[1]);
            })
        .toList();
  }

  private static String written(FreshModel.@Nullable Doer doer) {
    return switch (doer) {
      case null -> "";
      case FreshModel.Doer.Somebody(var id, var name, int load) ->
          "somebody " + id.value() + " " + load + " " + name;
      case FreshModel.Doer.Asked(var id, var name) -> "department " + id.value() + " 0 " + name;
    };
  }

  private static FreshModel.@Nullable Doer doer(String written) {
    var parts = written.split(" ", 4);
    if (parts.length < 4) return null;
    long id = Long.parseLong(parts[1]);
    return parts[0].equals("somebody")
        ? new FreshModel.Doer.Somebody(new EmployeeId(id), parts[3], Integer.parseInt(parts[2]))
        : new FreshModel.Doer.Asked(new DepartmentId(id), parts[3]);
  }
}
