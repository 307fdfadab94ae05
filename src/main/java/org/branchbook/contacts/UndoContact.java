package org.branchbook.contacts;

import java.util.stream.Collectors;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientPapers;
import org.branchbook.clients.Consent;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.clients.card.RecordConsent;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.acts.Undo;
import org.branchbook.tasks.acts.UndoTasks;

/** Takes back a contact that has just been logged. */
public final class UndoContact {
  private final Contacts contacts;
  private final ClientPapers papers;
  private final CardAccess access;
  private final RecordConsent consents;
  private final UndoTasks tasks;
  private final FollowsContact followed;
  private final ClientTrail trail;
  private final Work work;

  public UndoContact(
      Contacts contacts,
      ClientPapers papers,
      CardAccess access,
      RecordConsent consents,
      UndoTasks tasks,
      FollowsContact followed,
      ClientTrail trail,
      Work work) {
    this.contacts = contacts;
    this.papers = papers;
    this.access = access;
    this.consents = consents;
    this.tasks = tasks;
    this.followed = followed;
    this.trail = trail;
    this.work = work;
  }

  /** Removes a contact that did nothing to tasks. */
  public Undone run(Asker asker, Contact contact) {
    return run(asker, contact, Undo.nothing(asker.id()));
  }

  /**
   * Removes the contact with what followed from it, unless somebody has changed it since; a task
   * that somebody has changed since stays as it is.
   */
  public Undone run(Asker asker, Contact contact, Undo undo) {
    return work.inOne(
        () ->
            access.undoing(
                asker,
                contact.clients().getFirst(),
                Privilege.CONTACT_CREATE,
                _ -> logged(asker, contact, undo)));
  }

  private Undone logged(Asker asker, Contact contact, Undo undo) {
    if (!contact.author().equals(asker.id()))
      return new Undone.Not(Text.of("contacts.wrong.author"));
    if (!contacts.remove(contact))
      return trail.changedMeanwhile("contact", contact.id().value(), contact.clients().getFirst());
    for (var client : contact.clients()) {
      trail.write(
          asker,
          Act.REVERTED,
          "contact",
          contact.id().value(),
          client,
          "",
          ContactChanges.between(contact, null));
      if (contact.result() == Contact.Result.DO_NOT_CALL) takeBackRefusal(asker, contact, client);
    }
    followed.undone(contact);
    tasks.run(asker, undo);
    return new Undone.Done();
  }

  /** The client refused by a contact that never took place; what he said since stays. */
  private void takeBackRefusal(Asker asker, Contact contact, ClientId client) {
    var source = LogContact.source(asker, contact);
    consents.undo(
        asker,
        client,
        papers.consents(client).stream()
            .filter(c -> c.source().equals(source) && !c.at().isBefore(contact.at()))
            .map(Consent::id)
            .collect(Collectors.toSet()));
  }
}
