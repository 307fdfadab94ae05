package org.branchbook.playbooks.acts;

import java.time.LocalDate;
import org.branchbook.playbooks.Trigger;
import org.branchbook.tasks.calendar.WorkingCalendar;

/**
 * Between which days something happens that begins a playbook today.
 *
 * @param last with it
 */
public record Window(LocalDate first, LocalDate last) {
  /**
   * The window of a trigger on a day; events are looked for so many days back.
   *
   * @param calendar on which days the branch works: what falls on a holiday is prepared before
   */
  static Window of(Trigger trigger, LocalDate day, int back, WorkingCalendar calendar) {
    return switch (trigger.what()) {
      case BIRTHDAY, MATURITY -> new Window(day, calendar.plus(day, Math.max(trigger.days(), 1)));
      // whoever was spoken with last before that day
      case SILENCE -> new Window(LocalDate.of(1970, 1, 2), day.minusDays(trigger.days()));
      case NEW_CLIENT, BECAME_CLIENT, INTRODUCED, VIP -> new Window(day.minusDays(back), day);
      case PERSON, PROGRAM -> new Window(day, day.minusDays(1));
    };
  }
}
