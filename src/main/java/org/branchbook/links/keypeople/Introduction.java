package org.branchbook.links.keypeople;

import java.time.Instant;
import org.branchbook.tasks.TaskId;

/**
 * That somebody was asked to have the key person introduce the bank, and how far it came.
 *
 * @param asked when
 * @param who the name of whoever was asked; of the department while nobody of it has accepted
 */
public record Introduction(TaskId task, Instant asked, String who, State state) {
  /** How far it came, the last being what it is for. */
  public enum State {
    ASKED,
    /** The task was ended without the organisation becoming a client. */
    ENDED,
    /** Somebody has spoken with the organisation since. */
    CONTACTED,
    CLIENT
  }
}
