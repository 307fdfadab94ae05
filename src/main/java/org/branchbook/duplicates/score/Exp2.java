package org.branchbook.duplicates.score;

/** Powers of two, fast: a share of 10⁻¹⁰ is the most that they are wrong by. */
final class Exp2 {
  private static final double LEAST = -1000;
  private static final double MOST = 1000;
  private static final int STEPS = 1024;
  private static final int BIAS = 1023;
  private static final int MANTISSA = 52;
  private static final double[] PARTS = new double[STEPS];

  static {
    for (int i = 0; i < STEPS; i++) PARTS[i] = Math.pow(2, (double) i / STEPS);
  }

  private Exp2() {}

  /** 2 to the power of x. */
  static double of(double x) {
    double of = Math.clamp(x, LEAST, MOST);
    int whole = (int) Math.floor(of);
    double part = (of - whole) * STEPS;
    int step = (int) part;
    // between two steps the curve is all but straight
    double rest = (part - step) * (Weights.LN2 / STEPS);
    return Double.longBitsToDouble((long) (whole + BIAS) << MANTISSA)
        * PARTS[step]
        * (1 + rest + rest * rest / 2);
  }
}
