package org.branchbook.links.scenes;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Origin;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Title;
import org.branchbook.tasks.acts.GiveTask;
import org.branchbook.tasks.acts.NewTask;
import org.branchbook.tasks.acts.Outcome;
import org.branchbook.tasks.acts.UndoTasks;

/** Gives a map to a colleague, with a task to look at it; of its clients he sees what he may. */
public final class GiveScene {
  private final Scenes scenes;
  private final Employees employees;
  private final GiveTask give;
  private final UndoTasks undo;
  private final AuditTrail trail;
  private final InstantSource clock;
  private final Work work;

  public GiveScene(
      Scenes scenes,
      Employees employees,
      GiveTask give,
      UndoTasks undo,
      AuditTrail trail,
      InstantSource clock,
      Work work) {
    this.scenes = scenes;
    this.employees = employees;
    this.give = give;
    this.undo = undo;
    this.trail = trail;
    this.clock = clock;
    this.work = work;
  }

  /** Whom and by when. */
  public record Order(SceneId scene, EmployeeId to, String note, LocalDate by, TaskId task) {}

  /** What came of it. */
  public sealed interface Passed {
    /** He has it, and a task by which he will find it. */
    record Done(Order order, boolean fresh, org.branchbook.tasks.acts.Undo undo)
        implements Passed {}

    /** It can't be given so, for this reason. */
    record Not(Text why) implements Passed {}
  }

  /** Gives a map that is the asker's or that he was given. */
  public Passed run(Asker asker, Order order) {
    return work.inOne(
        () -> {
          var found = scenes.find(order.scene(), asker.id());
          if (found.isEmpty()) return new Passed.Not(Text.of("links.scenes.gone"));
          if (employees.find(order.to()).filter(Employee::active).isEmpty()
              || order.to().equals(asker.id()))
            return new Passed.Not(Text.of("links.scenes.wrong.whom"));
          return switch (give.run(asker, task(found.get(), order))) {
            case Outcome.Done(_, var back) -> {
              boolean fresh =
                  !found.get().owner().equals(order.to())
                      && scenes.given(order.scene()).stream()
                          .noneMatch(g -> g.to().equals(order.to()));
              var now = clock.instant();
              if (fresh) record(asker, order, now);
              yield new Passed.Done(order, fresh, back);
            }
            case Outcome.Wrong(var why) -> new Passed.Not(why);
            case Outcome.Refused(var why) -> new Passed.Not(why);
            case Outcome.NeedsReason(var why) -> new Passed.Not(why);
            case Outcome.Gone _, Outcome.Stale _ -> new Passed.Not(Text.of("links.scenes.gone"));
          };
        });
  }

  /** Takes it back with the task, where nobody has done anything with that meanwhile. */
  public UndoTasks.Undone undo(Asker asker, Passed.Done done) {
    return work.inOne(
        () -> {
          var undone = undo.run(asker, done.undo());
          if (undone instanceof UndoTasks.Undone.Done(int restored, _)
              && restored > 0
              && done.fresh()) {
            scenes.takeBack(done.order().scene(), done.order().to());
            trail.write(
                asker.id(),
                Act.REVERTED,
                SaveScene.SUBJECT,
                done.order().scene().value(),
                List.of(new Change("given", name(done.order().to()), "")));
          }
          return undone;
        });
  }

  private void record(Asker asker, Order order, Instant now) {
    scenes.give(new Given(order.scene(), order.to(), asker.id(), now));
    trail.write(
        asker.id(),
        Act.CHANGED,
        SaveScene.SUBJECT,
        order.scene().value(),
        List.of(new Change("given", "", name(order.to()))));
  }

  private static NewTask task(SavedScene scene, Order order) {
    return NewTask.of(
        order.task(),
        new Subject(
            Kind.OTHER,
            new Title.Told(Text.of("links.next.look", Text.asWritten(scene.name()))),
            order.note(),
            Priority.NORMAL,
            List.of(),
            new Origin(SaveScene.SUBJECT, scene.id().value())),
        order.to(),
        Due.on(order.by()));
  }

  private String name(EmployeeId id) {
    return employees.find(id).map(Employee::name).orElse("");
  }
}
