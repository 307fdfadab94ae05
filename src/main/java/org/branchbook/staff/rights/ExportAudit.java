package org.branchbook.staff.rights;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchbook.base.Page;
import org.branchbook.base.Paper;
import org.branchbook.base.Paper.Cell;
import org.branchbook.base.Paper.Column;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Audit;
import org.branchbook.staff.AuditFilter;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.confirms.Matter;
import org.branchbook.staff.exports.Exported;
import org.branchbook.staff.exports.Leaving;
import org.branchbook.staff.exports.TakeOut;

/** Writes lines of the audit into a file: itself audited, and confirmed by a second person. */
public final class ExportAudit {
  private static final String SUBJECT = "audit";
  private static final int PAGE = 1000;

  private final Audit audit;
  private final Employees employees;
  private final TakeOut out;
  private final ZoneId zone;

  public ExportAudit(Audit audit, Employees employees, TakeOut out, ZoneId zone) {
    this.audit = audit;
    this.employees = employees;
    this.out = out;
    this.zone = zone;
  }

  /** Writes the lines that fit, newest first, without the values that they changed. */
  public Exported run(
      Asker asker, AuditFilter filter, Paper.Format format, Words words, String file) {
    var refused = out.refused(asker, SUBJECT, Privilege.AUDIT_READ, Privilege.EXPORT);
    if (refused.isPresent()) return refused.get();
    var lines = lines(filter);
    int many = lines.size();
    return out.run(
        asker,
        new Leaving(
            SUBJECT,
            new Matter(
                "audit.export", filter.toString(), Text.of("staff.confirm.audit", many), many),
            List.of(),
            null),
        () -> paper(lines, words),
        format,
        words,
        file);
  }

  private List<AuditLine> lines(AuditFilter filter) {
    var all = new ArrayList<AuditLine>();
    Optional<Page.Mark> after = Optional.empty();
    do {
      var page = audit.lines(filter, after, PAGE);
      all.addAll(page.rows());
      after = page.next();
    } while (after.isPresent());
    return all;
  }

  private Paper paper(List<AuditLine> lines, Words words) {
    Map<EmployeeId, String> names =
        employees.all().stream().collect(Collectors.toMap(Employee::id, Employee::name));
    Function<EmployeeId, String> name = id -> id == null ? "" : names.getOrDefault(id, "");
    var rows = new ArrayList<Paper.Row>();
    for (var line : lines)
      rows.add(
          Paper.Row.of(
              new Cell.Moment(line.at().atZone(zone).toLocalDateTime()),
              new Cell.Written(name.apply(line.who())),
              new Cell.Said(Text.of("staff.act." + line.act())),
              new Cell.Written(line.subject()),
              line.subjectId() == 0 ? new Cell.Blank() : Cell.Figure.of(line.subjectId()),
              line.client() == null ? new Cell.Blank() : Cell.Figure.of(line.client()),
              new Cell.Written(name.apply(line.insteadOf())),
              new Cell.Written(line.purpose())));
    var table =
        new Paper.Table(
            Text.of("staff.export.title"),
            List.of(
                new Column(Text.of("staff.export.at"), 2, false),
                new Column(Text.of("staff.export.who"), 2, false),
                new Column(Text.of("staff.export.act"), 2, false),
                new Column(Text.of("staff.export.what"), 1.5, false),
                new Column(Text.of("staff.export.number"), 1, true),
                new Column(Text.of("staff.export.client"), 1, true),
                new Column(Text.of("staff.export.instead"), 2, false),
                new Column(Text.of("staff.export.purpose"), 2, false)),
            rows,
            Text.of("staff.export.none"));
    return new Paper(Text.of("staff.export.title"), List.of(), List.of(table), true);
  }
}
