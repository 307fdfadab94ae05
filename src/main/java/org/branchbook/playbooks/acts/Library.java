package org.branchbook.playbooks.acts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Ids;
import org.branchbook.base.Work;
import org.branchbook.playbooks.Edition;
import org.branchbook.playbooks.EditionId;
import org.branchbook.playbooks.Editions;
import org.branchbook.playbooks.Plan;
import org.branchbook.playbooks.Runs;
import org.branchbook.playbooks.Shelf;

/**
 * All playbooks: those that the program ships, until the bank has an edition of its own, and the
 * bank's.
 */
public final class Library {
  private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

  private final Editions editions;
  private final Runs runs;
  private final Map<String, Plan> shipped;
  private final Ids ids;
  private final Clock clock;
  private final Work work;

  /**
   * Over the editions that are kept.
   *
   * @param shipped the program's own, by their names
   */
  public Library(
      Editions editions, Runs runs, Map<String, Plan> shipped, Ids ids, Clock clock, Work work) {
    this.editions = editions;
    this.runs = runs;
    this.shipped = shipped;
    this.ids = ids;
    this.clock = clock;
    this.work = work;
  }

  /** Every edition as of today; what the program ships and the store hasn't yet is put into it. */
  public Shelf shelf() {
    var all = editions.all();
    if (!missing(all).isEmpty()) {
      work.inOne(
          () -> {
            // of two programs that open a store one does it
            runs.lock();
            missing(editions.all()).forEach(editions::add);
          });
      all = editions.all();
    }
    return new Shelf(all, today());
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private List<Edition> missing(List<Edition> all) {
    var missing = new ArrayList<Edition>();
    shipped.forEach(
        (playbook, plan) -> {
          var there = all.stream().filter(e -> e.playbook().equals(playbook)).toList();
          if (there.stream().anyMatch(e -> e.by() != null)) return;
          if (!there.isEmpty() && there.getLast().plan().equals(plan)) return;
          missing.add(
              new Edition(
                  new EditionId(ids.next()),
                  playbook,
                  there.size() + 1,
                  there.isEmpty() ? ALWAYS : today(),
                  false,
                  plan,
                  null,
                  clock.instant(),
                  0));
        });
    return missing;
  }
}
