package org.branchbook.playbooks.advice;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.clients.Holding.Kind;

/** How likely a client opens a product of a line within three months, and what that is worth. */
public interface Chances {
  /**
   * Of one client and line.
   *
   * @param chance from 0 to 1
   * @param worth what such a product brings a year, in hundredths; 0 where no fact says it
   */
  record Chance(double chance, long worth, List<Why> why) {}

  /** On a day. */
  Chance of(Kind line, Situation situation, LocalDate day);
}
