package org.branchbook.duplicates.score;

import org.branchbook.duplicates.Trait;

/**
 * Weighs one client after the other against many: trait by trait, and no further where all that is
 * left couldn't bring a pair to the least that is asked for. For one thread.
 */
final class Against {
  /** Of a pair that weighs less than the least. */
  static final double LESS = Double.NEGATIVE_INFINITY;

  /** More than sums of single precision are wrong by. */
  private static final double ROUNDING = 1e-3;

  private final Crowd crowd;
  private final Weights weights;
  private final double least;
  private final Comparison comparison;

  /** The active traits in the order in which they are compared. */
  private final int[] order;

  /** Where in this order the names begin, which may be taken crosswise, and where they end. */
  private final int names;

  private final int afterNames;

  /** The most that this trait and those after it can say of the client. */
  private final double[] rest;

  private int client;
  private double own;
  private double shared;

  /**
   * @param least the match weight in bits that a pair needs
   */
  Against(Crowd crowd, Weights weights, double least) {
    this.crowd = crowd;
    this.weights = weights;
    this.least = least;
    int[] active = crowd.active();
    comparison = new Comparison(active);
    order = Dependence.order(active);
    rest = new double[order.length + 1];
    names = before(active, Trait.FAMILY);
    afterNames = Math.max(names, before(active, Trait.PATRONYMIC));
  }

  /** How many are compared before this trait. */
  private int before(int[] active, Trait trait) {
    int before = 0;
    while (before < order.length && Dependence.isBefore(active[order[before]], trait)) before++;
    return before;
  }

  /** Weighs this client from now on. */
  void take(int one) {
    client = one;
    for (int i = order.length - 1; i >= 0; i--) {
      int k = order[i];
      double most =
          crowd.has(k, one) ? weights.most(comparison.traits[k], crowd.rarest(k, one)) : 0;
      rest[i] = rest[i + 1] + most;
    }
  }

  /** The match weight of the client and another; {@link #LESS} where it is less than the least. */
  double bits(int other) {
    own = 0;
    shared = 0;
    for (int i = 0; i < names; i++) {
      crowd.compare(order[i], client, other, comparison);
      add(i);
    }
    if (isLess(names)) return LESS;
    for (int i = names; i < afterNames; i++) crowd.compare(order[i], client, other, comparison);
    crowd.cross(client, other, comparison);
    own += weights.places(comparison);
    for (int i = names; i < afterNames; i++) add(i);
    for (int i = afterNames; i < order.length; i++) {
      if (isLess(i)) return LESS;
      crowd.compare(order[i], client, other, comparison);
      add(i);
    }
    double bits = own + weights.beyondHome(shared);
    return bits < least ? LESS : bits;
  }

  private void add(int at) {
    int t = comparison.traits[order[at]];
    if (comparison.agreement[t] == 0) return;
    if (Homes.shares(t)) shared += weights.bits(comparison, t);
    else own += weights.bits(comparison, t);
  }

  /** Whether it comes to less whatever this trait and those after it say. */
  private boolean isLess(int at) {
    return own + shared + rest[at] < least - ROUNDING;
  }
}
