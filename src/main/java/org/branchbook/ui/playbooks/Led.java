package org.branchbook.ui.playbooks;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.playbooks.Edition;
import org.branchbook.playbooks.Run;
import org.branchbook.playbooks.Shelf;
import org.branchbook.playbooks.Walked;
import org.jspecify.annotations.Nullable;

/** A client's way through a playbook, with the edition by which he is led. */
record Led(Run run, Edition edition) {
  /** The ways with their editions; a way whose edition isn't known is left out. */
  static List<Led> of(List<Run> runs, Shelf shelf) {
    return runs.stream()
        .flatMap(run -> shelf.find(run.edition()).map(e -> new Led(run, e)).stream())
        .toList();
  }

  /** The step where he is, from 0; the last one that he came to where none is to be done. */
  int step() {
    return run.walked().isEmpty() ? 0 : run.walked().getLast().step();
  }

  /** How it stands with a step, the latest time that he came to it; null where he hasn't yet. */
  Walked.@Nullable State state(int step) {
    return run.walked().reversed().stream()
        .filter(w -> w.step() == step)
        .map(Walked::state)
        .findFirst()
        .orElse(null);
  }

  /** What comes next where each step has its usual result, from where he is on. */
  List<Integer> ahead() {
    var ahead = new ArrayList<Integer>();
    var next = edition.plan().after(step(), 0);
    while (next.isPresent() && !ahead.contains(next.get()) && next.get() != step()) {
      ahead.add(next.get());
      next = edition.plan().after(next.get(), 0);
    }
    return ahead;
  }
}
