package org.branchbook.contacts;

import java.time.InstantSource;
import java.util.Objects;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.clients.card.Access;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.clients.card.Kept;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.Privilege;

/** Says that a promise to a client was kept, or takes that back. */
public final class KeepPromise {
  private final Contacts contacts;
  private final CardAccess access;
  private final ClientTrail trail;
  private final InstantSource clock;
  private final Work work;

  public KeepPromise(
      Contacts contacts, CardAccess access, ClientTrail trail, InstantSource clock, Work work) {
    this.contacts = contacts;
    this.access = access;
    this.trail = trail;
    this.clock = clock;
    this.work = work;
  }

  /** Marks the contact's promise as kept now, or as open again. */
  public Kept<Contact> run(Asker asker, ContactId id, boolean kept) {
    return work.inOne(
        () -> {
          var found = contacts.find(id, asker.scope(Privilege.CONTACT_READ));
          if (found.isEmpty()) return new Kept.Gone<>();
          var contact = found.get();
          var client = contact.clients().getFirst();
          return switch (access.to(asker, client, Privilege.CONTACT_CREATE)) {
            case Access.Granted _ -> mark(asker, contact, kept);
            case Access.Refused(var why) -> new Kept.Refused<>(why);
            case Access.Gone() -> new Kept.Gone<>();
          };
        });
  }

  /** Opens the promise again that the contact, as just saved, says was kept. */
  public Undone undo(Asker asker, Contact saved) {
    var client = saved.clients().getFirst();
    return work.inOne(
        () ->
            access.undoing(
                asker,
                client,
                Privilege.CONTACT_CREATE,
                _ -> {
                  var promise = Objects.requireNonNull(saved.promise());
                  var open = saved.with(new Contact.Promise(promise.what(), promise.by(), null));
                  if (!contacts.save(open))
                    return trail.changedMeanwhile("contact", saved.id().value(), client);
                  record(asker, Act.REVERTED, saved, open);
                  return new Undone.Done();
                }));
  }

  private Kept<Contact> mark(Asker asker, Contact contact, boolean kept) {
    var promise = contact.promise();
    if (promise == null) return new Kept.Wrong<>(Text.of("contacts.wrong.promise"));
    if (kept == (promise.kept() != null)) return new Kept.Done<>(contact);
    var marked =
        contact.with(
            new Contact.Promise(promise.what(), promise.by(), kept ? clock.instant() : null));
    if (!contacts.save(marked)) return new Kept.Stale<>();
    record(asker, Act.CHANGED, contact, marked);
    return new Kept.Done<>(marked.at(contact.version() + 1));
  }

  private void record(Asker asker, Act act, Contact before, Contact after) {
    trail.write(
        asker,
        act,
        "contact",
        before.id().value(),
        before.clients().getFirst(),
        "",
        ContactChanges.between(before, after));
  }
}
