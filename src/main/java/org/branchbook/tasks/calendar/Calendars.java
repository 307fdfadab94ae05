package org.branchbook.tasks.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.branchbook.staff.DepartmentId;

/** The working calendars of branches, kept day by day where they differ from the week. */
public interface Calendars {
  /**
   * The one that holds for a department: its own week, else that of the nearest one above; its own
   * special days and those of all above, the nearest deciding.
   */
  WorkingCalendar of(DepartmentId department);

  /** Keeps the days on which a department works in an ordinary week; at least one. */
  void save(DepartmentId department, Set<DayOfWeek> week);

  /** The days of a year that a department itself has otherwise than the week, in order. */
  List<SpecialDay> year(DepartmentId department, int year);

  /** Keeps these days in place of what the department itself had in the year. */
  void save(DepartmentId department, int year, List<SpecialDay> days);

  /**
   * A day that is otherwise than the week.
   *
   * @param works true for a working day moved there, false for a holiday
   * @param name which holiday, or why; ""
   */
  record SpecialDay(LocalDate on, boolean works, String name) {}
}
