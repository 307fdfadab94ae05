package org.branchbook.plans.deviations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.branchbook.clients.Holding;
import org.branchbook.plans.deviations.Deviations.Whose;

/**
 * The bank's limits: the general ones, and those that hold for some in their place. Of several the
 * most exact holds.
 */
public final class Limits {
  private record Own(OwnLimit.For of, DeviationPolicy policy) {}

  private final DeviationPolicy general;
  private final List<Own> own;
  private final List<Holding.Kind> lines;

  public Limits(DeviationPolicy general, List<OwnLimit> own) {
    this.general = general;
    this.own =
        own.stream()
            .sorted(Comparator.comparing(o -> -o.of().exactness()))
            .map(o -> new Own(o.of(), general.with(o)))
            .toList();
    lines =
        this.own.stream()
            .flatMap(o -> Optional.ofNullable(o.of.line()).stream())
            .distinct()
            .sorted()
            .toList();
  }

  /** What holds for all: the period, the tasks, and the limits where there are no others. */
  public DeviationPolicy general() {
    return general;
  }

  /** Product lines that have limits of their own somewhere. */
  public List<Holding.Kind> lines() {
    return lines;
  }

  /** The same with others for some: in place of those for the same, if there are any. */
  public Limits with(OwnLimit other) {
    var all = new ArrayList<>(List.of(other));
    for (var one : own) if (!one.of.equals(other.of())) all.add(one.policy.own(one.of));
    return new Limits(general, all);
  }

  /** The same with other general ones. */
  public Limits with(DeviationPolicy other) {
    return new Limits(other, own.stream().map(o -> o.policy.own(o.of)).toList());
  }

  /** What holds for a client. */
  public DeviationPolicy of(Whose client) {
    return own.isEmpty()
        ? general
        : own.stream()
            .filter(o -> o.of.line() == null && o.of.holds(client))
            .findFirst()
            .map(Own::policy)
            .orElse(general);
  }

  /** What holds for his income by one product line; empty where it is judged with the others. */
  public Optional<DeviationPolicy> of(Whose client, Holding.Kind line) {
    return own.stream()
        .filter(o -> o.of.line() == line && o.of.holds(client))
        .findFirst()
        .map(Own::policy);
  }
}
