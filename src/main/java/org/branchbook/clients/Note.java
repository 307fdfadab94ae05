package org.branchbook.clients;

import java.time.Instant;
import org.branchbook.staff.EmployeeId;

/** Something worth knowing about a client, written by an employee. */
public record Note(long id, ClientId client, String text, EmployeeId author, Instant at) {
  public Note {
    if (text.isBlank()) throw new IllegalArgumentException("a note has a text");
  }
}
