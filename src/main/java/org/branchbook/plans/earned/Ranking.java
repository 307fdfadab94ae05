package org.branchbook.plans.earned;

import java.time.Instant;
import java.util.List;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.jspecify.annotations.Nullable;

/**
 * What all clients within somebody's reach brought in, counted once.
 *
 * @param line of this product line alone; null for all
 * @param at when it was counted
 * @param places the clients, by income, the most first
 * @param part whether they are those of one whole alone; the plan of the total is then that of the
 *     whole, else that of the clients one by one
 */
public record Ranking(
    Months span,
    Holding.@Nullable Kind line,
    Instant at,
    Sums total,
    List<Place> places,
    boolean part) {
  public Ranking {
    places = List.copyOf(places);
  }

  /**
   * Sums in hundredths of the bank's currency.
   *
   * @param before the income of the same months a year earlier
   * @param received the money that came in
   * @param plan what was planned for these months; 0 for nothing
   */
  public record Sums(long income, long before, long received, long plan) {
    private static final double HUNDRED = 100;

    /** What the income is of the plan, in per cent; null where nothing is planned. */
    public @Nullable Double met() {
      return plan <= 0 ? null : HUNDRED * income / plan;
    }

    static final Sums NOTHING = new Sums(0, 0, 0, 0);

    Sums plus(Sums other) {
      return new Sums(
          income + other.income,
          before + other.before,
          received + other.received,
          plan + other.plan);
    }
  }

  /** A client's sums. */
  public record Place(ClientId client, Sums sums) {}
}
