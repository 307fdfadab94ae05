package org.branchbook.links.register;

import java.time.ZoneId;
import java.util.List;
import org.branchbook.base.Paper;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Settings;
import org.branchbook.staff.exports.Exported;
import org.branchbook.staff.exports.Leaving;
import org.branchbook.staff.exports.TakeOut;

/** Writes the list of groups into a file: audited, and confirmed where it is long. */
public final class ExportRegister {
  private final Settings settings;
  private final TakeOut out;
  private final ZoneId zone;

  public ExportRegister(Settings settings, TakeOut out, ZoneId zone) {
    this.settings = settings;
    this.out = out;
    this.zone = zone;
  }

  /** Writes those groups of a list that fit, as the screen shows them. */
  public Exported run(
      Asker asker,
      Register register,
      RegisterFilter filter,
      Paper.Format format,
      Words words,
      String file) {
    return out.run(
        asker,
        Leaving.of(
            "group",
            "groups.export",
            register.day() + " " + filter.hashCode(),
            "groups.confirm.export",
            register.all(filter).size(),
            new Change("asOf", "", register.day().toString())),
        () -> new RegisterPaper(register, zone).of(head(), filter),
        format,
        words,
        file);
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
