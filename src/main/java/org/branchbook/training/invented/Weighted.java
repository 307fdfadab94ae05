package org.branchbook.training.invented;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Things of which some come up more often than others. */
final class Weighted<T> {
  private final List<T> things;
  private final double[] upTo;

  Weighted(List<T> things, ToDoubleFunction<T> weight) {
    this.things = List.copyOf(things);
    this.upTo = new double[things.size()];
    double sum = 0;
    for (int i = 0; i < upTo.length; i++) upTo[i] = sum += weight.applyAsDouble(things.get(i));
    if (!(sum > 0)) throw new IllegalArgumentException("nothing to choose from");
  }

  T pick(Dice dice) {
    double at = dice.fraction() * upTo[upTo.length - 1];
    int place = Arrays.binarySearch(upTo, at);
    return things.get(place < 0 ? -place - 1 : place + 1);
  }
}
