package org.branchbook.ui.tasks;

import java.util.Optional;
import javafx.scene.Node;
import org.branchbook.base.Words;
import org.branchbook.tasks.Task;

/** What another room shows of a task that it has given: how to do it, and how it may end. */
public interface Guide {
  /** Its nodes in a language, beneath what the task says; empty where it knows nothing of it. */
  Optional<Node> view(Task task, Words words);

  /** A digit from 1 was pressed where the task is shown; whether that meant something. */
  boolean pressed(Task task, int digit);
}
