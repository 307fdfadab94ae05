package org.branchbook.plans.deviations.night;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.branchbook.base.Ids;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.plans.deviations.Deviation;
import org.branchbook.plans.deviations.Deviation.Ended;
import org.branchbook.plans.deviations.DeviationId;
import org.branchbook.plans.deviations.Deviations;
import org.branchbook.plans.deviations.Deviations.Whose;
import org.branchbook.plans.deviations.Ending;
import org.branchbook.plans.deviations.Sign;
import org.jspecify.annotations.Nullable;

/** Keeps what was found: of those that are known what is new, and those that are new. */
final class KeepFindings {
  /** What has happened stays until the next month tells whether the income has. */
  private static final Set<Sign> LASTING = EnumSet.of(Sign.CLOSED, Sign.OUTFLOW, Sign.REPAID);

  private static final Set<Sign> PLANNED = EnumSet.of(Sign.RED, Sign.OVER, Sign.AMBER);

  private final Deviations deviations;
  private final Ids ids;
  private final LocalDate day;
  private final Counted counted;
  private final Set<ClientId> known = new HashSet<>();
  int found;
  int ended;

  KeepFindings(Deviations deviations, Ids ids, LocalDate day, Counted counted) {
    this.deviations = deviations;
    this.ids = ids;
    this.day = day;
    this.counted = counted;
  }

  /** Goes through a part of those that are known, in a unit of work. */
  void known(List<Deviation> part) {
    var clients = part.stream().map(Deviation::client).toList();
    var whose = deviations.whose(clients);
    var findings = counted.findings(clients);
    var back = clients.stream().filter(c -> !counted.judged().containsKey(c)).toList();
    var planned = counted.planned(back);
    var changed = new ArrayList<Deviation>();
    var noted = new ArrayList<Deviation>();
    for (var one : part) {
      var how = ending(one, whose.get(one.client()), planned);
      var finding = findings.get(one.client());
      if (how != null) changed.add(one.with(new Ended(how, day)));
      else if (finding != null && !finding.equals(one.now())) {
        var now = one.found(day, finding);
        changed.add(now);
        noted.add(now);
      }
      known.add(one.client());
    }
    var saved = deviations.save(changed);
    deviations.note(noted.stream().filter(d -> saved.contains(d.id())).toList());
    ended += (int) changed.stream().filter(d -> d.ended() != null).count();
  }

  private @Nullable Ending ending(Deviation one, @Nullable Whose whose, Set<ClientId> planned) {
    if (whose == null || whose.standing() == Standing.FORMER) return Ending.LOST;
    if (known.contains(one.client())) return Ending.JOINED;
    YearMonth asOf = counted.asOf();
    if (asOf == null || counted.judged().containsKey(one.client())) return null;
    boolean sameMonth = !asOf.isAfter(one.now().asOf());
    if (sameMonth && one.now().signs().stream().anyMatch(LASTING::contains)) return null;
    if (!sameMonth && planned(one) && !planned.contains(one.client()))
      // a new year whose plan isn't approved yet tells nothing of it
      return counted.planned() ? Ending.PLAN_CHANGED : null;
    return sameMonth && planned(one) && counted.deviatesFrom(one.now(), one.client(), whose)
        ? Ending.PLAN_CHANGED
        : Ending.RETURNED;
  }

  private static boolean planned(Deviation one) {
    return one.now().signs().stream().anyMatch(PLANNED::contains);
  }

  /** Adds those of a part of clients without one that is open. */
  void fresh(List<ClientId> part) {
    var whose = deviations.whose(part);
    var there =
        part.stream()
            .filter(c -> whose.containsKey(c) && whose.get(c).standing() != Standing.FORMER)
            .toList();
    var findings = counted.findings(there);
    var fresh =
        there.stream()
            .map(c -> Deviation.fresh(new DeviationId(ids.next()), c, day, findings.get(c)))
            .toList();
    deviations.add(fresh);
    found += fresh.size();
  }

  /** Who deviates of whom nothing was known, in the order of their numbers. */
  List<ClientId> unknown() {
    return counted.judged().keySet().stream()
        .filter(c -> !known.contains(c))
        .sorted(Comparator.comparingLong(ClientId::value))
        .toList();
  }
}
