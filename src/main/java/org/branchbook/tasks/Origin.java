package org.branchbook.tasks;

/**
 * What a task came from, in another room.
 *
 * @param subject what kind of thing, as the audit names it: contact …
 * @param id its number
 */
public record Origin(String subject, long id) {
  /** A contact whose next step the task is. */
  public static Origin contact(long id) {
    return new Origin("contact", id);
  }
}
