package org.branchbook.app.commands.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.branchbook.app.commands.kit.NightDesk;
import org.branchbook.base.Progress;
import org.branchbook.duplicates.search.Searched;
import org.branchbook.links.suggested.SuggestLinks.Looked;
import org.branchbook.plans.deviations.night.DeviationNight;
import org.branchbook.playbooks.acts.StartDue;
import org.jspecify.annotations.Nullable;

/**
 * The night of a store, whether anybody has signed in or not: the search for clients entered twice,
 * suggested links, deviations from the plan with their tasks, forecasts, and playbooks that begin.
 * A workstation that comes first in the day finds them done; what one has begun is left to it.
 */
final class Night {
  private static final LocalTime MORNING = LocalTime.of(5, 0);

  private final NightDesk desk;
  private final Clock clock;

  Night(NightDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /**
   * What was done; null for what another program had done before.
   *
   * @param links how many suggested links are new
   * @param advice how many pieces of advice
   */
  record Did(
      Searched.@Nullable Done searched,
      @Nullable Integer links,
      DeviationNight.@Nullable Did deviations,
      boolean prospects,
      StartDue.@Nullable Did playbooks,
      @Nullable Integer advice) {}

  /** Does what is due by night, and by day only where last night's is missing. */
  Optional<Searched.Done> look(Progress progress) {
    var today = LocalDate.now(clock);
    boolean night = LocalTime.now(clock).isBefore(MORNING);
    // of a night that was missed it is made up for at once
    var since = start(night ? today : today.minusDays(1));
    return Optional.ofNullable(run(since, progress).searched());
  }

  /** Does what nobody has done today. */
  Did today(Progress progress) {
    return run(start(LocalDate.now(clock)), progress);
  }

  private Did run(Instant since, Progress progress) {
    return new Did(
        desk.search().isDue(since) ? search(since, progress) : null,
        desk.links().isDue(since) ? links(since, progress) : null,
        desk.deviations().isDue(since) ? deviations(since, progress) : null,
        desk.prospects().due(since, progress),
        desk.playbooks().isDue(since) ? desk.playbooks().due(since, progress) : null,
        desk.advice().isDue(since) ? desk.advice().due(since, progress) : null);
  }

  private Searched.@Nullable Done search(Instant since, Progress progress) {
    var searched = desk.search().due(since, progress);
    if (!(searched instanceof Searched.Done done)) return null;
    desk.likeness().join(progress);
    return done;
  }

  private @Nullable Integer links(Instant since, Progress progress) {
    var looked = desk.links().due(since, progress);
    if (looked instanceof Looked.NotDue) return null;
    desk.reviews().run(progress);
    return looked instanceof Looked.Done(_, int fresh) ? fresh : null;
  }

  private DeviationNight.Did deviations(Instant since, Progress progress) {
    // connected clients that deviate together have one task: who they are is known first
    desk.groups().run();
    return desk.deviations().due(since, progress);
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }
}
