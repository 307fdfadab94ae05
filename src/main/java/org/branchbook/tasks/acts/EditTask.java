package org.branchbook.tasks.acts;

import java.time.Instant;
import java.util.List;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Asker;
import org.branchbook.tasks.Item;
import org.branchbook.tasks.Series;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.calendar.Recurrence;
import org.jspecify.annotations.Nullable;

/** Changes what a task says; its deadline and its hands have use cases of their own. */
public final class EditTask {
  private final ChangeTask change;
  private final GiveTask give;
  private final Work work;

  public EditTask(ChangeTask change, GiveTask give, Work work) {
    this.change = change;
    this.give = give;
    this.work = work;
  }

  /**
   * What may be changed.
   *
   * @param remind null for no reminder
   * @param returns how it returns; null for not at all
   */
  public record Edited(
      Subject subject,
      List<Item> checklist,
      @Nullable Instant remind,
      @Nullable Recurrence returns) {}

  /** Saves the task so over the version that the asker saw. */
  public Outcome run(Asker asker, TaskId id, int version, Edited edited) {
    return work.inOne(
        () ->
            change.open(
                asker,
                id,
                version,
                task -> edit(task, edited).equals(task),
                task -> {
                  var wrong = TaskCheck.wrong(edited.subject(), edited.checklist());
                  if (wrong.isPresent())
                    return new ChangeTask.Step.Not(new Outcome.Wrong(wrong.get()));
                  var added =
                      edited.subject().clients().stream()
                          .filter(c -> !task.subject().clients().contains(c))
                          .toList();
                  return give.clients(asker, about(edited.subject(), added))
                      .<ChangeTask.Step>map(ChangeTask.Step.Not::new)
                      .orElseGet(() -> new ChangeTask.Step.To(edit(task, edited)));
                }));
  }

  private static Subject about(Subject subject, List<ClientId> clients) {
    return new Subject(
        subject.kind(),
        subject.title(),
        subject.note(),
        subject.priority(),
        clients,
        subject.origin());
  }

  private static Task edit(Task task, Edited to) {
    return task.with(to.subject())
        .with(to.checklist())
        .with(task.timing().reminding(to.remind()).in(series(task, to.returns())));
  }

  private static @Nullable Series series(Task task, @Nullable Recurrence returns) {
    if (returns == null) return null;
    var before = task.timing().series();
    return before != null && before.rule().equals(returns)
        ? before
        : new Series(task.id().value(), returns, task.due().on(), 0);
  }
}
