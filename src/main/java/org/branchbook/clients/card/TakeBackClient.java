package org.branchbook.clients.card;

import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientBulk;
import org.branchbook.clients.Identifier;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;

/** Takes back a client who was added a moment ago, as long as nothing hangs on his card. */
public final class TakeBackClient {
  private final ClientBulk bulk;
  private final CardAccess access;
  private final ClientTrail trail;
  private final Work work;

  public TakeBackClient(ClientBulk bulk, CardAccess access, ClientTrail trail, Work work) {
    this.bulk = bulk;
    this.access = access;
    this.trail = trail;
    this.work = work;
  }

  /**
   * Whether it can be taken back at all: where a number was disputed, the other card has been told
   * so and stays told.
   */
  public static boolean undoable(Client added) {
    return added.identifiers().stream().noneMatch(Identifier::disputed);
  }

  /** Takes the card away, unless somebody has changed it since or something hangs on it. */
  public Undone run(Asker asker, Client added) {
    return work.inOne(
        () ->
            access.undoing(
                asker,
                added.id(),
                Privilege.CLIENT_CREATE,
                now ->
                    now.version() == added.version()
                        ? remove(asker, now)
                        : trail.changedMeanwhile("client", now.id().value(), now.id())));
  }

  private Undone remove(Asker asker, Client now) {
    if (!bulk.removeAll(List.of(now.id())).isEmpty())
      return new Undone.Not(Text.of("clients.undo.hangs"));
    trail.card(asker, Act.REVERTED, now.id(), "", List.of(new Change("NAME", now.name(), "")));
    return new Undone.Done();
  }
}
