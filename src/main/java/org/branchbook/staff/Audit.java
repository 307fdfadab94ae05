package org.branchbook.staff;

import java.util.List;
import java.util.Optional;
import org.branchbook.base.Page;

/** The audit: who saw, changed, exported or was refused what; written in the same unit of work. */
public interface Audit {
  /** Writes a line; it is kept if and only if the unit of work is. */
  void write(AuditLine line);

  /** Writes many lines. */
  default void writeAll(List<AuditLine> lines) {
    lines.forEach(this::write);
  }

  /** The lines that fit, newest first, without what they changed: see {@link #changes}. */
  Page<AuditLine> lines(AuditFilter filter, Optional<Page.Mark> after, int size);

  /**
   * The name of whoever changed something of a client's last; "" where nobody is known.
   *
   * @param subject what kind of thing, as in {@link AuditLine#subject}
   */
  String lastChangedBy(String subject, long subjectId, long client);

  /** What was changed by one line, field by field. */
  List<AuditLine.Change> changes(long line);
}
