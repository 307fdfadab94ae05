package org.branchbook.clients;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.staff.Audit;
import org.branchbook.staff.AuditFilter;
import org.branchbook.staff.AuditLine;

/** An audit in memory, its lines in the order they were written. */
public final class InMemoryAudit implements Audit {
  public final List<AuditLine> lines = new ArrayList<>();

  @Override
  public void write(AuditLine line) {
    lines.add(line);
  }

  @Override
  public Page<AuditLine> lines(AuditFilter filter, Optional<Page.Mark> after, int size) {
    return new Page<>(lines.reversed(), Optional.empty());
  }

  @Override
  public String lastChangedBy(String subject, long subjectId, long client) {
    return lines.reversed().stream()
        .filter(l -> l.subject().equals(subject) && l.subjectId() == subjectId)
        .findFirst()
        .map(l -> "employee " + Objects.requireNonNull(l.who()).value())
        .orElse("");
  }

  @Override
  public List<AuditLine.Change> changes(long line) {
    return lines.stream().filter(l -> l.id() == line).findAny().orElseThrow().changes();
  }

  /** What was done, line by line: "CHANGED client". */
  public List<String> acts() {
    return lines.stream().map(l -> l.act() + " " + l.subject()).toList();
  }

  /** The line written last. */
  public AuditLine last() {
    return lines.getLast();
  }
}
