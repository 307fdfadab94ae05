package org.branchbook.app.rooms;

import java.time.Clock;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.plans.deviations.Causes;
import org.branchbook.plans.deviations.Deviations;
import org.branchbook.plans.deviations.OwnLimits;
import org.branchbook.plans.deviations.WorstFirst;
import org.branchbook.plans.deviations.acts.CountNow;
import org.branchbook.plans.deviations.acts.ExportCauses;
import org.branchbook.plans.deviations.acts.GiveNow;
import org.branchbook.plans.deviations.acts.SetLimit;
import org.branchbook.plans.deviations.acts.TellCause;
import org.branchbook.plans.deviations.acts.TryRule;
import org.branchbook.plans.deviations.night.Connected;
import org.branchbook.plans.deviations.night.CountDeviations;
import org.branchbook.plans.deviations.night.DeviationNight;
import org.branchbook.plans.deviations.night.Escalate;
import org.branchbook.plans.deviations.night.GiveDeviations;
import org.branchbook.playbooks.acts.LeadDeviation;
import org.branchbook.store.Store;
import org.branchbook.store.deviations.DeviationStore;

/** The room of deviations: found at night, with their tasks, causes and ends. */
public final class DeviationRoom {
  public final Deviations deviations;
  public final WorstFirst worst;
  public final Causes causes;
  public final ExportCauses export;
  public final DeviationNight night;
  public final TellCause tell;
  public final GiveNow giveNow;
  public final CountNow countNow;
  public final TryRule tryRule;
  public final OwnLimits limits;
  public final SetLimit setLimit;
  final FollowsClient follower;

  DeviationRoom(
      Store store,
      StaffRoom staff,
      ClientRoom clients,
      TaskRoom tasks,
      GroupRoom groups,
      PlanRoom plans,
      PlaybookRoom playbooks,
      Clock clock) {
    var kept = new DeviationStore(store);
    deviations = kept.deviations();
    worst = kept.worst();
    causes = kept.causes(playbooks.resultNames);
    limits = kept.limits();
    export = new ExportCauses(causes, staff.out);
    follower = kept.follower();
    var ids = store.ids();
    var lead = new LeadDeviation(playbooks.start, playbooks.runs, playbooks.give, tasks.bulk);
    var give =
        new GiveDeviations(deviations, lead, clients.bulk, tasks.bulk, tasks.calendars, clock);
    var count =
        new CountDeviations(
            plans.sums, plans.facts, plans.catalogue, plans.planned, plans.signals, store);
    var connected = new Connected(groups.known);
    tryRule =
        new TryRule(
            count,
            deviations,
            connected,
            staff.employees,
            staff.policies,
            limits,
            staff.trail,
            store);
    setLimit = new SetLimit(limits, staff.policies, staff.trail, clock, store);
    night =
        new DeviationNight(
            count,
            deviations,
            give,
            new Escalate(deviations, staff.employees, tasks.bulk, tasks.calendars, staff.trail),
            connected,
            staff.policies,
            limits,
            ids,
            clock,
            store);
    countNow = new CountNow(night, groups.watch::run, staff.trail, clock);
    tell = new TellCause(deviations, clients.access, clients.trail, clock, store);
    giveNow = new GiveNow(deviations, give, clients.access, clients.trail, staff.policies, store);
  }
}
