package org.branchbook.staff.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import org.branchbook.base.Paper;
import org.branchbook.base.Words;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.confirms.Confirm.Need;

/**
 * Takes lists out of the program: audited, and confirmed by a second person where they are long.
 */
public final class TakeOut {
  private final Confirm confirm;
  private final Paper.Writer writer;
  private final AuditTrail trail;
  private final Work work;

  public TakeOut(Confirm confirm, Paper.Writer writer, AuditTrail trail, Work work) {
    this.confirm = confirm;
    this.writer = writer;
    this.trail = trail;
    this.work = work;
  }

  /** The first of these rights that the asker lacks, written into the audit. */
  public Optional<Exported> refused(Asker asker, String subject, Privilege... needed) {
    for (var privilege : needed)
      if (!asker.may(privilege)) {
        work.inOne(() -> trail.refused(asker, privilege, subject, 0));
        return Optional.of(new Exported.Refused(privilege));
      }
    return Optional.empty();
  }

  /**
   * Writes a list into a file, where the asker may take lists out at all.
   *
   * @param paper what is written; asked for only once it may be
   */
  public Exported run(
      Asker asker,
      Leaving list,
      Supplier<Paper> paper,
      Paper.Format format,
      Words words,
      String file) {
    var refused = refused(asker, list.subject(), Privilege.EXPORT);
    if (refused.isPresent()) return refused.get();
    if (confirm.export(asker, list.matter()) instanceof Need.Waits(var request))
      return new Exported.Waits(request);
    var told = new ArrayList<>(list.told());
    told.add(new Change("size", "", String.valueOf(list.matter().size())));
    told.add(new Change("format", "", format.name()));
    // before the file: what leaves the program is known even where writing breaks off
    work.inOne(
        () -> trail.write(asker.id(), list.instead(), Act.EXPORTED, list.subject(), 0, told));
    try {
      writer.write(paper.get(), format, words, file);
      return new Exported.Done(file, Math.toIntExact(list.matter().size()));
    } catch (IOException e) {
      return new Exported.NotWritten(file);
    }
  }
}
