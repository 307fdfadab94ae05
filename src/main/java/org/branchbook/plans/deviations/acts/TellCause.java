package org.branchbook.plans.deviations.acts;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.deviations.Cause;
import org.branchbook.plans.deviations.Deviation;
import org.branchbook.plans.deviations.Deviation.Told;
import org.branchbook.plans.deviations.Deviations;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Scope;
import org.branchbook.tasks.acts.Along;

/**
 * Tells why a client's income deviates. Of connected clients that share a task it is told of each.
 */
public final class TellCause {
  public static final String SUBJECT = "deviation";

  private final Deviations deviations;
  private final CardAccess access;
  private final ClientTrail trail;
  private final InstantSource clock;
  private final Work work;

  public TellCause(
      Deviations deviations, CardAccess access, ClientTrail trail, InstantSource clock, Work work) {
    this.deviations = deviations;
    this.access = access;
    this.trail = trail;
    this.clock = clock;
    this.work = work;
  }

  /**
   * Tells it; telling another cause takes the place of the first.
   *
   * @param said in words; compulsory with {@link Cause#OTHER}
   */
  public Kept<Deviation> run(Asker asker, Deviation seen, Cause cause, String said) {
    return run(asker, seen, cause, said, clock.instant());
  }

  /**
   * The same with the doing of the task that asks for it.
   *
   * @param said what was said in the contact, cut where it is longer than a cause's words may be
   */
  public Along along(Deviation seen, Cause cause, String said) {
    var words = said.strip();
    var kept = words.substring(0, Math.min(words.length(), Told.LONGEST));
    // what the contact says isn't written twice: only a cause of no name needs words of its own
    return (asker, _, at) ->
        switch (run(asker, seen, cause, cause == Cause.OTHER ? kept : "", at)) {
          case Kept.Done<Deviation> _ -> Optional.empty();
          case Kept.Refused<Deviation>(var why) -> Optional.of(why);
          case Kept.Wrong<Deviation>(var why) -> Optional.of(why);
          case Kept.Stale<Deviation> _ -> Optional.of(Text.of("deviations.stale"));
          case Kept.Gone<Deviation> _ -> Optional.of(Text.of("deviations.gone"));
        };
  }

  private Kept<Deviation> run(Asker asker, Deviation seen, Cause cause, String said, Instant at) {
    var words = said.strip();
    if (cause == Cause.OTHER && words.isEmpty())
      return new Kept.Wrong<>(Text.of("deviations.wrong.said"));
    if (words.length() > Told.LONGEST)
      return new Kept.Wrong<>(Text.of("deviations.wrong.long", Told.LONGEST));
    return work.inOne(
        () ->
            access.granted(
                asker,
                seen.client(),
                Privilege.INCOME_SEE,
                _ -> {
                  if (!asker.may(Privilege.TASK_EDIT)) {
                    trail.refused(asker, Privilege.TASK_EDIT, SUBJECT, seen.client());
                    return new Kept.Refused<>(Text.of("deviations.refused"));
                  }
                  return tell(asker, seen, new Told(cause, words, asker.id(), at));
                }));
  }

  private Kept<Deviation> tell(Asker asker, Deviation seen, Told told) {
    var scope = asker.scope(Privilege.INCOME_SEE);
    var found =
        deviations.find(
            seen.id(), access.towards(asker, seen.client()).scope(Privilege.INCOME_SEE));
    if (found.isEmpty()) return new Kept.Gone<>();
    var one = found.get();
    if (one.ended() != null) return new Kept.Wrong<>(Text.of("deviations.wrong.ended"));
    var given = one.given();
    var all = given == null ? List.of(one) : deviations.ofTask(given.task(), scope);
    var changed =
        (all.contains(one) ? all : List.of(one))
            .stream().filter(d -> d.ended() == null).map(d -> d.with(told)).toList();
    if (deviations.save(changed).size() < changed.size()) return new Kept.Stale<>();
    for (var d : changed)
      trail.write(
          asker,
          Act.CHANGED,
          SUBJECT,
          d.id().value(),
          d.client(),
          "",
          List.of(
              new Change("cause", "", told.cause().name()), new Change("said", "", told.said())));
    return new Kept.Done<>(
        deviations
            .find(one.id(), access.towards(asker, one.client()).scope(Privilege.INCOME_SEE))
            .orElse(one));
  }

  /** Takes a cause back from all that it was told of together, unless more was told since. */
  public Undone undo(Asker asker, Deviation told) {
    return work.inOne(
        () ->
            access.undoing(
                asker,
                told.client(),
                Privilege.TASK_EDIT,
                _ -> untell(asker, told, asker.scope(Privilege.INCOME_SEE))));
  }

  private Undone untell(Asker asker, Deviation told, Scope scope) {
    var given = told.given();
    var all = given == null ? List.of(told) : deviations.ofTask(given.task(), scope);
    var back =
        all.stream()
            .filter(d -> d.ended() == null && Objects.equals(d.told(), told.told()))
            .map(d -> d.with((Told) null))
            .toList();
    if (back.isEmpty() || deviations.save(back).size() < back.size()) return new Undone.Changed("");
    var cause = Objects.requireNonNull(told.told()).cause().name();
    for (var d : back)
      trail.write(
          asker,
          Act.REVERTED,
          SUBJECT,
          d.id().value(),
          d.client(),
          "",
          List.of(new Change("cause", cause, "")));
    return new Undone.Done();
  }
}
