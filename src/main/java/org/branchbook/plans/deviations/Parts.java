package org.branchbook.plans.deviations;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a deviation is made of, in hundredths of the bank's currency: below zero what is missing.
 * Together the parts are the gap to the kopeck.
 *
 * @param exchange what the rates of exchange have added: beside the gap, no part of it
 */
public record Parts(
    long volume,
    long rate,
    long fee,
    long cost,
    long loss,
    long product,
    long linked,
    long exchange) {
  public static final Parts NOTHING = new Parts(0, 0, 0, 0, 0, 0, 0, 0);

  /** Fact less plan. */
  public long gap() {
    return volume + rate + fee + cost + loss + product + linked;
  }

  /** One of them. */
  public long of(Part part) {
    return switch (part) {
      case VOLUME -> volume;
      case RATE -> rate;
      case FEE -> fee;
      case COST -> cost;
      case LOSS -> loss;
      case PRODUCT -> product;
      case LINKED -> linked;
    };
  }

  /** Both together, part by part. */
  public Parts plus(Parts other) {
    return new Parts(
        volume + other.volume,
        rate + other.rate,
        fee + other.fee,
        cost + other.cost,
        loss + other.loss,
        product + other.product,
        linked + other.linked,
        exchange + other.exchange);
  }

  /** The largest part on the side of the gap: the likely cause. Empty where there is no gap. */
  public Optional<Part> largest() {
    long side = Long.signum(gap());
    return Arrays.stream(Part.values())
        .filter(p -> side != 0 && Long.signum(of(p)) == side)
        .max(Comparator.comparingLong(p -> Math.abs(of(p))));
  }

  /**
   * The same where a connected client deviates to the same side. Of the volume so much is said to
   * have gone with him as his own deviation is of this one, each in its share of its plan: all of
   * it where he deviates as far or farther.
   *
   * @param own this client's gap as a share of his plan
   * @param others the connected client's
   */
  public Parts linked(double own, double others) {
    if (own == 0 || own * others <= 0 || Long.signum(volume) != Long.signum(gap())) return this;
    long moved = Math.round(volume * Math.min(1, others / own));
    return new Parts(volume - moved, rate, fee, cost, loss, product, linked + moved, exchange);
  }
}
