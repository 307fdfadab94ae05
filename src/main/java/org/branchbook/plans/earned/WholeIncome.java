package org.branchbook.plans.earned;

import java.util.List;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.earned.Ranking.Place;
import org.branchbook.plans.earned.Ranking.Sums;
import org.jspecify.annotations.Nullable;

/**
 * What the clients of a manager, an industry or a group brought in together.
 *
 * @param of null for those who are in none
 * @param name of a manager or a group; "" for an industry
 * @param lead who leads a group of connected clients; else ""
 * @param places its clients, by income, the most first
 * @param sums with the plan of the whole itself, else with that of its clients together
 */
public record WholeIncome(
    @Nullable Planned of, String name, String lead, List<Place> places, Sums sums) {
  public WholeIncome {
    places = List.copyOf(places);
  }

  /** What is missing of the plan, in hundredths; below zero where more came in; 0 without one. */
  public long gap() {
    return sums.plan() == 0 ? 0 : sums.plan() - sums.income();
  }
}
