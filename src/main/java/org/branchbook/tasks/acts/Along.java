package org.branchbook.tasks.acts;

import java.time.Instant;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.staff.Asker;
import org.branchbook.tasks.Task;

/** What is told together with the doing of a task, in the same unit of work. */
public interface Along {
  /** Nothing has to be told. */
  Along NOTHING = (_, _, _) -> Optional.empty();

  /**
   * Tells it; why it can't be told, else empty.
   *
   * @param at when the task is done
   */
  Optional<Text> tell(Asker asker, Task task, Instant at);

  /** The same and, where it could be told, another. */
  default Along and(Along other) {
    return (asker, task, at) -> tell(asker, task, at).or(() -> other.tell(asker, task, at));
  }
}
