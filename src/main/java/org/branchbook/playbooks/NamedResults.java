package org.branchbook.playbooks;

import org.branchbook.base.Text;
import org.branchbook.plans.deviations.ResultNames;

/** The results of playbooks' steps as their editions name them. */
public final class NamedResults implements ResultNames {
  private final Editions editions;

  public NamedResults(Editions editions) {
    this.editions = editions;
  }

  @Override
  public Text of(long edition, int step, int result) {
    return editions
        .find(new EditionId(edition))
        .map(Edition::plan)
        .filter(p -> step < p.steps().size() && result < p.steps().get(step).results().size())
        .map(p -> p.steps().get(step).results().get(result).says().text())
        .orElse(Text.of("deviations.unknown"));
  }
}
