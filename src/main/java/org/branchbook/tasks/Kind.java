package org.branchbook.tasks;

/** What sort of work a task is. */
public enum Kind {
  CALL,
  /** An appointment: it has a time of the day. */
  MEETING,
  FOLLOW_UP,
  DOCUMENTS,
  /** Work that another department was asked for. */
  REQUEST,
  /** Data of a card that must be put right. */
  RECONCILE,
  OTHER
}
