package org.branchbook.app.commands.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.branchbook.app.commands.kit.NightDesk;
import org.branchbook.base.Progress;
import org.branchbook.duplicates.search.Searched;
import org.branchbook.links.suggested.SuggestLinks;

/**
 * The night of a served store, whether anybody has signed in or not: the search for clients entered
 * twice, suggested links, and playbooks that begin. A workstation that comes first in the day finds
 * them done; what one has begun is left to it. By day only where last night's are missing.
 */
final class Night {
  private static final LocalTime MORNING = LocalTime.of(5, 0);

  private final NightDesk desk;
  private final Clock clock;

  Night(NightDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /** Does what is due; what the search has come to, where it searched. */
  Optional<Searched.Done> look(Progress progress) {
    var today = LocalDate.now(clock);
    boolean night = LocalTime.now(clock).isBefore(MORNING);
    // of a night that was missed it is made up for at once
    var since = start(night ? today : today.minusDays(1));
    var searched = Optional.<Searched.Done>empty();
    if (desk.search().isDue(since)) searched = search(since, progress);
    if (desk.links().isDue(since)
        && !(desk.links().due(since, progress) instanceof SuggestLinks.Looked.NotDue))
      desk.reviews().run(progress);
    if (desk.playbooks().isDue(since)) desk.playbooks().due(since, progress);
    return searched;
  }

  private Optional<Searched.Done> search(Instant since, Progress progress) {
    var searched = desk.search().due(since, progress);
    if (!(searched instanceof Searched.Done done)) return Optional.empty();
    desk.likeness().join(progress);
    return Optional.of(done);
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }
}
