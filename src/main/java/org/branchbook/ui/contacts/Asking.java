package org.branchbook.ui.contacts;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.branchbook.base.Text;
import org.branchbook.contacts.Contact;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.acts.Along;
import org.jspecify.annotations.Nullable;

/** What another room wants to know with the contact by which its task is done. */
public interface Asking {
  /** Of no task anything. */
  Asking NOTHING = _ -> List.of();

  /** What is asked with the doing of a task; none for most. Reads, so off the screen's thread. */
  List<Question> of(TaskId task);

  /**
   * A question with a key for each answer.
   *
   * @param id of its answers on the screen
   * @param answers at most ten: the keys are the digits
   * @param proposed the answer that the contact's result suggests, from 0; null for none
   * @param told what the number of an answer, and what is written of the contact, tell
   */
  record Question(
      String id,
      Text title,
      List<Text> answers,
      Function<Contact.Result, @Nullable Integer> proposed,
      BiFunction<Integer, String, Along> told) {}
}
