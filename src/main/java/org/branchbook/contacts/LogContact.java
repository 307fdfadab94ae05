package org.branchbook.contacts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.base.Work;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientPapers;
import org.branchbook.clients.card.Access;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.clients.card.Consents;
import org.branchbook.clients.card.RecordConsent;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Scope;
import org.branchbook.tasks.acts.Outcome;
import org.branchbook.tasks.acts.Undo;
import org.jspecify.annotations.Nullable;

/** Logs a contact that took place, with what follows from its result. */
public final class LogContact {
  /** A clock that is a little ahead does no harm. */
  private static final Duration AHEAD = Duration.ofMinutes(10);

  private final Contacts contacts;
  private final ClientPapers papers;
  private final CardAccess access;
  private final RecordConsent consents;
  private final Welcome welcome;
  private final Pressure pressure;
  private final FollowsContact followed;
  private final NextSteps steps;
  private final ClientTrail trail;
  private final InstantSource clock;
  private final Work work;

  public LogContact(
      Contacts contacts,
      ClientPapers papers,
      CardAccess access,
      RecordConsent consents,
      Welcome welcome,
      Pressure pressure,
      FollowsContact followed,
      NextSteps steps,
      ClientTrail trail,
      InstantSource clock,
      Work work) {
    this.contacts = contacts;
    this.papers = papers;
    this.access = access;
    this.consents = consents;
    this.welcome = welcome;
    this.pressure = pressure;
    this.followed = followed;
    this.steps = steps;
    this.trail = trail;
    this.clock = clock;
    this.work = work;
  }

  /**
   * Logs the contact as the asker's; its number is drawn before, so that logging it again does
   * nothing.
   *
   * @param tookPlace log it although it was unwelcome: the audit says so
   */
  public Logged run(Asker asker, Contact contact, boolean tookPlace) {
    return run(asker, contact, null, tookPlace);
  }

  /**
   * Logs the contact as the doing of a task: both are kept, or neither. Its next step becomes a
   * task in the same saving, and so does another try where nobody could be spoken to.
   *
   * @param does null where it does no task
   */
  public Logged run(
      Asker asker, Contact contact, NextSteps.@Nullable Does does, boolean tookPlace) {
    return work.inOne(
        () -> {
          var wrong = wrong(asker, contact);
          if (wrong.isPresent()) return new Logged.Wrong(wrong.get());
          var cards = new ArrayList<Client>();
          for (var id : contact.clients())
            switch (access.to(asker, id, Privilege.CONTACT_CREATE)) {
              case Access.Granted(var client) -> cards.add(client);
              case Access.Refused(var why) -> {
                return new Logged.Refused(why);
              }
              case Access.Gone() -> {
                return new Logged.Gone();
              }
            }
          var against = against(contact, cards, does);
          if (against.isPresent() && !tookPlace) return new Logged.Unwelcome(against.get());
          var refused = steps.refused(asker, contact);
          if (refused.isPresent()) return new Logged.Refused(refused.get());
          return log(asker, contact, does, against);
        });
  }

  private Logged log(
      Asker asker, Contact contact, NextSteps.@Nullable Does does, Optional<Text> against) {
    var scope = access.towards(asker, contact.clients().getFirst()).scope(Privilege.CONTACT_READ);
    var before = contacts.find(contact.id(), scope);
    if (before.isPresent()) return new Logged.Done(before.get());
    var undo = Undo.nothing(asker.id());
    var task = does == null ? steps.meant(asker, contact).orElse(null) : does;
    if (task != null)
      switch (steps.does(asker, task, contact)) {
        case Outcome.Done(_, var done) -> undo = done;
        case Outcome.Stale(var theirs) -> {
          return new Logged.Stale(theirs);
        }
        case Outcome.NeedsReason(var why) -> {
          return new Logged.Wrong(why);
        }
        case Outcome.Wrong(var why) -> {
          // a call that was only meant to be the one that was set leaves it standing
          if (does != null) return new Logged.Wrong(why);
        }
        case Outcome.Refused(var why) -> {
          return new Logged.Refused(why);
        }
        case Outcome.Gone() -> {
          return new Logged.Gone();
        }
      }
    var tried = tried(contact, scope);
    contacts.add(contact);
    for (var client : contact.clients()) {
      trail.write(
          asker,
          Act.CREATED,
          "contact",
          contact.id().value(),
          client,
          "",
          ContactChanges.ofNew(contact));
      if (against.isPresent())
        trail.write(
            asker,
            Act.OVERRODE,
            "contact",
            contact.id().value(),
            client,
            against.get().key(),
            List.of());
      if (contact.result() == Contact.Result.DO_NOT_CALL)
        consents.doNotContact(asker, client, source(asker, contact));
    }
    followed.logged(asker, contact);
    var tries = steps.tries(contact, tried);
    return new Logged.Done(
        contact,
        steps.make(asker, contact, tried, undo),
        tries.enough() && contact.next() == null ? tries.many() : 0);
  }

  /** When the client was called in vain since somebody was reached, as far as it matters. */
  private List<Instant> tried(Contact contact, Scope scope) {
    if (!NextTry.inVain(contact)) return List.of();
    var tried = new ArrayList<Instant>();
    var client = contact.clients().getFirst();
    for (var row : contacts.ofClient(client, Optional.empty(), steps.mostTries(), scope).rows()) {
      if (!NextTry.inVain(row.contact())) break;
      tried.add(row.contact().at());
    }
    return tried;
  }

  private Optional<Text> against(
      Contact contact, List<Client> cards, NextSteps.@Nullable Does does) {
    return cards.stream()
        .flatMap(
            c ->
                welcome
                    .against(contact, c, new Consents(papers.consents(c.id())))
                    .or(() -> does == null ? often(contact, c) : Optional.empty())
                    .stream())
        .findFirst();
  }

  /** What was agreed with the client, and is a task by now, is no new offer. */
  private Optional<Text> often(Contact contact, Client client) {
    return contact.purpose() == Contact.Purpose.SALE
            && contact.direction() == Contact.Direction.OUT
            && !NextTry.inVain(contact)
        ? pressure.against(client, contact.channel(), contact.author(), contact.at())
        : Optional.empty();
  }

  private Optional<Text> wrong(Asker asker, Contact contact) {
    if (!contact.author().equals(asker.id())) return Optional.of(Text.of("contacts.wrong.author"));
    if (contact.at().isAfter(clock.instant().plus(AHEAD)))
      return Optional.of(Text.of("contacts.wrong.future"));
    return ContactLengths.wrong(contact).or(() -> steps.wrong(contact));
  }

  /** Where a consent was refused that followed from a contact. */
  static String source(Asker asker, Contact contact) {
    var day = LocalDate.ofInstant(contact.at(), ZoneId.systemDefault());
    return Words.in(asker.employee().language()).say(Text.of("contacts.consent.source", day));
  }
}
