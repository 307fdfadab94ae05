package org.branchbook.reports;

/** What is counted of tasks and promises. */
public enum TaskFigure {
  /** Done in the period. */
  DONE,
  /** Done in the period after the day they were due. */
  DONE_LATE,
  /** Due in the period or before it, still open and late today. */
  LATE,
  /** Promises to clients kept in the period. */
  KEPT,
  /** Promises whose day lies in the period or before it and has passed, and that are not kept. */
  BROKEN
}
