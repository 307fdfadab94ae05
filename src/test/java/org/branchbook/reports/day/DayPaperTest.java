package org.branchbook.reports.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Paper;
import org.branchbook.base.Text;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Role;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.TaskRow;
import org.branchbook.tasks.Title;
import org.junit.jupiter.api.Test;

class DayPaperTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final EmployeeId ME = new EmployeeId(1);

  @Test
  void whatIsOnesOwnIsAllThereAndTheRestFillsThePage() {
    var paper = DayPaper.of(day(5, 4, 50, 10));
    assertEquals(Text.of("tasks.day.overdue", 5), paper.tables().get(0).title());
    assertEquals(5, paper.tables().get(0).rows().size());
    var late = paper.tables().get(2);
    assertEquals(
        Text.of("tasks.day.late.first", 10, 70), late.title(), "it says that it is not all");
    assertEquals(10, late.rows().size(), "as many as the page takes");
    assertEquals(3, paper.tables().size(), "nothing else has room");
  }

  @Test
  void aFullDayLeavesNothingOut() {
    var paper = DayPaper.of(day(40, 30, 0, 10));
    assertEquals(70, paper.tables().stream().map(Paper.Table::rows).mapToInt(List::size).sum());
  }

  @Test
  void aQuietDaySaysSo() {
    var paper = DayPaper.of(day(0, 0, 0, 3));
    assertTrue(paper.tables().getFirst().rows().isEmpty());
    assertEquals(3, paper.tables().getLast().rows().size());
  }

  private static Day day(int overdue, int today, int late, int coming) {
    return new Day(
        TODAY,
        new Employee(
            ME, "me", "I. Melnyk", new DepartmentId(1), Set.of(Role.HEAD), "", "uk", true, 1),
        rows(overdue),
        rows(today),
        List.of(),
        rows(coming),
        rows(late),
        Optional.empty(),
        List.of(),
        new Day.Totals(overdue, today, 0, coming, late == 0 ? 0 : late + 20, 0));
  }

  private static List<TaskRow> rows(int count) {
    return Collections.nCopies(
        count,
        new TaskRow(
            new TaskId(1),
            Kind.CALL,
            new Title.Written("Call"),
            Priority.NORMAL,
            null,
            "",
            ME,
            "I. Melnyk",
            ME,
            "I. Melnyk",
            null,
            Due.on(TODAY),
            0,
            0,
            0,
            false,
            null,
            1));
  }
}
