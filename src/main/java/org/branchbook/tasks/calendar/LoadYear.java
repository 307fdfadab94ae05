package org.branchbook.tasks.calendar;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.branchbook.base.Work;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Departments;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.policies.Policies;
import org.branchbook.tasks.calendar.Calendars.SpecialDay;
import org.jspecify.annotations.Nullable;

/** Loads a year's holidays by the country's rule, when somebody asks or a new year comes near. */
public final class LoadYear {
  private final Calendars calendars;
  private final Departments departments;
  private final Policies policies;
  private final Supplier<String> country;
  private final AuditTrail trail;
  private final InstantSource clock;
  private final Work work;

  /**
   * Loads years.
   *
   * @param country whose rules hold: UA, BY …
   */
  public LoadYear(
      Calendars calendars,
      Departments departments,
      Policies policies,
      Supplier<String> country,
      AuditTrail trail,
      InstantSource clock,
      Work work) {
    this.calendars = calendars;
    this.departments = departments;
    this.policies = policies;
    this.country = country;
    this.trail = trail;
    this.clock = clock;
    this.work = work;
  }

  /** Whether the country's rule is known. */
  boolean knows() {
    return Holidays.COUNTRIES.contains(country.get());
  }

  /**
   * Loads by itself, for the whole branch, this year and the one that comes near, where nobody has
   * said anything about them yet; which years it loaded.
   */
  public List<Integer> ahead() {
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    var soon = today.plusDays(policies.today(CalendarPolicy.KIND).ahead()).getYear();
    var branch =
        departments.all().stream().filter(d -> d.parent() == null).map(Department::id).findFirst();
    if (branch.isEmpty() || !knows()) return List.of();
    return List.of(today.getYear(), soon).stream()
        .distinct()
        .filter(
            year ->
                work.inOne(
                    () ->
                        calendars.year(branch.get(), year).isEmpty()
                            && run(null, branch.get(), year) > 0))
        .toList();
  }

  /** Loads a year in the unit of work that the caller is in; how many special days it has. */
  int run(@Nullable EmployeeId who, DepartmentId department, int year) {
    var days = new TreeMap<LocalDate, SpecialDay>();
    var law =
        Holidays.of(
            country.get(),
            year,
            calendars.of(department).week(),
            policies.today(CalendarPolicy.KIND).martialLaw());
    for (var day : law) days.put(day.on(), day);
    for (var day : calendars.year(department, year))
      if (!Holiday.isTold(day.name())) days.put(day.on(), day);
    return replace(who, department, year, List.copyOf(days.values()));
  }

  /** Keeps the days of a year in place of those before. */
  int replace(@Nullable EmployeeId who, DepartmentId department, int year, List<SpecialDay> days) {
    int before = calendars.year(department, year).size();
    calendars.save(department, year, days);
    trail.write(
        who,
        Act.CHANGED,
        ChangeCalendar.SUBJECT,
        department.value(),
        List.of(
            new Change(
                Integer.toString(year), Integer.toString(before), Integer.toString(days.size()))));
    return days.size();
  }
}
