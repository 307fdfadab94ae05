package org.branchbook.training.invented;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way whenever the seed and the subject are the same. */
final class Dice {
  private final long seed;
  private final SplittableRandom random;

  Dice(long seed, String subject) {
    this.seed = seed * 0x9E3779B97F4A7C15L ^ subject.hashCode() * 0xD1B54A32D192ED03L;
    this.random = new SplittableRandom(this.seed);
  }

  /** Dice of their own for one of many, so that what befalls it changes nothing for the others. */
  Dice of(long one) {
    return new Dice(seed, "#" + one);
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  /** From the first to the last, both included. */
  int between(int first, int last) {
    return random.nextInt(first, last + 1);
  }

  double fraction() {
    return random.nextDouble();
  }

  /** Around 0, two thirds of all within 1. */
  double bell() {
    return random.nextGaussian();
  }

  /** Waiting time with this mean. */
  double wait(double mean) {
    return -mean * Math.log(1 - random.nextDouble());
  }

  /** Between the two, small ones as likely as large ones are rare. */
  double spread(double low, double high) {
    return low * Math.pow(high / low, random.nextDouble());
  }

  <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  LocalDate day(LocalDate first, LocalDate last) {
    if (!first.isBefore(last)) return last;
    return first.plusDays(random.nextLong(ChronoUnit.DAYS.between(first, last) + 1));
  }
}
