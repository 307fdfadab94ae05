package org.branchbook.tasks;

/** How much a task presses, beside its due day. */
public enum Priority {
  LOW,
  NORMAL,
  HIGH
}
