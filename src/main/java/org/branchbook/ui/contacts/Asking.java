package org.branchbook.ui.contacts;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.branchbook.base.Text;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.acts.Along;

/** What another room wants to know with the contact by which its task is done. */
public interface Asking {
  /** Of no task anything. */
  Asking NOTHING = _ -> Optional.empty();

  /** What is asked with the doing of a task; empty for most. Reads, so off the screen's thread. */
  Optional<Question> of(TaskId task);

  /**
   * A question with a key for each answer.
   *
   * @param answers at most ten: the keys are the digits
   * @param told what the number of an answer, and what is written of the contact, tell
   */
  record Question(Text title, List<Text> answers, BiFunction<Integer, String, Along> told) {}
}
