package org.branchbook.playbooks.advice.acts;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.playbooks.advice.Advice;
import org.branchbook.playbooks.advice.Advices;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;

/** The advice of a client whose card is open, counted on the spot; whose it is has seen it. */
public final class AdviceOf {
  private final AdviseClients advise;
  private final Advices advices;
  private final CardAccess cards;
  private final InstantSource clock;
  private final Work work;

  public AdviceOf(
      AdviseClients advise, Advices advices, CardAccess cards, InstantSource clock, Work work) {
    this.advise = advise;
    this.advices = advices;
    this.cards = cards;
    this.clock = clock;
    this.work = work;
  }

  /** The best first; none where the asker may not see the client. */
  public List<Advice> run(Asker asker, ClientId client) {
    return cards.reaches(asker, client, Privilege.CLIENT_READ) ? advise.now(client) : List.of();
  }

  /** Whether the asker may know what it is worth, which tells what the client brings in. */
  public boolean tellsWorth(Asker asker, ClientId client) {
    return cards.reaches(asker, client, Privilege.INCOME_SEE);
  }

  /** The asker has it before him: what is his has been seen. The same, as it is kept by now. */
  public List<Advice> seen(Asker asker, List<Advice> shown) {
    var now = new ArrayList<Advice>();
    var seen = new ArrayList<Advice>();
    for (var one : shown) {
      boolean first = one.course().seen() == null && hisOwn(asker, one);
      now.add(first ? one.seen(clock.instant()).at(one.version() + 1) : one);
      if (first) seen.add(one.seen(clock.instant()));
    }
    if (seen.isEmpty()) return shown;
    return work.inOne(() -> advices.save(List.of(), seen)) ? now : shown;
  }

  /** Whether it is his, or a colleague's for whom he stands in. */
  static boolean hisOwn(Asker asker, Advice advice) {
    return asker.id().equals(advice.employee()) || asker.insteadOf(advice.employee()) != null;
  }
}
