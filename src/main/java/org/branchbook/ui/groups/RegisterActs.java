package org.branchbook.ui.groups;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.links.register.GroupEntry;
import org.branchbook.links.register.LeadMany.Led;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Employee;
import org.branchbook.tasks.acts.Undo;
import org.branchbook.tasks.acts.UndoTasks;
import org.branchbook.tasks.many.Together;
import org.jspecify.annotations.Nullable;

/** What is done with chosen groups together: who leads them, and what their leads are to do. */
final class RegisterActs {
  private static final int DAYS = 7;

  /** Whether a task for the leads is being written. */
  final BooleanProperty asking = new SimpleBooleanProperty();

  final ObjectProperty<@Nullable LocalDate> due = new SimpleObjectProperty<>();
  final StringProperty note = new SimpleStringProperty("");

  private final RegisterWork work;
  private final Asker asker;
  private final GroupSurroundings around;
  private final Runnable after;

  RegisterActs(RegisterWork work, Asker asker, GroupSurroundings around, Runnable after) {
    this.work = work;
    this.asker = asker;
    this.around = around;
    this.after = after;
  }

  /** Says who leads the groups; null for nobody. */
  void lead(List<GroupEntry> groups, @Nullable Employee employee) {
    var sources = groups.stream().map(GroupEntry::source).toList();
    if (sources.isEmpty()) return;
    around
        .background()
        .run(
            () -> work.lead().by(asker, sources, employee == null ? null : employee.id()),
            outcome -> {
              switch (outcome) {
                case Led.Done(var leads, int passedOver) -> {
                  if (leads.isEmpty())
                    around.notices().warn(Text.of("groups.lead.outOfReach", passedOver));
                  else
                    around
                        .notices()
                        .did(
                            passedOver == 0
                                ? Text.of("groups.lead.setMany", leads.size())
                                : Text.of("groups.lead.setSome", leads.size(), passedOver),
                            around.background(),
                            () -> work.unlead().apply(asker, leads),
                            after);
                  after.run();
                }
                case Led.NeedsSecond(var request) ->
                    work.second().accept(request, () -> lead(groups, employee));
                case Led.Wrong(var why) -> around.notices().warn(why);
              }
            },
            e -> around.notices().failed(e, Text.of("groups.failed")));
  }

  /** Begins a task for the leads. */
  void begin() {
    due.set(LocalDate.now(around.clock()).plusDays(DAYS));
    asking.set(true);
  }

  /** Gives none. */
  void leave() {
    asking.set(false);
  }

  /** Gives the leads of these groups their tasks. */
  void give(List<GroupEntry> groups) {
    var by = due.get();
    if (by == null || groups.isEmpty()) return;
    var said = note.get();
    around
        .background()
        .run(
            () -> work.ask().of(asker, groups, by, said),
            outcome -> given(outcome, groups),
            e -> around.notices().failed(e, Text.of("groups.failed")));
  }

  private void given(Together outcome, List<GroupEntry> groups) {
    switch (outcome) {
      case Together.Done(int given, int passedOver, var undo) -> {
        asking.set(false);
        note.set("");
        around
            .notices()
            .did(
                Text.of(passedOver == 0 ? "groups.asked" : "groups.asked.but", given, passedOver),
                around.background(),
                () -> undone(undo),
                () -> {});
      }
      case Together.NeedsSecond(var request) -> work.second().accept(request, () -> give(groups));
      case Together.NeedsReason(_, var why) -> around.notices().warn(why);
      case Together.Wrong(var why) -> around.notices().warn(why);
      case Together.Refused(var why) -> around.notices().warn(why);
    }
  }

  private Undone undone(Undo undo) {
    return switch (work.unask().apply(asker, undo)) {
      case UndoTasks.Undone.Done(int restored, int kept) ->
          restored == 0 && kept > 0 ? new Undone.Changed("") : new Undone.Done();
      case UndoTasks.Undone.NotYours() -> new Undone.Not(Text.of("clients.undo.gone"));
    };
  }
}
