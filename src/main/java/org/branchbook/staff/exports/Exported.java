package org.branchbook.staff.exports;

import org.branchbook.staff.Privilege;
import org.branchbook.staff.confirms.Confirmation;

/** What came of taking a list out of the program. */
public sealed interface Exported {
  /** The file is written. */
  record Done(String file, int rows) implements Exported {}

  /** It is long: a second person has to confirm it first. */
  record Waits(Confirmation request) implements Exported {}

  /** The file could not be written: no room, not allowed there, open in another program. */
  record NotWritten(String file) implements Exported {}

  /** The asker may not see what is on it, or take nothing out of the program. */
  record Refused(Privilege missing) implements Exported {}
}
