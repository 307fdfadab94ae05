package org.branchbook.tasks.calendar;

import java.util.List;
import org.branchbook.staff.policies.PolicyField;
import org.branchbook.staff.policies.PolicyField.Unit;
import org.branchbook.staff.policies.PolicyKind;

/**
 * What a bank decides about its working calendar.
 *
 * @param martialLaw whether Ukraine’s public holidays are working days, as under martial law
 * @param ahead how many days before a new year its holidays are loaded
 */
public record CalendarPolicy(boolean martialLaw, int ahead) {
  /** Where the bank has decided nothing. */
  public static final CalendarPolicy USUAL = new CalendarPolicy(true, 60);

  /** How it is kept and set. */
  public static final PolicyKind<CalendarPolicy> KIND =
      PolicyKind.of(
          "tasks.calendarPolicy",
          USUAL,
          v -> new CalendarPolicy(v.yes("martialLaw"), v.whole("ahead")),
          List.of(
              PolicyField.yesNo("martialLaw", CalendarPolicy::martialLaw),
              PolicyField.whole("ahead", Unit.DAYS, 1, 365, CalendarPolicy::ahead)));
}
