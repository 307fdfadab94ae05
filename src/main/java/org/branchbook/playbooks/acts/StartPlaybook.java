package org.branchbook.playbooks.acts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientPapers;
import org.branchbook.clients.Consent;
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
import org.branchbook.tasks.Task;
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
              var cause = new Cause(Beginning.PERSON, Long.toString(run.value()));
              var one = new Wanted(run, client, edition.get(), cause, UnaryOperator.identity());
              yield begin(List.of(one), asker).getFirst();
            }
          };
        });
  }

  /**
   * With whom a playbook is to be begun because of what another room has found.
   *
   * @param of of what, so that it is begun once: a deviation's number, say
   * @param as the first step's task as it is to be
   */
  public record Because(Client client, String playbook, String of, UnaryOperator<Task> as) {}

  /**
   * Begins playbooks because of what another room has found, in the unit of work that this is
   * called in; what came of each, in their order.
   */
  public List<Begun> because(List<Because> all) {
    if (all.isEmpty()) return List.of();
    var shelf = library.shelf();
    var wanted =
        all.stream()
            .map(
                one ->
                    shelf
                        .inForce(one.playbook)
                        .map(
                            e ->
                                wanted(
                                    one.client, e, new Cause(Beginning.PROGRAM, one.of), one.as)))
            .toList();
    var begun = begin(wanted.stream().flatMap(Optional::stream).toList()).iterator();
    return wanted.stream().map(one -> one.isPresent() ? begun.next() : new Begun.Gone()).toList();
  }

  /** With whom an edition is to be begun, and as what the task of its first step. */
  record Wanted(RunId id, Client client, Edition edition, Cause cause, UnaryOperator<Task> as) {}

  /** A client who is to be led by an edition because of what happened. */
  Wanted wanted(Client client, Edition edition, Cause cause, UnaryOperator<Task> as) {
    return new Wanted(new RunId(ids.next()), client, edition, cause, as);
  }

  /** Begins them because of what happened; what came of each, in their order. */
  List<Begun> begin(List<Wanted> all) {
    return begin(all, null);
  }

  private List<Begun> begin(List<Wanted> all, @Nullable Asker asker) {
    var begun = new HashMap<RunId, Begun>();
    var empty = new HashMap<RunId, Run>();
    var exits = exits(all.stream().map(w -> new At(w.edition.plan(), w.client)).toList());
    for (int i = 0; i < all.size(); i++) {
      var one = all.get(i);
      var exit = exits.get(i);
      if (exit.isPresent())
        begun.put(one.id, new Begun.Not(Text.of("playbooks.exit." + exit.get())));
      else empty.put(one.id, empty(one, asker));
    }
    var added =
        runs.addAll(all.stream().map(w -> empty.get(w.id)).filter(Objects::nonNull).toList());
    var giving = give.together(asker == null ? null : asker.id());
    var led = new ArrayList<Run>();
    for (var one : all) {
      var fresh = empty.get(one.id);
      if (fresh == null) continue;
      if (!added.contains(one.id)) {
        begun.put(one.id, new Begun.There());
        continue;
      }
      var run = giving.step(fresh.at(1), one.edition.plan(), 0, one.client, one.as);
      if (run.walked().isEmpty()) {
        runs.remove(run.id());
        begun.put(one.id, new Begun.Not(Text.of("playbooks.nobody")));
      } else {
        led.add(run);
        begun.put(one.id, new Begun.Done(run));
      }
    }
    giving.keep();
    runs.addSteps(led);
    tell(led, asker);
    return all.stream().map(w -> Objects.requireNonNull(begun.get(w.id))).toList();
  }

  private Run empty(Wanted one, @Nullable Asker asker) {
    return new Run(
        one.id,
        one.edition.id(),
        one.edition.playbook(),
        one.client.id(),
        one.client.id(),
        one.cause,
        asker == null ? null : asker.id(),
        library.today(),
        programs.now(),
        List.of(),
        null,
        0);
  }

  private void tell(List<Run> led, @Nullable Asker asker) {
    if (asker == null)
      programs.writeAll(
          null,
          Act.CREATED,
          led.stream()
              .map(r -> new AuditTrail.Entry(GiveStep.ORIGIN, r.id().value(), List.of()))
              .toList());
    else
      for (var run : led)
        trail.write(
            asker, Act.CREATED, GiveStep.ORIGIN, run.id().value(), run.client(), "", List.of());
  }

  /** A client in a playbook. */
  record At(Plan plan, Client client) {}

  /** What ends playbooks for clients at once, in their order. */
  List<Optional<Exit>> exits(List<At> all) {
    var asked =
        all.stream()
            .filter(a -> a.plan.exits().contains(Exit.DO_NOT_CONTACT))
            .map(a -> a.client.id())
            .collect(Collectors.toSet());
    var said = asked.isEmpty() ? Map.<ClientId, List<Consent>>of() : papers.consents(asked);
    return all.stream()
        .map(
            a ->
                Exit.of(
                    a.plan.exits(),
                    a.client,
                    new Consents(said.getOrDefault(a.client.id(), List.of()))))
        .toList();
  }
}
