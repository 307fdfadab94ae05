package org.branchbook.plans.outlook;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.clients.ClientId;

/**
 * How far a night's forecasts have come, client after client by their numbers.
 *
 * @param begun when they were begun
 * @param known the last month with facts
 * @param print of all that the forecasts are made from: another where any of it has changed
 * @param after the last client who is in the sums
 */
public record Halfway(
    Instant begun, YearMonth known, long print, ClientId after, Map<Part, OutlookSum> sums) {
  public Halfway {
    sums = Map.copyOf(sums);
  }

  /** What clients are added up in. */
  public record Part(Quarter quarter, By by, Whole of) {}

  /** Whether a night since then that counts these quarters goes on from here. */
  boolean goesOn(Instant since, List<Quarter> quarters) {
    return !begun.isBefore(since)
        && sums.keySet().stream()
            .map(Part::quarter)
            .collect(Collectors.toSet())
            .equals(Set.copyOf(quarters));
  }
}
