package org.branchbook.ui.tasks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.clients.Channel;
import org.branchbook.clients.search.Fold;
import org.branchbook.clients.search.Layout;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Department;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.absences.Team;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.TaskRow;
import org.branchbook.tasks.Tasks;
import org.branchbook.tasks.Title;
import org.branchbook.tasks.acts.DoTask;
import org.branchbook.tasks.acts.Outcome;
import org.branchbook.tasks.acts.TaskAccess;
import org.branchbook.tasks.acts.Undo;
import org.branchbook.tasks.acts.UndoTasks;
import org.branchbook.tasks.many.Together;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Failure;
import org.branchbook.ui.kit.Notices;

/** What every screen of tasks shares: who asks, what is done by whom, and who hears of it. */
final class Desk {
  private static final int MOST = 12;

  private final TaskWork work;
  private final Asker asker;
  private final TaskSurroundings around;
  private final List<Runnable> hearing = new ArrayList<>();

  Desk(TaskWork work, Asker asker, TaskSurroundings around) {
    this.work = work;
    this.asker = asker;
    this.around = around;
  }

  TaskWork work() {
    return work;
  }

  Asker asker() {
    return asker;
  }

  TaskSurroundings around() {
    return around;
  }

  TaskWork.Acts acts() {
    return work.acts();
  }

  Tasks tasks() {
    return work.tasks();
  }

  Background background() {
    return around.background();
  }

  Notices notices() {
    return around.notices();
  }

  Instant now() {
    return around.clock().instant();
  }

  /** Runs after every change of a task, in these screens or told from elsewhere. */
  void hear(Runnable changed) {
    hearing.add(changed);
  }

  /** Something changed: whatever shows tasks reads them anew. */
  void changed() {
    reread();
    around.done().run();
  }

  /** Whatever shows tasks reads them anew. */
  void reread() {
    hearing.forEach(Runnable::run);
  }

  /** Those to whom the asker may give tasks, himself first. */
  List<Employee> reachable() {
    return work.employees().all().stream()
        .filter(e -> e.active() && TaskAccess.reaches(asker, e))
        .sorted(Comparator.comparing((Employee e) -> !e.id().equals(asker.id())))
        .toList();
  }

  /** The teams whose tasks the asker may see: his own, and those of whom he may see otherwise. */
  List<Team> teams() {
    var scope = asker.scope(Privilege.TASK_READ);
    return switch (scope.reach()) {
      case NONE, OWN -> List.of();
      case TEAM ->
          work.teams().all().stream().filter(t -> t.members().contains(asker.id())).toList();
      case DEPARTMENT -> {
        var mine = new HashSet<>(scope.people());
        for (var e : work.employees().all())
          if (scope.departments().contains(e.department())) mine.add(e.id());
        yield work.teams().all().stream()
            .filter(t -> !Collections.disjoint(t.members(), mine))
            .toList();
      }
      case ALL -> work.teams().all();
    };
  }

  /** Those of {@link #reachable} whose names have a part that begins so, with their load. */
  List<Colleague> colleagues(String typed) {
    var found = reachable().stream().filter(e -> named(e.name(), typed)).limit(MOST).toList();
    var load = work.bulk().load(found.stream().map(Employee::id).toList());
    return found.stream().map(e -> new Colleague(e, load.getOrDefault(e.id(), 0))).toList();
  }

  /** Other departments that can be asked for something, whose names have a part that begins so. */
  List<Department> departments(String typed) {
    return work.departments().all().stream()
        .filter(d -> !d.id().equals(asker.employee().department()) && named(d.name(), typed))
        .limit(MOST)
        .toList();
  }

  /** Whether a word of the name begins so, also as it comes out under the other layout. */
  private static boolean named(String name, String typed) {
    if (typed.isBlank()) return true;
    var words = Fold.words(name);
    return Stream.concat(Stream.of(typed), Layout.meant(typed).stream())
        .map(Fold::words)
        .anyMatch(
            parts ->
                !parts.isEmpty()
                    && parts.stream().allMatch(p -> words.stream().anyMatch(w -> w.startsWith(p))));
  }

