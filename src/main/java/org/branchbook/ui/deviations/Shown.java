package org.branchbook.ui.deviations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.branchbook.plans.deviations.Deviation;
import org.branchbook.plans.deviations.Deviations.Line;

/** A deviation as it is shown, with how it has come to what it is. */
record Shown(Deviation deviation, String client, List<Line> lines) {
  /** Who of those shown together has drawn him along: of whom most is missing, or has come. */
  Optional<Shown> drawnAlongBy(List<Shown> together) {
    long gap = deviation.now().gap();
    return together.stream()
        .filter(other -> Long.signum(other.deviation.now().gap()) == Long.signum(gap))
        .max(Comparator.comparingLong(other -> Math.abs(other.deviation.now().gap())))
        .filter(other -> Math.abs(other.deviation.now().gap()) > Math.abs(gap));
  }
}
