package org.branchbook.reports.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.branchbook.base.Page;
import org.branchbook.base.SortKey;
import org.branchbook.base.Work;
import org.branchbook.reports.BehindLists;
import org.branchbook.reports.Figure;
import org.branchbook.reports.QualityFigure;
import org.branchbook.reports.ReportOrder;
import org.branchbook.reports.ReportReach;
import org.branchbook.reports.WorkFigures.Behind;
import org.branchbook.reports.quality.QualityReport.DepartmentLine;
import org.branchbook.reports.quality.QualityReport.PersonLine;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.policies.Policies;

/** Counts the report of quality, and opens the lists behind its figures. */
public final class ReadQuality implements BehindLists {
  private final QualityFigures figures;
  private final Departments departments;
  private final Employees employees;
  private final ReportReach reach;
  private final Policies policies;
  private final AuditTrail trail;
  private final Work work;
  private final Clock clock;

  public ReadQuality(
      QualityFigures figures,
      Departments departments,
      Employees employees,
      ReportReach reach,
      Policies policies,
      AuditTrail trail,
      Work work,
      Clock clock) {
    this.figures = figures;
    this.departments = departments;
    this.employees = employees;
    this.reach = reach;
    this.policies = policies;
    this.trail = trail;
    this.work = work;
    this.clock = clock;
  }

  /** What came of asking for the report. */
  public sealed interface Read {
    record Done(QualityReport report) implements Read {}

    /** The reader may not see this department or employee; the audit says that he asked. */
    record Refused() implements Read {}
  }

  /** Counts all that the report shows. */
  public Read run(Asker asker, ReportOrder order) {
    var within = reach.of(asker, order);
    if (within.isEmpty()) {
      work.inOne(() -> trail.refused(asker, Privilege.REPORT_READ, "report", 0));
      return new Read.Refused();
    }
    var policy = policies.today(QualityPolicy.KIND);
    var counted = clock.instant();
    return new Read.Done(
        new QualityReport(
            order,
            counted,
            Arrays.stream(QualityFigure.values()).filter(policy::counts).toList(),
            lines(figures.all(within.get(), rule(policy)))));
  }

  @Override
  public Page<Behind> behind(
      Asker asker, ReportOrder order, Figure figure, Optional<Page.Mark> after, int size) {
    if (!(figure instanceof Figure.OfQuality of))
      throw new IllegalArgumentException(figure + " is of another report");
    return reach
        .of(asker, order)
        .map(w -> figures.behind(of, w, rule(policies.today(QualityPolicy.KIND)), after, size))
        .orElseGet(() -> new Page<>(List.of(), Optional.empty()));
  }

  /** The list behind a figure by who answers for the cards; nothing where the reader may not. */
  List<QualityFigures.Share> shares(
      Asker asker, ReportOrder order, Figure.OfQuality figure, int most) {
    return reach
        .of(asker, order)
        .map(w -> figures.shares(figure, w, rule(policies.today(QualityPolicy.KIND)), most))
        .orElseGet(List::of);
  }

  /** How far the tasks are that were given for a figure's sake. */
  List<QualityFigures.Given> given(Asker asker, ReportOrder order, QualityFigure figure) {
    return reach
        .of(asker, order)
        .map(w -> figures.given(PutRight.origin(figure), w))
        .orElseGet(List::of);
  }

  private QualityFigures.Rule rule(QualityPolicy policy) {
    var since = LocalDate.now(clock).minusMonths(policy.staleMonths());
    return new QualityFigures.Rule(
        since.atStartOfDay(clock.getZone()).toInstant(), policy.prospects());
  }

  private List<DepartmentLine> lines(Collection<QualityFigures.Line> counted) {
    var names = employees.all().stream().collect(Collectors.toMap(Employee::id, Employee::name));
    var by = new TreeMap<Integer, DepartmentLine>();
    var houses = departments.all();
    var places = new HashMap<DepartmentId, Integer>();
    for (int i = 0; i < houses.size(); i++) places.put(houses.get(i).id(), i);
    var of = counted.stream().collect(Collectors.groupingBy(QualityFigures.Line::department));
    for (var one : of.entrySet()) {
      var place = places.get(one.getKey());
      if (place != null) by.put(place, department(houses.get(place), one.getValue(), names));
    }
    return List.copyOf(by.values());
  }

  private static DepartmentLine department(
      Department department, List<QualityFigures.Line> counted, Map<EmployeeId, String> names) {
    var people = new ArrayList<PersonLine>();
    for (var line : counted) {
      var who = line.responsible();
      people.add(
          new PersonLine(who, who == null ? "" : names.getOrDefault(who, ""), line.counts()));
    }
    people.sort(
        Comparator.comparing((PersonLine p) -> p.id() == null)
            .thenComparing(p -> SortKey.of(p.name())));
    return new DepartmentLine(department.id(), department.name(), people);
  }
}
