package org.branchbook.links.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.Ids;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditTrail;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Hands;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Origin;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskBulk;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Timing;
import org.branchbook.tasks.Title;

/** Gives each responsible employee a task for a link of his client that is to be looked at. */
public final class AskForReviews {
  /** What the tasks come from, as they say it. */
  public static final String ORIGIN = "link";

  private static final int AT_ONCE = 200;

  /** After an import of old dates the rest waits for the next day. */
  private static final int A_DAY = 2000;

  private final DueReviews reviews;
  private final TaskBulk tasks;
  private final AuditTrail trail;
  private final Ids ids;
  private final Clock clock;
  private final Work work;

  public AskForReviews(
      DueReviews reviews, TaskBulk tasks, AuditTrail trail, Ids ids, Clock clock, Work work) {
    this.reviews = reviews;
    this.tasks = tasks;
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
    this.work = work;
  }

  /** Gives the tasks of today and says how many; each review is asked for once. */
  public int run(Progress progress) {
    var today = LocalDate.now(clock);
    int given = 0;
    while (given < A_DAY && !progress.cancelled()) {
      var due = reviews.unasked(today, AT_ONCE);
      if (due.isEmpty()) break;
      work.inOne(() -> give(due, today));
      given += due.size();
      progress.at(-1, Text.of("links.reviews.asking", given));
    }
    return given;
  }

  private void give(List<DueReview> due, LocalDate today) {
    reviews.asked(due);
    var fresh = due.stream().map(d -> task(d, today)).toList();
    tasks.addAll(fresh);
    for (var task : fresh) trail.write(null, Act.CREATED, "task", task.id().value(), List.of());
  }

  private Task task(DueReview due, LocalDate today) {
    return Task.fresh(
        new TaskId(ids.next()),
        new Subject(
            Kind.DOCUMENTS,
            new Title.Told(Text.of("links.next.review", "@links.type." + due.type())),
            "",
            Priority.NORMAL,
            List.of(due.client()),
            new Origin(ORIGIN, due.link().value())),
        Hands.own(due.responsible(), due.department()),
        Timing.by(Due.on(due.due().isBefore(today) ? today : due.due())),
        clock.instant());
  }
}
