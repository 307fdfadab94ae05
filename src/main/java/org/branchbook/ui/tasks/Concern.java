package org.branchbook.ui.tasks;

import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;

/** Whose card belongs beside what is chosen. */
sealed interface Concern {
  /** Nothing is chosen. */
  record Nothing() implements Concern {}

  /** Work in the house: nobody's. */
  record House() implements Concern {}

  /** A client's, looked at for this purpose. */
  record Of(ClientId client, Text purpose) implements Concern {}
}
