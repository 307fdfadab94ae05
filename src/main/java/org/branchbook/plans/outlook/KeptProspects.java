package org.branchbook.plans.outlook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What was expected of quarters, week by week: of a week what was counted last. */
public interface KeptProspects {
  /** Keeps what was counted, over what was counted before in the same week. */
  void keep(QuarterProspect prospect);

  /** What was counted last. */
  Optional<QuarterProspect> last(Quarter quarter, By by);

  /** What was counted last in the latest week before that one. */
  Optional<QuarterProspect> before(Quarter quarter, By by, LocalDate week);

  /** How far a night has come that was broken off; empty where none was. */
  Optional<Halfway> halfway();

  /** Keeps how far the night has come, in place of what was kept before. */
  void halfway(Halfway now);

  /** The night is done. */
  void done();

  /** When anything was counted last. */
  Optional<Instant> counted();
}
