package org.branchbook.playbooks.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.branchbook.playbooks.Beginning;
import org.branchbook.playbooks.Trigger;
import org.branchbook.tasks.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

class WindowTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 18);

  @Test
  void whatComesIsLookedForAsFarAsTheBranchsWorkingDaysReach() {
    var birthday = new Trigger(Beginning.BIRTHDAY, 1, Set.of());
    var monday = FRIDAY.plusDays(3);
    assertEquals(new Window(FRIDAY, monday), Window.of(birthday, FRIDAY, 7, WorkingCalendar.PLAIN));
    var holidays =
        new WorkingCalendar(
            WorkingCalendar.PLAIN.week(), Map.of(monday, false, monday.plusDays(1), false));
    assertEquals(
        new Window(FRIDAY, monday.plusDays(2)),
        Window.of(birthday, FRIDAY, 7, holidays),
        "whoever has his birthday on a holiday is greeted before");
  }
}
