package org.branchbook.playbooks.advice;

import java.time.LocalDate;
import java.util.List;

/**
 * How likely a client opens a product of a line within three months, or accepts a service, and what
 * that is worth.
 */
public interface Chances {
  /**
   * Of one client and piece of advice.
   *
   * @param chance from 0 to 1
   * @param worth what such a product brings a year, in hundredths; 0 where no fact says it, and for
   *     services
   */
  record Chance(double chance, long worth, List<Why> why) {}

  /**
   * On a day.
   *
   * @param assumed the chance of a service by the bank's assumption, as long as little is known
   */
  Chance of(Piece piece, Situation situation, LocalDate day, double assumed);
}
