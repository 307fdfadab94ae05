package org.branchbook.imports;

import org.branchbook.imports.profile.Kind;

/**
 * A record that an import left and that stays though the import was taken back.
 *
 * @param name the client's, or the clients' that a link connects
 */
public record Stayed(Kind kind, long id, String name, Why why) {
  /** Why it stays. */
  public enum Why {
    /** Somebody has edited it since. */
    EDITED,
    /** Something hangs on it that did not come with this import. */
    USED,
    /** Its month is closed. */
    FROZEN
  }
}
