package org.branchbook.base;

/**
 * The connection to the store broke, and nothing of the unit of work was kept: this is certain, so
 * whoever tries again saves it once.
 */
public final class NotSaved extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** For this reason, which says nothing of what was to be saved. */
  public NotSaved(Throwable cause) {
    super("the connection broke; nothing was saved", cause);
  }
}
