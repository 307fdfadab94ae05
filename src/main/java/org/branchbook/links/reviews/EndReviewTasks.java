package org.branchbook.links.reviews;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.links.LinkId;
import org.branchbook.links.Reviewed;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.tasks.Closing;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskBulk;
import org.branchbook.tasks.acts.TaskAccess;
import org.branchbook.tasks.acts.TaskChanges;

/** Ends the task that asked for a link's review once the link was looked at, whoever had it. */
public final class EndReviewTasks implements Reviewed {
  /** What is taken back is taken back soon. */
  private static final int UNDONE_WITHIN_HOURS = 12;

  private final DueReviews reviews;
  private final TaskBulk tasks;
  private final ClientTrail trail;
  private final InstantSource clock;

  public EndReviewTasks(
      DueReviews reviews, TaskBulk tasks, ClientTrail trail, InstantSource clock) {
    this.reviews = reviews;
    this.tasks = tasks;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public void looked(Asker asker, LinkId link) {
    var ended = new Closing(true, clock.instant(), asker.id(), null, "");
    change(asker, link, Task::open, task -> task.with(ended));
  }

  @Override
  public void takenBack(Asker asker, LinkId link) {
    var since = clock.instant().minus(UNDONE_WITHIN_HOURS, ChronoUnit.HOURS);
    change(
        asker,
        link,
        task -> {
          var end = task.closing();
          return end != null
              && end.done()
              && end.by().equals(asker.id())
              && end.words().isEmpty()
              && end.at().isAfter(since);
        },
        EndReviewTasks::again);
  }

  private static Task again(Task task) {
    return new Task(
        task.id(),
        task.subject(),
        task.hands(),
        task.timing(),
        task.checklist(),
        null,
        task.made(),
        task.version());
  }

  private void change(Asker asker, LinkId link, Predicate<Task> which, Function<Task, Task> how) {
    var found = reviews.tasks(link);
    if (found.isEmpty()) return;
    var edits =
        tasks.find(found, TaskAccess.everything(asker)).stream()
            .filter(which)
            .map(t -> new TaskBulk.Edit(t, how.apply(t)))
            .toList();
    var stale = tasks.saveAll(edits);
    for (var edit : edits) {
      if (stale.contains(edit.after().id())) continue;
      trail.writeAll(
          asker,
          Act.CHANGED,
          List.of(
              new ClientTrail.Entry(
                  "task",
                  edit.after().id().value(),
                  edit.after().subject().client(),
                  edit.before().hands().responsible(),
                  TaskChanges.between(edit.before(), edit.after()))));
    }
  }
}
