package org.branchbook.imports.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.branchbook.imports.profile.Treatment;

/**
 * What an import came to, or would.
 *
 * @param rejected rows that were left out
 * @param warned values that stayed blank, or were cut
 * @param alike rows that resemble somebody, by what became of them
 */
public record Tally(
    Map<Subject, Count> counts, int rejected, int warned, Map<Treatment, Integer> alike) {
  public static final Tally NOTHING = new Tally(Map.of(), 0, 0, Map.of());

  /** What is counted apart. */
  public enum Subject {
    PERSON,
    ORGANISATION,
    LINK,
    HOLDING,
    CONTACT,
    FACT,
    DAY,
    PLAN
  }

  /** Records of one kind. */
  public record Count(int added, int updated, int unchanged) {
    static final Count NONE = new Count(0, 0, 0);

    Count plus(Count other) {
      return new Count(added + other.added, updated + other.updated, unchanged + other.unchanged);
    }
  }

  public Tally {
    var copy = new EnumMap<Subject, Count>(Subject.class);
    copy.putAll(counts);
    counts = Collections.unmodifiableMap(copy);
    var treated = new EnumMap<Treatment, Integer>(Treatment.class);
    treated.putAll(alike);
    alike = Collections.unmodifiableMap(treated);
  }

  /** How many rows that resemble somebody were treated so. */
  public int alike(Treatment treatment) {
    return alike.getOrDefault(treatment, 0);
  }

  public Count of(Subject subject) {
    return counts.getOrDefault(subject, Count.NONE);
  }

  public int added() {
    return counts.values().stream().mapToInt(Count::added).sum();
  }

  public int updated() {
    return counts.values().stream().mapToInt(Count::updated).sum();
  }

  public int unchanged() {
    return counts.values().stream().mapToInt(Count::unchanged).sum();
  }

  /** Both together. */
  public Tally plus(Tally other) {
    var sum = new EnumMap<Subject, Count>(Subject.class);
    sum.putAll(counts);
    other.counts.forEach((subject, count) -> sum.merge(subject, count, Count::plus));
    var treated = new EnumMap<Treatment, Integer>(Treatment.class);
    treated.putAll(alike);
    other.alike.forEach((treatment, rows) -> treated.merge(treatment, rows, Integer::sum));
    return new Tally(sum, rejected + other.rejected, warned + other.warned, treated);
  }
}
