package org.branchbook.tasks.acts;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.tasks.Closing;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;
import org.jspecify.annotations.Nullable;

/** Says that a task is done; the next of its series is made in the same saving. */
public final class DoTask {
  /** What is done by talking to the client: the contact is the doing. */
  private static final Set<Kind> TALKS = EnumSet.of(Kind.CALL, Kind.MEETING, Kind.FOLLOW_UP);

  private final ChangeTask change;
  private final NextOfSeries next;
  private final InstantSource clock;
  private final Work work;

  public DoTask(ChangeTask change, NextOfSeries next, InstantSource clock, Work work) {
    this.change = change;
    this.next = next;
    this.clock = clock;
    this.work = work;
  }

  /** Whether such a task is done by logging a contact with its client. */
  public static boolean byContact(Kind kind, boolean withClient) {
    return withClient && TALKS.contains(kind);
  }

  /**
   * Done, without a contact: no call or meeting with a client is.
   *
   * @param words what came of it; "" for nothing to say
   */
  public Outcome run(Asker asker, TaskId id, int version, String words) {
    return close(asker, id, version, words, null, false, Along.NOTHING);
  }

  /** Done by a contact that is logged in the same unit of work. */
  public Outcome by(Asker asker, TaskId id, int version, long contact) {
    return by(asker, id, version, contact, false, Along.NOTHING);
  }

  /**
   * The same.
   *
   * @param inVain nobody was reached: another try stands for what was to be done
   * @param along what is told with it
   */
  public Outcome by(
      Asker asker, TaskId id, int version, long contact, boolean inVain, Along along) {
    return close(asker, id, version, "", contact, inVain, along);
  }

  private Outcome close(
      Asker asker,
      TaskId id,
      int version,
      String words,
      @Nullable Long contact,
      boolean inVain,
      Along along) {
    return work.inOne(
        () -> {
          var now = clock.instant();
          var outcome =
              change.close(
                  asker,
                  id,
                  version,
                  task -> doneSo(asker, task, contact),
                  task -> {
                    var wrong = TaskCheck.words(words);
                    if (wrong.isPresent())
                      return new ChangeTask.Step.Not(new Outcome.Wrong(wrong.get()));
                    if (contact == null
                        && byContact(task.subject().kind(), task.subject().client() != null))
                      return new ChangeTask.Step.Not(
                          new Outcome.Wrong(Text.of("tasks.wrong.contact")));
                    var lacking =
                        inVain
                            ? Optional.<Text>empty()
                            : along.tell(asker, task, now).or(() -> change.lacks(asker, task));
                    if (lacking.isPresent())
                      return new ChangeTask.Step.Not(new Outcome.Wrong(lacking.get()));
                    return new ChangeTask.Step.To(
                        task.with(new Closing(true, now, asker.id(), contact, words)));
                  },
                  inVain);
          return outcome instanceof Outcome.Done(var task, var undo) && undo.possible()
              ? next.after(asker, task, undo, now)
              : outcome;
        });
  }

  private static boolean doneSo(Asker asker, Task task, @Nullable Long contact) {
    var closing = task.closing();
    return closing != null
        && closing.done()
        && closing.by().equals(asker.id())
        && Objects.equals(closing.contact(), contact);
  }
}
