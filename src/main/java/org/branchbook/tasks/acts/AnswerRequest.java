package org.branchbook.tasks.acts;

import java.time.Instant;
import java.time.InstantSource;
import org.branchbook.base.Text;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.Hands;
import org.branchbook.tasks.Request;
import org.branchbook.tasks.Request.Stage;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;
import org.jspecify.annotations.Nullable;

/** Answers a request to a department: accepts it, or returns it with a reason. */
public final class AnswerRequest {
  private final ChangeTask change;
  private final TaskAccess access;
  private final InstantSource clock;

  public AnswerRequest(ChangeTask change, TaskAccess access, InstantSource clock) {
    this.change = change;
    this.access = access;
    this.clock = clock;
  }

  /** Accepts it for somebody of the department, the asker himself as a rule. */
  public Outcome accept(Asker asker, TaskId id, int version, EmployeeId doer) {
    var now = clock.instant();
    return change.open(
        asker,
        id,
        version,
        task -> doer.equals(task.hands().responsible()),
        task -> {
          if (!TaskAccess.waitsFor(asker, task)) return notHis();
          return access
              .recipient(asker, doer)
              .<ChangeTask.Step>map(who -> new ChangeTask.Step.To(accepted(task, who, asker, now)))
              .orElseGet(
                  () -> new ChangeTask.Step.Not(access.refused(asker, Privilege.TASK_CREATE, id)));
        });
  }

  /** Returns it to the one who asked; a department says why. */
  public Outcome giveBack(Asker asker, TaskId id, int version, String reason) {
    var now = clock.instant();
    return change.open(
        asker,
        id,
        version,
        task -> stage(task) == Stage.RETURNED,
        task -> {
          var request = task.hands().request();
          boolean theirs =
              request != null
                  && request.stage() != Stage.RETURNED
                  && asker.below().contains(task.hands().department());
          if (!theirs) return notHis();
          var wrong = TaskCheck.words(reason);
          if (wrong.isPresent()) return new ChangeTask.Step.Not(new Outcome.Wrong(wrong.get()));
          if (reason.isBlank())
            return new ChangeTask.Step.Not(new Outcome.NeedsReason(Text.of("tasks.reason.return")));
          var author = task.hands().author();
          return new ChangeTask.Step.To(
              task.with(
                  new Hands(
                      author,
                      author,
                      access.department(author),
                      null,
                      new Request(request.of(), Stage.RETURNED, now, reason.strip()))));
        });
  }

  /** Asks the department again after it returned the request. */
  public Outcome askAgain(Asker asker, TaskId id, int version) {
    return change.open(
        asker,
        id,
        version,
        task -> stage(task) == Stage.WAITING,
        task -> {
          var request = task.hands().request();
          if (request == null
              || request.stage() != Stage.RETURNED
              || !task.hands().author().equals(asker.id())) return notHis();
          var of = request.of();
          return new ChangeTask.Step.To(
              task.with(new Hands(asker.id(), null, of, null, Request.of(of))));
        });
  }

  private static Task accepted(Task task, Employee who, Asker asker, Instant now) {
    var hands = task.hands();
    var of = hands.request() == null ? hands.department() : hands.request().of();
    return task.with(
        new Hands(
            hands.author(),
            who.id(),
            who.department(),
            who.id().equals(asker.id()) ? null : asker.id(),
            new Request(of, Stage.ACCEPTED, now, "")));
  }

  private static @Nullable Stage stage(Task task) {
    var request = task.hands().request();
    return request == null ? null : request.stage();
  }

  private static ChangeTask.Step notHis() {
    return new ChangeTask.Step.Not(new Outcome.Wrong(Text.of("tasks.wrong.answer")));
  }
}
