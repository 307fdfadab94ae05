package org.branchbook.staff.exports;

import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.confirms.Matter;
import org.jspecify.annotations.Nullable;

/**
 * A list that is about to leave the program.
 *
 * @param subject of the audit's line
 * @param matter what a second person confirms where it is long; its size is the number of rows
 * @param told what the audit's line tells beside size and format
 * @param instead the absent colleague for whom it is taken; null where for nobody
 */
public record Leaving(
    String subject, Matter matter, List<Change> told, @Nullable EmployeeId instead) {
  public Leaving {
    told = List.copyOf(told);
  }

  /**
   * A list of so many rows, taken for nobody else.
   *
   * @param what the kind of list, as confirmations and their words know it
   * @param ref tells it apart from others of its kind, without the number of its rows
   * @param confirm key of what the second person is told, with the number of rows
   */
  public static Leaving of(
      String subject, String what, String ref, String confirm, int rows, Change... told) {
    return new Leaving(
        subject,
        new Matter(what, ref + " " + rows, Text.of(confirm, rows), rows),
        List.of(told),
        null);
  }
}
