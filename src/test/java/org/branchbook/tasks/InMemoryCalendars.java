package org.branchbook.tasks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.staff.DepartmentId;
import org.branchbook.tasks.calendar.Calendars;
import org.branchbook.tasks.calendar.WorkingCalendar;

/** Working calendars in memory, one for each department that has its own. */
public final class InMemoryCalendars implements Calendars {
  public final Map<DepartmentId, WorkingCalendar> own = new HashMap<>();
  private final Map<LocalDate, String> names = new HashMap<>();

  @Override
  public WorkingCalendar of(DepartmentId department) {
    return own.getOrDefault(department, WorkingCalendar.PLAIN);
  }

  @Override
  public void save(DepartmentId department, Set<DayOfWeek> week) {
    own.put(department, new WorkingCalendar(week, of(department).exceptions()));
  }

  @Override
  public List<SpecialDay> year(DepartmentId department, int year) {
    return of(department).exceptions().entrySet().stream()
        .filter(e -> e.getKey().getYear() == year)
        .sorted(Map.Entry.comparingByKey())
        .map(e -> new SpecialDay(e.getKey(), e.getValue(), names.getOrDefault(e.getKey(), "")))
        .toList();
  }

  @Override
  public void save(DepartmentId department, int year, List<SpecialDay> days) {
    var exceptions = new HashMap<>(of(department).exceptions());
    exceptions.keySet().removeIf(d -> d.getYear() == year);
    for (var day : days) {
      exceptions.put(day.on(), day.works());
      names.put(day.on(), day.name());
    }
    own.put(department, new WorkingCalendar(of(department).week(), exceptions));
  }
}
