package org.branchbook.reports;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.branchbook.base.Paper;
import org.branchbook.base.Words;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/** Writes a report into a file, and says in the audit who took what. */
public final class ExportReport {
  private final ReadReport read;
  private final ReportHead head;
  private final Paper.Writer writer;
  private final AuditTrail trail;
  private final Work work;
  private final Clock clock;

  public ExportReport(
      ReadReport read,
      ReportHead head,
      Paper.Writer writer,
      AuditTrail trail,
      Work work,
      Clock clock) {
    this.read = read;
    this.head = head;
    this.writer = writer;
    this.trail = trail;
    this.work = work;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Exported {
    /** The file is written. */
    record Done(String file) implements Exported {}

    /** The asker may not see this department or employee. */
    record Refused() implements Exported {}

    /** The file could not be written: no room, not allowed there, open in another program. */
    record NotWritten(String file) implements Exported {}
  }

  /** Counts the report anew and writes it. */
  public Exported run(
      Asker asker, ReportOrder order, Paper.Format format, Words words, String file) {
    return switch (read.run(asker, order)) {
      case ReadReport.Read.Done(var report) -> run(asker, report, format, words, file);
      case ReadReport.Read.Refused() -> new Exported.Refused();
    };
  }

  /** Writes a report as it was read, so that the file says what the screen says. */
  public Exported run(
      Asker asker, WorkReport report, Paper.Format format, Words words, String file) {
    // before the file: what leaves the program is known even where writing breaks off
    work.inOne(
        () ->
            trail.write(
                asker.id(),
                instead(asker, report.order()),
                Act.EXPORTED,
                "report",
                0,
                what(report, format)));
    try {
      var paper = new WorkPaper(report, clock.getZone()).of(head.of(asker, report.order()));
      writer.write(paper, format, words, file);
      return new Exported.Done(file);
    } catch (IOException e) {
      return new Exported.NotWritten(file);
    }
  }

  /** The absent colleague whose work is reported on, or in whose place alone it may be read. */
  public static @Nullable EmployeeId instead(Asker asker, ReportOrder order) {
    var of = asker.insteadOf(order.employee());
    return of == null ? asker.insteadOf(Privilege.REPORT_READ) : of;
  }

  private static List<Change> what(WorkReport report, Paper.Format format) {
    var period = report.order().period();
    return List.of(
        new Change("period", "", period.from() + " " + period.to()),
        new Change("format", "", format.name()));
  }
}
