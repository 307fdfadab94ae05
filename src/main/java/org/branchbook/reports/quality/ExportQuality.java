package org.branchbook.reports.quality;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.branchbook.base.Paper;
import org.branchbook.base.Words;
import org.branchbook.base.Work;
import org.branchbook.reports.ExportReport;
import org.branchbook.reports.ExportReport.Exported;
import org.branchbook.reports.ReportHead;
import org.branchbook.reports.ReportOrder;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;

/** Writes the report of quality into a file, and says in the audit who took what. */
public final class ExportQuality {
  private final ReadQuality read;
  private final ReportHead head;
  private final Paper.Writer writer;
  private final AuditTrail trail;
  private final Work work;
  private final Clock clock;

  public ExportQuality(
      ReadQuality read,
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

  /** Counts the report anew and writes it. */
  public Exported run(
      Asker asker, ReportOrder order, Paper.Format format, Words words, String file) {
    return switch (read.run(asker, order)) {
      case ReadQuality.Read.Done(var report) -> run(asker, report, format, words, file);
      case ReadQuality.Read.Refused() -> new Exported.Refused();
    };
  }

  /** Writes a report as it was read, so that the file says what the screen says. */
  public Exported run(
      Asker asker, QualityReport report, Paper.Format format, Words words, String file) {
    var period = report.order().period();
    // before the file: what leaves the program is known even where writing breaks off
    work.inOne(
        () ->
            trail.write(
                asker.id(),
                ExportReport.instead(asker, report.order()),
                Act.EXPORTED,
                "report",
                0,
                List.of(
                    new Change("period", "", period.from() + " " + period.to()),
                    new Change("figure", "", "quality"),
                    new Change("format", "", format.name()))));
    try {
      var paper = new QualityPaper(report, clock.getZone()).of(head.of(asker, report.order()));
      writer.write(paper, format, words, file);
      return new Exported.Done(file);
    } catch (IOException e) {
      return new Exported.NotWritten(file);
    }
  }
}
