package org.branchbook.playbooks;

/**
 * Where a playbook says something.
 *
 * @param step of which step, from 0; for what belongs to a step
 * @param number the how manieth of its kind, from 0
 */
public record Place(Spot spot, int step, int number) {
  /** What stands there. */
  public enum Spot {
    NAME,
    ABOUT,
    TITLE,
    SCRIPT,
    FIELD,
    RESULT
  }
}
