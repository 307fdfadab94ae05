package org.branchbook.reports.day;

import static org.branchbook.reports.day.Work.TODAY;
import static org.branchbook.reports.day.Work.call;
import static org.branchbook.reports.day.Work.task;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.branchbook.base.Text;
import org.branchbook.clients.Channel;
import org.branchbook.reports.day.UsualMinutes.Lasted;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.TaskRow;
import org.junit.jupiter.api.Test;

class DayOrderTest {
  private static final DayPolicy POLICY = DayPolicy.USUAL;

  private static DayOrder order(Lasted... contacts) {
    return new DayOrder(
        POLICY,
        new UsualMinutes(POLICY, List.of(contacts)),
        TODAY.atTime(8, 0).atZone(ZoneId.systemDefault()).toInstant());
  }

  private static Errand of(TaskRow task, long units) {
    return new Errand.OfTask(task, order().of(task, Stake.income(units * 100)));
  }

  private static List<Long> sorted(Errand... errands) {
    return Stream.of(errands).sorted(Errand.ORDER).map(Errand::number).toList();
  }

  @Test
  void whatIsBoundComesByItsHourAndTheRestByValue() {
    assertEquals(
        List.of(3L, 4L, 2L, 1L),
        sorted(
            of(call(1, 0), 5_000),
            of(call(2, 0), 90_000),
            of(task(3, Kind.MEETING, Priority.NORMAL, 0, LocalTime.of(9, 30)), 0),
            of(task(4, Kind.CALL, Priority.LOW, 0, LocalTime.of(16, 0)), 1_000_000)));
  }

  @Test
  void eachDayLateAndPriorityWeighsTheValueUpToAMost() {
    assertEquals(1, of(call(1, 0), 10_000).standing().pressing());
    assertEquals(1.3, of(call(1, -3), 10_000).standing().pressing(), 1e-9);
    assertEquals(3, of(call(1, -400), 10_000).standing().pressing(), 1e-9);
    assertEquals(
        2, of(task(1, Kind.CALL, Priority.HIGH, 0, null), 10_000).standing().pressing(), 1e-9);
    assertEquals(13_000_00, of(call(1, -3), 10_000).standing().risk());
    // 3 days late overtake a client who is worth a quarter more, not one worth twice as much
    assertEquals(
        List.of(3L, 1L, 2L),
        sorted(of(call(1, -3), 10_000), of(call(2, 0), 12_500), of(call(3, 0), 20_000)));
  }

  @Test
  void whereNobodyKnowsWhatIsAtStakeThePriorityStillCounts() {
    assertEquals(
        List.of(2L, 1L),
        sorted(of(call(1, 0), 0), of(task(2, Kind.OTHER, Priority.HIGH, 0, null), -50)));
    assertEquals(Stake.UNKNOWN, Stake.income(-50_00));
  }

  @Test
  void anHourThatPassedWithItsDayAndAnHourToComeBindNobody() {
    for (int days : List.of(-1, 1))
      assertEquals(
          Standing.Bond.NONE,
          of(task(1, Kind.CALL, Priority.NORMAL, days, LocalTime.of(10, 0)), 1).standing().bond());
  }

  @Test
  void aPromiseBindsUntilItHasBeenBrokenForLong() {
    for (var e : Map.of(0, true, 5, true, 6, false, -1, false).entrySet())
      assertEquals(
          e.getValue(),
          order().promise(TODAY.minusDays(e.getKey()), Stake.UNKNOWN).bound(),
          e.getKey() + " days late");
  }

  @Test
  void itIsSaidWhy() {
    var errand = of(task(1, Kind.CALL, Priority.HIGH, 0, LocalTime.of(9, 30)), 10);
    assertEquals(
        List.of(
            Text.of("tasks.day.why.HOUR", Text.asWritten("09:30")), Text.of("tasks.day.why.HIGH")),
        Why.of(errand, TODAY));
    assertEquals(
        List.of(Text.of("tasks.day.why.risk", 12_000)), Why.of(of(call(1, -2), 10_000), TODAY));
    assertEquals(List.of(Text.of("tasks.late", 2)), Why.onPaper(of(call(1, -2), 10), TODAY));
  }

  @Test
  void onesOwnContactsTellHowLongItTakesOnceThereAreEnough() {
    var own = new ArrayList<Lasted>(Collections.nCopies(11, new Lasted(Channel.CALL, 4)));
    own.addAll(Collections.nCopies(9, new Lasted(Channel.CALL, 40)));
    own.addAll(Collections.nCopies(30, new Lasted(Channel.MEETING, 0)));
    var learned = new UsualMinutes(POLICY, own);
    assertEquals(4, learned.of(Kind.CALL));
    assertEquals(45, learned.of(Kind.MEETING), "nobody wrote down how long those took");
    assertEquals(10, new UsualMinutes(POLICY, own.subList(0, 19)).of(Kind.CALL));
    assertEquals(20, learned.of(Kind.DOCUMENTS));
  }

  @Test
  void theDayHoldsEightHoursWithoutItsPauseAndFewerAsItGoes() {
    assertEquals(480, POLICY.left(LocalTime.of(7, 0)));
    assertEquals(240, POLICY.left(LocalTime.of(13, 30)));
    assertEquals(0, POLICY.left(LocalTime.of(19, 0)));
  }

  @Test
  void whatHasNoHourFillsTheGapsBetweenWhatHas() {
    var meeting = of(task(1, Kind.MEETING, Priority.NORMAL, 0, LocalTime.of(9, 30)), 1);
    var first = of(call(2, 0), 900);
    var long1 = of(task(3, Kind.DOCUMENTS, Priority.NORMAL, 0, null), 800);
    var long2 = of(task(4, Kind.DOCUMENTS, Priority.NORMAL, 0, null), 700);
    var none = of(task(5, Kind.DOCUMENTS, Priority.NORMAL, 0, null), 600);
    var times =
        new Timetable(
            List.of(meeting, first, long1, long2, none), LocalTime.of(8, 58), LocalTime.of(10, 40));
    assertEquals(LocalTime.of(9, 30), times.of(meeting).orElseThrow());
    assertEquals(LocalTime.of(9, 0), times.of(first).orElseThrow());
    assertEquals(LocalTime.of(10, 15), times.of(long1).orElseThrow(), "15 minutes don't do");
    assertEquals(java.util.Optional.empty(), times.of(long2), "the day has no room");
  }
}
