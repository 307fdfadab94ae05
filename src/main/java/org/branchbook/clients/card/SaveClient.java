package org.branchbook.clients.card;

import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Clients;
import org.branchbook.clients.Saved;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.Privilege;

/** Saves a card that was changed, and never over somebody else's change. */
public final class SaveClient {
  private final Clients clients;
  private final CardAccess access;
  private final CardCheck check;
  private final HardKeyMet hardKeys;
  private final ClientTrail trail;
  private final Work work;

  public SaveClient(
      Clients clients,
      CardAccess access,
      CardCheck check,
      HardKeyMet hardKeys,
      ClientTrail trail,
      Work work) {
    this.clients = clients;
    this.access = access;
    this.check = check;
    this.hardKeys = hardKeys;
    this.trail = trail;
    this.work = work;
  }

  /**
   * Saves the card over the version it was read at; the audit gets each changed field's value
   * before and after.
   */
  public Saved run(Asker asker, Client changed, Set<Insistence> insisting) {
    return work.inOne(
        () ->
            switch (access.to(asker, changed.id(), Privilege.CLIENT_EDIT)) {
              case Access.Granted(var before) -> save(asker, before, changed, insisting);
              case Access.Refused(var why) -> new Saved.Refused(why);
              case Access.Gone() -> new Saved.Gone();
            });
  }

  /**
   * Takes a saved change back, unless somebody has changed the card since.
   *
   * @param before the fields as they were
   * @param saved the card as it was saved
   */
  public Undone undo(Asker asker, ClientSheet before, Client saved) {
    return work.inOne(
        () ->
            access.undoing(
                asker,
                saved.id(),
                Privilege.CLIENT_EDIT,
                now ->
                    now.version() == saved.version()
                        ? undo(asker, now, before)
                        : trail.changedMeanwhile("client", now.id().value(), now.id())));
  }

  private Undone undo(Asker asker, Client now, ClientSheet before) {
    return switch (before.toClient(now.id(), now.version())) {
      case ClientSheet.Read.Wrong(var why) -> new Undone.Not(why.values().iterator().next());
      case ClientSheet.Read.Right(var card) -> {
        var saved = clients.save(card);
        if (!(saved instanceof Saved.Done(var then)))
          // a number that was given up may have been given to somebody else
          yield saved instanceof Saved.Duplicate
              ? new Undone.Not(Text.of("clients.undo.taken"))
              : trail.changedMeanwhile("client", now.id().value(), now.id());
        trail.card(asker, Act.REVERTED, now.id(), "", CardChanges.between(now, then));
        yield new Undone.Done();
      }
    };
  }

  private Saved save(Asker asker, Client before, Client changed, Set<Insistence> insisting) {
    if (before.version() != changed.version()) return new Saved.Stale(before);
    var checked = check.check(changed, before);
    if (!checked.wrong().isEmpty()) return new Saved.Wrong(checked.wrong());
    if (CardChanges.between(before, checked.client()).isEmpty()) return new Saved.Done(before);
    var card =
        insisting.contains(Insistence.THEIR_NUMBER_IS_WRONG)
            ? hardKeys.disputing(asker, checked.client())
            : checked.client();
    var saved = clients.save(card);
    if (saved instanceof Saved.Done(var now)) {
      trail.card(asker, Act.CHANGED, now.id(), "", CardChanges.between(before, now));
      AddClient.overrode(trail, asker, now, insisting);
    }
    return saved;
  }
}
