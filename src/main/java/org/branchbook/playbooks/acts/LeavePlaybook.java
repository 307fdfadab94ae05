package org.branchbook.playbooks.acts;

import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.card.Access;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.playbooks.Ending;
import org.branchbook.playbooks.Run;
import org.branchbook.playbooks.RunId;
import org.branchbook.playbooks.Runs;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;

/**
 * Ends a client's way through a playbook because somebody decides so: the head, or whoever began
 * it.
 */
public final class LeavePlaybook {
  private static final int LONGEST = 1000;

  private final Runs runs;
  private final EndRun end;
  private final CardAccess cards;
  private final ClientTrail trail;
  private final Work work;

  public LeavePlaybook(Runs runs, EndRun end, CardAccess cards, ClientTrail trail, Work work) {
    this.runs = runs;
    this.end = end;
    this.cards = cards;
    this.trail = trail;
    this.work = work;
  }

  /** Whether the asker may: for showing him the key. */
  public static boolean may(Asker asker, Run run) {
    return asker.may(Privilege.PLAYBOOK_EDIT) || asker.id().equals(run.by());
  }

  /** Leaves it for this reason. */
  public Left run(Asker asker, RunId id, int version, String why) {
    return work.inOne(
        () -> {
          var found = runs.find(id);
          if (found.isEmpty()) return new Left.Stale();
          var run = found.get();
          if (cards.to(asker, run.client(), Privilege.CLIENT_READ) instanceof Access.Refused(var r))
            return new Left.Refused(r);
          if (!may(asker, run)) {
            trail.refused(asker, Privilege.PLAYBOOK_EDIT, GiveStep.ORIGIN, run.client());
            return new Left.Refused(Text.of("playbooks.refused.leave"));
          }
          if (why.isBlank() || why.length() > LONGEST)
            return new Left.Refused(Text.of("playbooks.leave.why"));
          if (!run.open() || run.version() != version) return new Left.Stale();
          return end.run(run, Ending.LEFT, why.strip(), asker.id())
              ? new Left.Done()
              : new Left.Stale();
        });
  }
}
