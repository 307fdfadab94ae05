package org.branchbook.tasks.acts;

import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.staff.Asker;
import org.branchbook.tasks.Task;

/**
 * What a later room does when a task ends that it has given, in the unit of work in which the task
 * is saved.
 */
public interface FollowsTask {
  /** Where no room gives tasks by a procedure. */
  FollowsTask NOBODY =
      new FollowsTask() {
        @Override
        public Optional<Outcome> against(Asker asker, Task task) {
          return Optional.empty();
        }

        @Override
        public Optional<Text> lacks(Asker asker, Task task) {
          return Optional.empty();
        }

        @Override
        public Undo closed(Asker asker, Task task, boolean inVain) {
          return Undo.nothing(asker.id());
        }

        @Override
        public void reopened(Asker asker, Task closed) {}
      };

  /** Why the asker may not call the task off; a refusal is audited. Empty where he may. */
  Optional<Outcome> against(Asker asker, Task task);

  /** What has to be told before the asker may say that the task is done; empty for nothing. */
  Optional<Text> lacks(Asker asker, Task task);

  /**
   * The task was done or called off.
   *
   * @param inVain it was done by a contact in which nobody was reached: another try, which takes
   *     the contact's number, stands for it
   * @return how to undo what was given because of it
   */
  Undo closed(Asker asker, Task task, boolean inVain);

  /** The task that had ended so is to be done again: somebody has undone what he did. */
  void reopened(Asker asker, Task closed);
}
