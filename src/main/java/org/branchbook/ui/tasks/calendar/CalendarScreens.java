package org.branchbook.ui.tasks.calendar;

import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Parent;
import org.branchbook.base.Undone;
import org.branchbook.base.Words;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.calendar.Calendars;
import org.branchbook.tasks.calendar.Calendars.SpecialDay;
import org.branchbook.tasks.calendar.ChangeCalendar;
import org.branchbook.tasks.calendar.ChangeCalendar.Changed;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.jspecify.annotations.Nullable;

/** The door to the screen of working days: a department's week, holidays and moved days. */
public final class CalendarScreens implements Function<Words, Parent> {
  private final CalendarModel model;
  private final Remembered remembered;

  /** The screen of somebody who is signed in. */
  public CalendarScreens(
      Departments departments,
      Calendars calendars,
      ChangeCalendar change,
      Asker asker,
      Background background,
      Notices notices,
      Remembered remembered,
      InstantSource clock) {
    this.remembered = remembered;
    model =
        new CalendarModel(
            new Acts(departments, calendars, change, asker),
            asker.may(Privilege.POLICY_EDIT),
            background,
            notices,
            clock);
  }

  @Override
  public Parent apply(Words words) {
    return new CalendarView(model, remembered, words);
  }

  private record Acts(Departments all, Calendars calendars, ChangeCalendar change, Asker asker)
      implements CalendarModel.Acts {
    @Override
    public List<Department> departments() {
      return all.all();
    }

    @Override
    public Set<DayOfWeek> week(DepartmentId department) {
      return calendars.of(department).week();
    }

    @Override
    public List<SpecialDay> year(DepartmentId department, int year) {
      return calendars.year(department, year);
    }

    @Override
    public Changed week(DepartmentId department, Set<DayOfWeek> week) {
      return change.week(asker, department, week);
    }

    @Override
    public Changed put(DepartmentId department, SpecialDay day, @Nullable LocalDate before) {
      return change.put(asker, department, day, before);
    }

    @Override
    public Changed remove(DepartmentId department, LocalDate on) {
      return change.remove(asker, department, on);
    }

    @Override
    public Changed load(DepartmentId department, int year) {
      return change.load(asker, department, year);
    }

    @Override
    public Undone undo(ChangeCalendar.Undo undo) {
      return change.undo(asker, undo);
    }
  }
}
