package org.branchbook.playbooks.propensity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How good predictions were for clients whom nothing had been learned from.
 *
 * @param auc how often, of two clients, the one with whom it happened had been given the greater
 *     chance: 0.5 is a guess, 1 a prophet
 * @param tenths what was predicted and what happened, from the tenth least likely to the likeliest
 */
public record Judgement(double auc, List<Tenth> tenths) {
  private static final int TENTHS = 10;

  /** A tenth of the clients: the mean chance they were given, and the share it happened with. */
  public record Tenth(int clients, double predicted, double happened) {}

  /** Judges chances by what happened. */
  public static Judgement of(double[] chances, boolean[] happened) {
    var order =
        IntStream.range(0, chances.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> chances[i]))
            .mapToInt(i -> i)
            .toArray();
    var tenths = new ArrayList<Tenth>();
    for (int t = 0; t < TENTHS; t++) {
      int start = t * order.length / TENTHS;
      int end = (t + 1) * order.length / TENTHS;
      if (start == end) continue;
      var part = Arrays.copyOfRange(order, start, end);
      tenths.add(
          new Tenth(
              part.length,
              Arrays.stream(part).mapToDouble(i -> chances[i]).average().orElseThrow(),
              Arrays.stream(part).filter(i -> happened[i]).count() / (double) part.length));
    }
    return new Judgement(auc(order, chances, happened), tenths);
  }

  /** By ranks (Mann and Whitney); equal chances share theirs. */
  private static double auc(int[] order, double[] chances, boolean[] happened) {
    double ranks = 0;
    long times = 0;
    for (int start = 0; start < order.length; ) {
      int end = start;
      while (end < order.length && chances[order[end]] == chances[order[start]]) end++;
      for (int i = start; i < end; i++)
        if (happened[order[i]]) {
          ranks += (start + 1 + end) / 2.0;
          times++;
        }
      start = end;
    }
    return (ranks - times * (times + 1) / 2.0) / (times * (double) (order.length - times));
  }

  /** The mean distance between what was predicted and what happened, over the tenths. */
  public double miscalibration() {
    double sum = 0;
    int clients = 0;
    for (var tenth : tenths) {
      sum += tenth.clients() * Math.abs(tenth.predicted() - tenth.happened());
      clients += tenth.clients();
    }
    return sum / clients;
  }
}
