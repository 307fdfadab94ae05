package org.branchbook.reports.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.branchbook.base.Paper;
import org.branchbook.base.Text;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Role;
import org.junit.jupiter.api.Test;

class DayPaperTest {
  @Test
  void whatIsOnesOwnIsAllThereAndTheRestFillsThePage() {
    var paper = paper(9, 50, 10);
    assertEquals(Text.of("tasks.day.talks", 9), paper.tables().get(0).title());
    assertEquals(9, paper.tables().get(0).rows().size());
    var late = paper.tables().get(1);
    assertEquals(Text.of("tasks.day.late.first", 38, 70), late.title(), "it says it isn't all");
    assertEquals(38, late.rows().size(), "as many as the page takes");
    assertEquals(2, paper.tables().size(), "nothing else has room");
  }

  @Test
  void aDayFullerThanThePageKeepsItsWeightiestLinesAndSaysSo() {
    var paper = paper(70, 0, 10);
    assertEquals(
        Text.of("tasks.day.talks.first", DayPaper.ROWS, 70), paper.tables().get(0).title());
    assertEquals(1, paper.tables().size());
  }

  @Test
  void aQuietDaySaysSo() {
    var paper = paper(0, 0, 3);
    assertTrue(paper.tables().getFirst().rows().isEmpty());
    assertEquals(3, paper.tables().getLast().rows().size());
  }

  @Test
  void callsHaveTimesOneAfterAnother() {
    var rows = paper(3, 0, 0).tables().getFirst().rows();
    assertEquals(
        List.of("09:00", "09:15", "09:30"),
        rows.stream().map(r -> ((Paper.Cell.Written) r.cells().getFirst()).text()).toList());
  }

  private static Paper paper(int own, int late, int coming) {
    return DayPaper.of(day(own, late, coming), LocalTime.of(8, 40));
  }

  private static Day day(int own, int late, int coming) {
    return new Day(
        Work.TODAY,
        new Employee(
            Work.ME, "me", "I. Melnyk", new DepartmentId(1), Set.of(Role.HEAD), "", "uk", true, 1),
        errands(own),
        errands(coming),
        Collections.nCopies(late, Work.call(1, -3)),
        Optional.empty(),
        List.of(),
        Shortfall.NOTHING,
        Optional.empty(),
        List.of(),
        List.of(),
        new Day.Load(0, 480, LocalTime.of(9, 0), LocalTime.of(18, 0), LocalTime.of(17, 0)),
        new Day.Totals(0, own, 0, coming, late == 0 ? 0 : late + 20, 0));
  }

  private static List<Errand> errands(int count) {
    var order =
        new DayOrder(
            DayPolicy.USUAL,
            new UsualMinutes(DayPolicy.USUAL, List.of()),
            Work.TODAY.atStartOfDay(ZoneId.systemDefault()).toInstant());
    return LongStream.rangeClosed(1, count)
        .<Errand>mapToObj(
            i -> new Errand.OfTask(Work.call(i, 0), order.of(Work.call(i, 0), Stake.UNKNOWN)))
        .toList();
  }
}
