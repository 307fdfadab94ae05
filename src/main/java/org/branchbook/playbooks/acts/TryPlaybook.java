package org.branchbook.playbooks.acts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.playbooks.Experience;
import org.branchbook.playbooks.Plan;
import org.branchbook.staff.DepartmentId;

/** Tries on past days what begins a playbook: how often it would have. */
public final class TryPlaybook {
  private static final int MONTHS = 3;

  private final Experience experience;
  private final Clock clock;

  public TryPlaybook(Experience experience, Clock clock) {
    this.experience = experience;
    this.clock = clock;
  }

  /**
   * How often a plan would have been begun.
   *
   * @param first the first day looked at
   * @param last the last, with it
   * @param counts by day and department
   */
  public record Tried(LocalDate first, LocalDate last, List<Experience.Count> counts) {
    public int all() {
      return counts.stream().mapToInt(Experience.Count::many).sum();
    }

    /** On a day, in all departments. */
    public int on(LocalDate day) {
      return counts.stream().filter(c -> c.on().equals(day)).mapToInt(Experience.Count::many).sum();
    }

    /** In each department where any was, over all days. */
    public Map<DepartmentId, Integer> each() {
      var each = new LinkedHashMap<DepartmentId, Integer>();
      for (var c : counts) each.merge(c.department(), c.many(), Integer::sum);
      return each;
    }
  }

  /** Of the three months up to yesterday. */
  public Tried run(Plan plan) {
    var last = LocalDate.ofInstant(clock.instant(), clock.getZone()).minusDays(1);
    var first = last.minusMonths(MONTHS).plusDays(1);
    return new Tried(
        first,
        last,
        plan.triggers().stream()
            .flatMap(t -> experience.happened(t, first, last).stream())
            .toList());
  }
}
