package org.branchbook.tasks.calendar;

import static org.junit.jupiter.api.Assertions.*;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.branchbook.base.Undone;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.InMemoryStaff;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Role;
import org.branchbook.tasks.InMemoryCalendars;
import org.branchbook.tasks.calendar.Calendars.SpecialDay;
import org.branchbook.tasks.calendar.ChangeCalendar.Changed;
import org.junit.jupiter.api.Test;

class ChangeCalendarTest {
  private static final LocalDate EASTER_MONDAY = LocalDate.of(2027, 5, 3);

  private final InMemoryStaff staff = InMemoryStaff.branch();
  private final InMemoryCalendars calendars = new InMemoryCalendars();
  private String country = "BY";
  private final LoadYear load =
      new LoadYear(
          calendars,
          staff.departments(),
          InMemoryStaff.usual(),
          () -> country,
          staff.trail(),
          () -> LocalDate.of(2026, 11, 23).atTime(9, 0).atZone(ZoneId.systemDefault()).toInstant(),
          staff.work());
  private final ChangeCalendar change =
      new ChangeCalendar(calendars, load, staff.trail(), staff.work());
  private final DepartmentId branch =
      staff.departments().all().stream()
          .filter(d -> d.parent() == null)
          .findFirst()
          .orElseThrow()
          .id();

  @Test
  void aYearThatComesNearIsLoadedByItselfOnce() {
    assertEquals(List.of(2026, 2027), load.ahead());
    assertEquals(List.of(), load.ahead());
    assertFalse(calendars.of(branch).works(LocalDate.of(2026, 4, 21)), "Radunitsa");
    var line = staff.lines.getLast();
    assertEquals(AuditLine.Act.CHANGED, line.act());
    assertNull(line.who(), "the program itself");
    country = "XX";
    assertEquals(List.of(), load.ahead());
  }

  @Test
  void daysAreAddedMovedAndTakenAwayWithTheirTrace() {
    var head = staff.asker(staff.add("admin", 1, Role.ADMINISTRATOR));
    load.ahead();
    var free = new SpecialDay(EASTER_MONDAY, false, "Easter Monday");
    assertEquals(1, done(change.put(head, branch, free, null)).days());
    assertEquals(new Changed.Same(), change.put(head, branch, free, null));
    assertFalse(calendars.of(branch).works(EASTER_MONDAY));
    var later = new SpecialDay(EASTER_MONDAY.plusDays(1), false, "Easter Monday");
    assertEquals(1, done(change.put(head, branch, later, EASTER_MONDAY)).days());
    assertTrue(calendars.of(branch).works(EASTER_MONDAY), "moved away");
    assertEquals(
        List.of(
            new AuditLine.Change("2027-05-03", "- Easter Monday", ""),
            new AuditLine.Change("2027-05-04", "", "- Easter Monday")),
        staff.lines.getLast().changes());
    int days = calendars.year(branch, 2027).size();
    assertEquals(days, done(change.load(head, branch, 2027)).days(), "what somebody named stays");
    var removed = done(change.remove(head, branch, later.on()));
    assertTrue(calendars.of(branch).works(later.on()));
    var week = done(change.week(head, branch, EnumSet.of(DayOfWeek.SATURDAY)));
    assertTrue(calendars.of(branch).works(LocalDate.of(2026, 11, 28)));
    assertEquals(new Undone.Changed(""), change.undo(head, removed.undo()), "the week since");
    assertEquals(new Undone.Done(), change.undo(head, week.undo()));
    assertFalse(calendars.of(branch).works(LocalDate.of(2026, 11, 28)));
    assertEquals(new Undone.Done(), change.undo(head, removed.undo()));
    assertFalse(calendars.of(branch).works(later.on()));
    assertEquals(
        List.of(new AuditLine.Change("2027-05-04", "", "- Easter Monday")),
        staff.lines.getLast().changes());
    assertEquals(AuditLine.Act.REVERTED, staff.lines.getLast().act());
    assertEquals(new Undone.Changed(""), change.undo(head, removed.undo()), "once is enough");
    assertInstanceOf(
        Changed.Wrong.class, change.week(head, branch, EnumSet.noneOf(DayOfWeek.class)));
    country = "XX";
    assertInstanceOf(Changed.Wrong.class, change.load(head, branch, 2027));
  }

  private static Changed.Done done(Changed changed) {
    return assertInstanceOf(Changed.Done.class, changed);
  }

  @Test
  void notEveryoneSaysWhenTheBranchWorks() {
    var clerk = staff.asker(staff.add("clerk", 1, Role.EMPLOYEE));
    assertEquals(new Changed.Refused(Privilege.POLICY_EDIT), change.load(clerk, branch, 2027));
    assertEquals(AuditLine.Act.REFUSED, staff.lines.getLast().act());
    assertEquals(List.of(), calendars.year(branch, 2027));
  }
}
