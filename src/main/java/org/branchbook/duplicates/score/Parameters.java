package org.branchbook.duplicates.score;

import java.util.Locale;
import org.branchbook.duplicates.Agreement;
import org.branchbook.duplicates.Trait;

/**
 * How often equal clients agree in each trait, and how often different ones do: the m and u of
 * Fellegi and Sunter, by degree of agreement, where the trait it depends on disagrees or is blank
 * (0) and where that agrees (1).
 */
public final class Parameters {
  static final int CASES = 2;
  private static final int TRAITS = Trait.values().length;

  /** Expected number of other entries that are the same client, for one entry. */
  double partners;

  /** The share of equal clients whose names stand in each other's place. */
  double swapped;

  /** Expected number of others that share a home with one entry, and are not the same client. */
  double home;

  final double[][][] m = new double[TRAITS][CASES][Agreement.COUNT];
  final double[][][] u = new double[TRAITS][CASES][Agreement.COUNT];

  /** How often equal clients agree so far, of those where both have the trait. */
  public double m(Trait trait, boolean otherAgrees, Agreement agreement) {
    return m[trait.ordinal()][otherAgrees ? 1 : 0][agreement.ordinal()];
  }

  /** How often different clients agree so far. */
  public double u(Trait trait, boolean otherAgrees, Agreement agreement) {
    return u[trait.ordinal()][otherAgrees ? 1 : 0][agreement.ordinal()];
  }

  /** Expected number of other entries that are the same client, for one entry. */
  public double partners() {
    return partners;
  }

  Parameters copy() {
    var copy = new Parameters();
    copy.partners = partners;
    copy.swapped = swapped;
    copy.home = home;
    for (int t = 0; t < TRAITS; t++)
      for (int c = 0; c < CASES; c++) {
        copy.m[t][c] = m[t][c].clone();
        copy.u[t][c] = u[t][c].clone();
      }
    return copy;
  }

  /** One line for the whole and one for each trait and case. */
  void write(String kind, StringBuilder out) {
    out.append(
        String.format(
            Locale.ROOT,
            "%s partners %.6g swapped %.6g home %.6g%n",
            kind,
            partners,
            swapped,
            home));
    for (var trait : Trait.values())
      for (int c = 0; c < CASES; c++) {
        if (c == 1 && Dependence.on(trait) == null) continue;
        out.append(kind).append(' ').append(trait).append(c == 1 ? "+" : "");
        numbers(out.append(" m"), m[trait.ordinal()][c]);
        numbers(out.append(" u"), u[trait.ordinal()][c]);
        out.append('\n');
      }
  }

  private static void numbers(StringBuilder out, double[] shares) {
    for (int l = 1; l < Agreement.COUNT; l++)
      out.append(String.format(Locale.ROOT, " %.6g", shares[l]));
  }

  /** Takes over what a line says; a line that it doesn't know says nothing. */
  void read(String[] words) {
    if (words[1].equals("partners")) {
      partners = Double.parseDouble(words[2]);
      swapped = Double.parseDouble(words[4]);
      // a model that was kept before homes were learned has none
      if (words.length > 6) home = Double.parseDouble(words[6]);
      return;
    }
    boolean agrees = words[1].endsWith("+");
    var name = agrees ? words[1].substring(0, words[1].length() - 1) : words[1];
    for (var trait : Trait.values())
      if (trait.name().equals(name))
        for (int l = 1; l < Agreement.COUNT; l++) {
          int t = trait.ordinal();
          // without a line of its own, the case of agreement is as the other
          for (int c = agrees ? 1 : 0; c < CASES; c++) {
            m[t][c][l] = Double.parseDouble(words[2 + l]);
            u[t][c][l] = Double.parseDouble(words[3 + Agreement.COUNT - 1 + l]);
          }
        }
  }
}
