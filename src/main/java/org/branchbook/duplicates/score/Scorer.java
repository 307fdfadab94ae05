package org.branchbook.duplicates.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.duplicates.Agreement;
import org.branchbook.duplicates.Score;
import org.branchbook.duplicates.Trait;
import org.branchbook.duplicates.Traits;

/** Weighs two clients against one another, and says why. For one thread. */
public final class Scorer {
  private static final int FAMILY = Trait.FAMILY.ordinal();
  private static final int GIVEN = Trait.GIVEN.ordinal();
  private static final int CLOSE = Agreement.CLOSE.ordinal();
  private static final Trait[] TRAITS = Trait.values();

  /** Of a trait, for an import's thousands. */
  private static final int KEPT_FOR_MANY = 20_000;

  /** Of a trait, as long as the program runs. */
  private static final int KEPT_FOR_LONG = 2_000;

  private final Model model;
  private final Frequencies frequencies;
  private final long clients;
  private final Forms forms;
  private final Map<Traits.Kind, Weights> weights = new EnumMap<>(Traits.Kind.class);

  /**
   * @param clients how many there are in the base: the more, the likelier a namesake
   */
  public Scorer(Model model, Frequencies frequencies, long clients) {
    this(model, frequencies, clients, new Forms(KEPT_FOR_MANY));
  }

  private Scorer(Model model, Frequencies frequencies, long clients, Forms forms) {
    this.model = model;
    this.frequencies = frequencies;
    this.clients = clients;
    this.forms = forms;
  }

  /** One that remembers for as long as the program runs, and so remembers little. */
  public static Scorer lasting(Model model, Frequencies frequencies) {
    return new Scorer(model, frequencies, 1, new Forms(KEPT_FOR_LONG));
  }

  /** The same for a base of another size, and another thread. */
  public Scorer among(long others) {
    return new Scorer(model, frequencies, others, forms);
  }

  /** The score of two clients; a person and an organisation are never one. */
  public Score score(Traits a, Traits b) {
    if (a.kind() != b.kind()) return new Score(Double.NEGATIVE_INFINITY, 0, List.of());
    return weights(a).explain(compared(a, b));
  }

  /** The score of two clients who are one as probably as that; empty for others. */
  public Optional<Score> score(Traits a, Traits b, double least) {
    if (a.kind() != b.kind()) return Optional.empty();
    var comparison = compared(a, b);
    var weights = weights(a);
    return weights.probability(weights.bits(comparison)) < least
        ? Optional.empty()
        : Optional.of(weights.explain(comparison));
  }

  private Weights weights(Traits of) {
    return weights.computeIfAbsent(of.kind(), kind -> new Weights(model.of(kind), clients));
  }

  private Comparison compared(Traits a, Traits b) {
    var comparison = new Comparison();
    for (var trait : TRAITS) compare(comparison, trait, a.get(trait), b.get(trait));
    swapped(comparison, weights(a), a, b);
    return comparison;
  }

  private void compare(Comparison into, Trait trait, String a, String b) {
    if (a.isEmpty() || b.isEmpty()) return;
    var likest = likest(trait, a, b);
    into.agreement[trait.ordinal()] = (byte) likest.agreement().ordinal();
    double share =
        Math.max(frequencies.share(trait, likest.a()), frequencies.share(trait, likest.b()));
    into.rarity[trait.ordinal()] = share <= 0 ? Weights.UNKNOWN : (float) -Weights.log2(share);
  }

  /** Takes the names crosswise where that makes them agree. */
  private void swapped(Comparison straight, Weights weights, Traits a, Traits b) {
    // where one of them agrees as it stands, they are in their places
    if (straight.agreement[FAMILY] >= CLOSE || straight.agreement[GIVEN] >= CLOSE) return;
    var crossed = new Comparison();
    System.arraycopy(straight.agreement, 0, crossed.agreement, 0, Comparison.TRAITS);
    System.arraycopy(straight.rarity, 0, crossed.rarity, 0, Comparison.TRAITS);
    // a blank in the other's place says nothing either
    crossed.agreement[FAMILY] = 0;
    crossed.agreement[GIVEN] = 0;
    compare(crossed, Trait.FAMILY, a.get(Trait.FAMILY), b.get(Trait.GIVEN));
    compare(crossed, Trait.GIVEN, a.get(Trait.GIVEN), b.get(Trait.FAMILY));
    crossed.swapped = true;
    if (weights.bits(crossed) <= weights.bits(straight)) return;
    System.arraycopy(crossed.agreement, 0, straight.agreement, 0, Comparison.TRAITS);
    System.arraycopy(crossed.rarity, 0, straight.rarity, 0, Comparison.TRAITS);
    straight.swapped = true;
  }

  private Likest likest(Trait trait, String a, String b) {
    if (a.indexOf(Traits.SEPARATOR) < 0 && b.indexOf(Traits.SEPARATOR) < 0)
      return new Likest(agreement(trait, a, b), a, b);
    var best = new Likest(Agreement.MISSING, a, b);
    for (var x : a.split("\n"))
      for (var y : b.split("\n")) {
        var agreement = agreement(trait, x, y);
        if (agreement.ordinal() > best.agreement.ordinal()) best = new Likest(agreement, x, y);
      }
    return best;
  }

  private Agreement agreement(Trait trait, String x, String y) {
    return x.equals(y) ? Agreement.EQUAL : forms.compare(trait, x, y);
  }

  /** The two likest values of a trait. */
  private record Likest(Agreement agreement, String a, String b) {}
}
