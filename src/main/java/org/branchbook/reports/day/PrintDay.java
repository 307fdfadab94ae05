package org.branchbook.reports.day;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.branchbook.base.Paper;
import org.branchbook.base.Words;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;

/** Writes somebody's day as a page to be printed. */
public final class PrintDay {
  private final ReadDay read;
  private final Paper.Writer writer;
  private final AuditTrail trail;
  private final Work work;
  private final Clock clock;

  public PrintDay(ReadDay read, Paper.Writer writer, AuditTrail trail, Work work, Clock clock) {
    this.read = read;
    this.writer = writer;
    this.trail = trail;
    this.work = work;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Printed {
    /** It is in this file. */
    record Done(String file) implements Printed {}

    /** The file could not be written: no room, no such folder, open in another program. */
    record NotWritten(String file) implements Printed {}
  }

  /** Reads the asker's day anew and writes it into a file of this format. */
  public Printed run(Asker asker, Paper.Format format, Words words, String file) {
    var day = read.forPaper(asker);
    // before the file: what leaves the program is known even where writing breaks off
    work.inOne(
        () ->
            trail.write(
                asker.id(),
                Act.EXPORTED,
                "day",
                0,
                List.of(
                    new Change("period", "", day.date().toString()),
                    new Change("format", "", format.name()))));
    try {
      writer.write(DayPaper.of(day, LocalTime.now(clock)), format, words, file);
      return new Printed.Done(file);
    } catch (IOException e) {
      return new Printed.NotWritten(file);
    }
  }
}
