package org.branchbook.duplicates.entry;

import java.time.Instant;
import java.util.Optional;
import org.branchbook.base.Progress;
import org.branchbook.duplicates.score.Model;

/** What was learned of the base, kept with it for every program. */
public interface KeptLearned {
  /** When it was counted last how common values are, if ever. */
  Optional<Instant> counted();

  /** When any of it changed last, if ever. */
  Optional<Instant> changed();

  /** What was learned last, else what comes with the program. */
  Learned read();

  /** Keeps another model; how common values are stays as it was. */
  void keep(Model model, Instant at);

  /** Counts anew how common values are; the model stays as it was. */
  void count(Progress progress, Instant at);
}
