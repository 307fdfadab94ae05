package org.branchbook.links.register;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import org.branchbook.base.Paper;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Settings;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.confirms.Confirm.Need;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.staff.confirms.Matter;

/** Writes the list of groups into a file: audited, and confirmed where it is long. */
public final class ExportRegister {
  private final Settings settings;
  private final Confirm confirm;
  private final Paper.Writer writer;
  private final AuditTrail trail;
  private final Work work;
  private final ZoneId zone;

  public ExportRegister(
      Settings settings,
      Confirm confirm,
      Paper.Writer writer,
      AuditTrail trail,
      Work work,
      ZoneId zone) {
    this.settings = settings;
    this.confirm = confirm;
    this.writer = writer;
    this.trail = trail;
    this.work = work;
    this.zone = zone;
  }

  /** What came of it. */
  public sealed interface Exported {
    /** The file is written. */
    record Done(String file, int rows) implements Exported {}

    /** It is long: a second person has to confirm it first. */
    record Waits(Confirmation request) implements Exported {}

    /** The file could not be written: no room, not allowed there, open in another program. */
    record NotWritten(String file) implements Exported {}

    /** The asker may take nothing out of the program. */
    record Refused(Privilege missing) implements Exported {}
  }

  /** Writes those groups of a list that fit, as the screen shows them. */
  public Exported run(
      Asker asker,
      Register register,
      RegisterFilter filter,
      Paper.Format format,
      Words words,
      String file) {
    if (!asker.may(Privilege.EXPORT)) {
      work.inOne(() -> trail.refused(asker, Privilege.EXPORT, "group", 0));
      return new Exported.Refused(Privilege.EXPORT);
    }
    int rows = register.all(filter).size();
    var matter =
        new Matter(
            "groups.export",
            register.day() + " " + filter.hashCode(),
            Text.of("groups.confirm.export", rows),
            rows);
    if (confirm.export(asker, matter) instanceof Need.Waits(var request))
      return new Exported.Waits(request);
    // before the file: what leaves the program is known even where writing breaks off
    work.inOne(
        () ->
            trail.write(
                asker.id(),
                Act.EXPORTED,
                "group",
                0,
                List.of(
                    new Change("asOf", "", register.day().toString()),
                    new Change("size", "", String.valueOf(rows)),
                    new Change("format", "", format.name()))));
    try {
      writer.write(new RegisterPaper(register, zone).of(head(), filter), format, words, file);
      return new Exported.Done(file, rows);
    } catch (IOException e) {
      return new Exported.NotWritten(file);
    }
  }

  private List<Text> head() {
    return settings
        .branch()
        .map(
            b ->
                Text.of(
                    "groups.register.branch", Text.asWritten(b.bank()), Text.asWritten(b.branch())))
        .stream()
        .toList();
  }
}
