package org.branchbook.clients.card;

import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Clients;
import org.branchbook.clients.Likeness.Resembling;
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
  private final Resemblance resemblance;
  private final ClientTrail trail;
  private final Work work;

  public SaveClient(
      Clients clients,
      CardAccess access,
      CardCheck check,
      HardKeyMet hardKeys,
      Resemblance resemblance,
      ClientTrail trail,
      Work work) {
    this.clients = clients;
    this.access = access;
    this.check = check;
    this.hardKeys = hardKeys;
    this.resemblance = resemblance;
    this.trail = trail;
    this.work = work;
  }

  /**
   * Saves the card over the version it was read at; the audit gets each changed field's value
   * before and after.
   */
  public Saved run(Asker asker, Client changed, Insisting insisting) {
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
        if (!(saved instanceof Saved.Done(var then, var _)))
          // a number that was given up may have been given to somebody else
          yield saved instanceof Saved.Duplicate
              ? new Undone.Not(Text.of("clients.undo.taken"))
              : trail.changedMeanwhile("client", now.id().value(), now.id());
        trail.card(asker, Act.REVERTED, now.id(), "", CardChanges.between(now, then));
        yield new Undone.Done();
      }
    };
  }

  private Saved save(Asker asker, Client before, Client changed, Insisting insisting) {
    if (before.version() != changed.version()) return new Saved.Stale(before);
    var checked = check.check(changed, before);
    if (!checked.wrong().isEmpty()) return new Saved.Wrong(checked.wrong());
    if (CardChanges.between(before, checked.client()).isEmpty()) return new Saved.Done(before);
    resemblance.hold(checked.client());
    var taken = hardKeys.taken(checked.client(), insisting);
    if (taken.isPresent()) return taken.get();
    var alike = newlyAlike(asker, before, hardKeys.withoutTheirs(checked.client()));
    var stopping = Resemblance.stopping(alike, insisting);
    if (stopping.isPresent()) return stopping.get();
    var card =
        insisting.theirNumberIsWrong()
            ? hardKeys.disputing(asker, checked.client())
            : checked.client();
    var saved = clients.save(card);
    if (saved instanceof Saved.Done(var now, var _)) {
      trail.card(asker, Act.CHANGED, now.id(), "", CardChanges.between(before, now));
      AddClient.overrode(trail, asker, now, insisting);
      return new Saved.Done(now, resemblance.kept(asker, now, alike, insisting));
    }
    return saved;
  }

  /**
   * Whom the card resembles now; whoever changes something else isn't asked about an old likeness.
   */
  private List<Resembling> newlyAlike(Asker asker, Client before, Client changed) {
    var alike = resemblance.of(asker, changed);
    if (alike.isEmpty()) return alike;
    var known =
        resemblance.of(asker, before).stream()
            .filter(Resembling::stops)
            .map(Resembling::client)
            .collect(Collectors.toSet());
    return alike.stream().filter(a -> !known.contains(a.client())).toList();
  }
}
