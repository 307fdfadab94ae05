package org.branchbook.reports.quality;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.branchbook.reports.QualityFigure;
import org.branchbook.reports.ReportOrder;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * How clean the client base is, by department and by who answers for the clients.
 *
 * @param counted when the figures were counted
 * @param figures those that the bank wants to know, in order
 * @param departments those in which there is anything, by their place in the house
 */
public record QualityReport(
    ReportOrder order,
    Instant counted,
    List<QualityFigure> figures,
    List<DepartmentLine> departments) {
  /**
   * One department, with those who answer for its clients by name; last those nobody answers for.
   */
  public record DepartmentLine(DepartmentId id, String name, List<PersonLine> people) {
    public DepartmentLine {
      people = List.copyOf(people);
    }

    /** A figure of the department. */
    public long count(QualityFigure figure) {
      return people.stream().mapToLong(p -> p.count(figure)).sum();
    }
  }

  /**
   * One employee's clients in a department.
   *
   * @param id null where nobody answers for them
   */
  public record PersonLine(@Nullable EmployeeId id, String name, Map<QualityFigure, Long> counts) {
    public PersonLine {
      counts = Map.copyOf(counts);
    }

    /** A figure of these clients. */
    public long count(QualityFigure figure) {
      return counts.getOrDefault(figure, 0L);
    }
  }

  public QualityReport {
    figures = List.copyOf(figures);
    departments = List.copyOf(departments);
  }

  /** A figure of all. */
  public long count(QualityFigure figure) {
    return departments.stream().mapToLong(d -> d.count(figure)).sum();
  }

  /** The figures of a group that are counted. */
  public List<QualityFigure> of(QualityFigure.Group group) {
    return group.figures().stream().filter(figures::contains).toList();
  }
}
