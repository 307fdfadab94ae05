package org.branchbook.plans.deviations.night;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.branchbook.base.Ids;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.plans.deviations.Deviation;
import org.branchbook.plans.deviations.DeviationId;
import org.branchbook.plans.deviations.DeviationPolicy;
import org.branchbook.plans.deviations.Deviations;
import org.branchbook.plans.deviations.Deviations.Night;
import org.branchbook.plans.deviations.Limits;
import org.branchbook.plans.deviations.OwnLimits;
import org.branchbook.staff.policies.Policies;
import org.jspecify.annotations.Nullable;

/**
 * What the program does about deviations once a day. Broken off, it goes on where it was: what is
 * kept already is found as it is. Of several programs one does it, or each a part.
 */
public final class DeviationNight {
  private static final int PART = 1000;

  private final CountDeviations count;
  private final Deviations deviations;
  private final GiveDeviations give;
  private final Escalate escalate;
  private final Connected connected;
  private final Policies policies;
  private final OwnLimits own;
  private final Ids ids;
  private final Clock clock;
  private final Work work;

  public DeviationNight(
      CountDeviations count,
      Deviations deviations,
      GiveDeviations give,
      Escalate escalate,
      Connected connected,
      Policies policies,
      OwnLimits own,
      Ids ids,
      Clock clock,
      Work work) {
    this.count = count;
    this.deviations = deviations;
    this.give = give;
    this.escalate = escalate;
    this.connected = connected;
    this.policies = policies;
    this.own = own;
    this.ids = ids;
    this.clock = clock;
    this.work = work;
  }

  /**
   * What was done.
   *
   * @param asOf the last month counted; null where there are no facts
   * @param found deviations that are new
   * @param ended those that are over
   * @param given tasks
   * @param escalated tasks that went to the supervisor
   */
  public record Did(@Nullable YearMonth asOf, int found, int ended, int given, int escalated) {}

  /** Whether nobody has looked since then. */
  public boolean isDue(Instant since) {
    return waits(deviations.night(), since);
  }

  static boolean waits(@Nullable Night night, Instant since) {
    return night == null || night.at().isBefore(since);
  }

  /** Looks, unless somebody has since then. */
  public Did due(Instant since, Progress progress) {
    if (!isDue(since)) return new Did(null, 0, 0, 0, 0);
    var day = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var limits = limits(day);
    var policy = limits.general();
    var with = connected.others();
    progress.at(0, Text.of("deviations.looking"));
    var counted = count.run(day, limits, with);
    var keep = new KeepFindings(deviations, ids, day, counted);
    progress.at(0.5, Text.of("deviations.looking"));
    keep(keep, since, progress);
    progress.at(0.8, Text.of("deviations.looking"));
    int given = new GiveWorst(deviations, give, work, policy, with, since, day).run(progress);
    progress.at(0.95, Text.of("deviations.looking"));
    int escalated = escalate(policy, since, day, progress);
    if (!progress.cancelled())
      work.inOne(
          () -> {
            if (waits(deviations.lock(), since))
              deviations.looked(new Night(clock.instant(), counted.asOf()));
          });
    return new Did(counted.asOf(), keep.found, keep.ended, given, escalated);
  }

  private Limits limits(LocalDate day) {
    return new Limits(policies.on(day, DeviationPolicy.KIND), own.on(day));
  }

  private void keep(KeepFindings keep, Instant since, Progress progress) {
    var after = new DeviationId(0);
    while (!progress.cancelled()) {
      var from = after;
      var part =
          work.inOne(
              () -> {
                if (!waits(deviations.lock(), since)) return List.<Deviation>of();
                var open = deviations.open(from, PART);
                keep.known(open);
                return open;
              });
      if (part.isEmpty()) break;
      after = part.getLast().id();
    }
    var unknown = keep.unknown();
    for (int at = 0; at < unknown.size() && !progress.cancelled(); at += PART) {
      var part = unknown.subList(at, Math.min(unknown.size(), at + PART));
      work.inOne(
          () -> {
            if (waits(deviations.lock(), since)) keep.fresh(part);
          });
    }
  }

  private int escalate(DeviationPolicy policy, Instant since, LocalDate day, Progress progress) {
    var waiting = deviations.waiting(day.minusDays(policy.escalate()));
    int escalated = 0;
    for (int at = 0; at < waiting.size() && !progress.cancelled(); at += PART) {
      var part = waiting.subList(at, Math.min(waiting.size(), at + PART));
      escalated +=
          work.inOne(
              () ->
                  waits(deviations.lock(), since)
                      ? escalate.run(part, deviations.work(), day, policy)
                      : 0);
    }
    return escalated;
  }
}
