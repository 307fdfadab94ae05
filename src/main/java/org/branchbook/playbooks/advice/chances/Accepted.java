package org.branchbook.playbooks.advice.chances;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.branchbook.playbooks.advice.Offer;

/**
 * How many offers of a service were accepted, by the kind of client. The bank's assumption counts
 * like a few offers beside those of the service, and these likewise beside those of a kind: what
 * was seen seldom says little, and what was seen often all. (Beta and binomial.)
 */
public record Accepted(Map<String, Count> by) {
  /** What was thought before counts as much as so many offers. */
  public static final int WEIGHT = 20;

  /** Offers, and those of them that were accepted. */
  public record Count(int offered, int accepted) {
    private Count and(Count other) {
      return new Count(offered + other.offered, accepted + other.accepted);
    }

    private double beside(double thought) {
      return (accepted + WEIGHT * thought) / (offered + WEIGHT);
    }
  }

  private static final Count NONE = new Count(0, 0);

  public Accepted {
    by = Map.copyOf(by);
  }

  /** Counts offers. */
  static Accepted of(List<Offer> offers) {
    return new Accepted(
        offers.stream()
            .collect(
                Collectors.toMap(
                    Offer::segment, o -> new Count(1, o.accepted() ? 1 : 0), Count::and)));
  }

  /** Of all kinds of clients. */
  public Count all() {
    return by.values().stream().reduce(NONE, Count::and);
  }

  /** Of one kind. */
  public Count of(String segment) {
    return by.getOrDefault(segment, NONE);
  }

  /**
   * The chance that a client of a kind accepts.
   *
   * @param assumed the bank's assumption
   */
  public double chance(String segment, double assumed) {
    return of(segment).beside(all().beside(assumed));
  }

  /** In one line, for keeping. */
  public String written() {
    return new TreeMap<>(by)
        .entrySet().stream()
            .map(e -> e.getKey() + ":" + e.getValue().offered + ":" + e.getValue().accepted)
            .collect(Collectors.joining(";"));
  }

  /** What {@link #written} wrote. */
  public static Accepted read(String line) {
    var by = new TreeMap<String, Count>();
    for (var one : line.split(";")) {
      var parts = one.split(":");
      by.put(parts[0], new Count(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
    }
    return new Accepted(by);
  }
}
