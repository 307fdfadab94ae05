package org.branchbook.ui.tasks;

import javafx.scene.Parent;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;

/** The place beside a task where its client's card stands; another room draws it. */
public interface Beside {
  /** The place's nodes in a language; whatever stands there stays. */
  Parent view(Words words);

  /**
   * Shows a client's card; the keyboard stays where it is.
   *
   * @param usual the purpose that is offered first, where one is asked
   */
  void show(ClientId client, Text usual);

  /** Shows nobody's. */
  void nobody();
}