  /** Somebody who may get a task, with how many he has open. */
  record Colleague(Employee who, int load) {}

  /** What becomes of something done on a screen. */
  interface Then {
    /** It is saved. */
    void done();

    /** A reason must be given. */
    void reason(Text why);

    /** It was not done. */
    void problem(Text why);
  }

  /** A title as part of another sentence. */
  static String inside(Title title) {
    return switch (title) {
      case Title.Written(var words) -> Text.asWritten(words);
      case Title.Told(var sentence) -> "@" + sentence.key();
    };
  }

  /** Does a task: by a contact where he talks to the client, else at once. */
  void perform(TaskRow row, Then then) {
    var client = row.client();
    if (client != null && DoTask.byContact(row.kind(), true)) {
      around
          .contact()
          .accept(
              new TaskSurroundings.ByContact(
                  row.id(),
                  row.version(),
                  client,
                  row.kind() == Kind.MEETING ? Channel.MEETING : Channel.CALL,
                  row.title().text()));
      return;
    }
    act(
        () -> acts().perform().run(asker, row.id(), row.version(), ""),
        Text.of("tasks.said.done"),
        then);
  }

  /** Does it away from the screen and says what came of it, with the way back. */
  void act(Callable<Outcome> doing, Text said, Then then) {
    background()
        .run(
            doing,
            outcome -> {
              switch (outcome) {
                case Outcome.Done done -> {
                  if (done.undo().possible())
                    notices().did(said, background(), () -> undone(done.undo()), this::changed);
                  else notices().did(said);
                  then.done();
                  changed();
                }
                case Outcome.NeedsReason(var why) -> then.reason(why);
                case Outcome.Stale _ -> {
                  then.problem(Text.of("tasks.stale"));
                  changed();
                }
                case Outcome.Wrong(var why) -> then.problem(why);
                case Outcome.Refused(var why) -> then.problem(why);
                case Outcome.Gone() -> {
                  then.problem(Text.of("tasks.gone"));
                  changed();
                }
              }
            },
            e -> then.problem(Failure.said(e, Text.of("tasks.failed"))));
  }

  /** The same for many tasks; {@code said} is told how many there were. */
  void many(Callable<Together> doing, String said, Then then) {
    background()
        .run(
            doing,
            outcome -> {
              switch (outcome) {
                case Together.Done(int changed, int passedOver, var undo) -> {
                  notices()
                      .did(
                          Text.of(passedOver == 0 ? said : said + ".but", changed, passedOver),
                          background(),
                          () -> undone(undo),
                          this::changed);
                  then.done();
                  changed();
                }
                case Together.NeedsReason(_, var why) -> then.reason(why);
                case Together.NeedsSecond(var request) ->
                    around.second().accept(request, () -> many(doing, said, then));
                case Together.Wrong(var why) -> then.problem(why);
                case Together.Refused(var why) -> then.problem(why);
              }
            },
            e -> then.problem(Failure.said(e, Text.of("tasks.failed"))));
  }

  private Undone undone(Undo undo) {
    return switch (acts().undo().run(asker, undo)) {
      case UndoTasks.Undone.Done(int restored, int kept) ->
          restored == 0 && kept > 0 ? new Undone.Changed("") : new Undone.Done();
      case UndoTasks.Undone.NotYours() -> new Undone.Not(Text.of("tasks.undo.notYours"));
    };
  }

  /** What becomes of it where only a notice tells. */
  Then quietly() {
    return new Then() {
      @Override
      public void done() {}

      @Override
      public void reason(Text why) {
        notices().warn(why);
      }

      @Override
      public void problem(Text why) {
        notices().warn(why);
      }
    };
  }
}
