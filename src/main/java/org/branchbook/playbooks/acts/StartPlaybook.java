package org.branchbook.playbooks.acts;

import java.util.List;
import java.util.Optional;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientPapers;
import org.branchbook.clients.card.Access;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.clients.card.Consents;
import org.branchbook.playbooks.Beginning;
import org.branchbook.playbooks.Cause;
import org.branchbook.playbooks.Edition;
import org.branchbook.playbooks.Exit;
import org.branchbook.playbooks.Plan;
import org.branchbook.playbooks.Run;
import org.branchbook.playbooks.RunId;
import org.branchbook.playbooks.Runs;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/** Begins a playbook with a client: somebody chose to, or something happened. */
public final class StartPlaybook {
  private final Library library;
  private final Runs runs;
  private final GiveStep give;
  private final CardAccess cards;
  private final ClientPapers papers;
  private final ClientTrail trail;
  private final AuditTrail programs;
  private final Ids ids;
  private final Work work;

  public StartPlaybook(
      Library library,
      Runs runs,
      GiveStep give,
      CardAccess cards,
      ClientPapers papers,
      ClientTrail trail,
      AuditTrail programs,
      Ids ids,
      Work work) {
    this.library = library;
    this.runs = runs;
    this.give = give;
    this.cards = cards;
    this.papers = papers;
    this.trail = trail;
    this.programs = programs;
    this.ids = ids;
    this.work = work;
  }

  /** Begins it because the asker chose to. */
  public Begun run(Asker asker, ClientId id, String playbook) {
    return work.inOne(
        () -> {
          if (!asker.may(Privilege.TASK_CREATE)) {
            trail.refused(asker, Privilege.TASK_CREATE, GiveStep.ORIGIN, id);
            return new Begun.Refused(Text.of("tasks.refused.TASK_CREATE"));
          }
          return switch (cards.to(asker, id, Privilege.CLIENT_READ)) {
            case Access.Refused(var why) -> new Begun.Refused(why);
            case Access.Gone() -> new Begun.Gone();
            case Access.Granted(var client) -> {
              var run = new RunId(ids.next());
              var edition = library.shelf().inForce(playbook);
              if (edition.isEmpty()) yield new Begun.Gone();
              yield begin(
                  run,
                  client,
                  edition.get(),
                  new Cause(Beginning.PERSON, Long.toString(run.value())),
                  asker);
            }
          };
        });
  }

  /**
   * Begins it because of what another room has found, in the unit of work that this is called in.
   *
   * @param of of what, so that it is begun once: a deviation's number, say
   */
  public Begun because(Client client, String playbook, String of) {
    return library
        .shelf()
        .inForce(playbook)
        .map(e -> begin(client, e, new Cause(Beginning.PROGRAM, of)))
        .orElseGet(Begun.Gone::new);
  }

  /** Begins an edition because of what happened. */
  Begun begin(Client client, Edition edition, Cause cause) {
    return begin(new RunId(ids.next()), client, edition, cause, null);
  }

  private Begun begin(
      RunId id, Client client, Edition edition, Cause cause, @Nullable Asker asker) {
    var exit = exit(edition.plan(), client);
    if (exit.isPresent()) return new Begun.Not(Text.of("playbooks.exit." + exit.get()));
    var who = asker == null ? null : asker.id();
    var empty =
        new Run(
            id,
            edition.id(),
            edition.playbook(),
            client.id(),
            client.id(),
            cause,
            who,
            library.today(),
            programs.now(),
            List.of(),
            null,
            0);
    if (!runs.add(empty)) return new Begun.There();
    var run = give.give(empty.at(1), edition.plan(), 0, client, who);
    if (run.walked().isEmpty()) {
      runs.remove(run.id());
      return new Begun.Not(Text.of("playbooks.nobody"));
    }
    runs.save(run);
    if (asker == null) programs.write(null, Act.CREATED, GiveStep.ORIGIN, id.value(), List.of());
    else trail.write(asker, Act.CREATED, GiveStep.ORIGIN, id.value(), client.id(), "", List.of());
    return new Begun.Done(run);
  }

  /** What ends a playbook for the client at once. */
  Optional<Exit> exit(Plan plan, Client client) {
    var consents =
        new Consents(
            plan.exits().contains(Exit.DO_NOT_CONTACT) ? papers.consents(client.id()) : List.of());
    return Exit.of(plan.exits(), client, consents);
  }
}
