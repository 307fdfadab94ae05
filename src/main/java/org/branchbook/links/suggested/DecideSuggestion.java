package org.branchbook.links.suggested;

import java.time.InstantSource;
import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.clients.card.Kept;
import org.branchbook.links.Link;
import org.branchbook.links.SaveLink;
import org.branchbook.links.suggested.Suggestion.State;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;

/** Makes a link of what was suggested, or says that there is none. */
public final class DecideSuggestion {
  private final Suggestions suggestions;
  private final SaveLink save;
  private final CardAccess access;
  private final ClientTrail trail;
  private final InstantSource clock;
  private final Work work;

  public DecideSuggestion(
      Suggestions suggestions,
      SaveLink save,
      CardAccess access,
      ClientTrail trail,
      InstantSource clock,
      Work work) {
    this.suggestions = suggestions;
    this.save = save;
    this.access = access;
    this.trail = trail;
    this.clock = clock;
    this.work = work;
  }

  /** Adds the link between the two that is meant, of whatever type, and ends the suggestion. */
  public Kept<Link> confirm(Asker asker, Suggestion suggestion, Link link) {
    return work.inOne(
        () -> {
          if (stale(suggestion)) return new Kept.Gone<>();
          var kept = save.add(asker, card(asker, suggestion), link);
          if (kept instanceof Kept.Done<Link>) suggestions.remove(List.of(suggestion));
          return kept;
        });
  }

  /**
   * Adds a link from a card of the two; what was suggested of them, if anything, is ended by it.
   */
  public Kept<Link> link(Asker asker, ClientId card, Link link) {
    return work.inOne(
        () -> {
          var kept = save.add(asker, card, link);
          boolean order = link.from().value() < link.to().value();
          if (kept instanceof Kept.Done<Link>)
            suggestions
                .find(order ? link.from() : link.to(), order ? link.to() : link.from())
                .ifPresent(s -> suggestions.remove(List.of(s)));
          return kept;
        });
  }

  /** Takes back that a link was made of it. */
  public Undone undoConfirm(Asker asker, Suggestion suggestion, Link link) {
    return work.inOne(
        () -> {
          var undone = save.undo(asker, card(asker, suggestion), null, link);
          if (undone instanceof Undone.Done) suggestions.put(List.of(suggestion), clock.instant());
          return undone;
        });
  }

  /** Says that the two are not linked; it is not suggested again until more speaks for it. */
  public Kept<Suggestion> refuse(Asker asker, Suggestion suggestion) {
    return work.inOne(() -> decided(asker, suggestion, State.REFUSED));
  }

  /** Takes a refusal back. */
  public Undone reopen(Asker asker, Suggestion suggestion) {
    return work.inOne(
        () ->
            switch (decided(asker, suggestion.with(State.REFUSED), State.OPEN)) {
              case Kept.Done<Suggestion> _ -> new Undone.Done();
              case Kept.Refused<Suggestion>(var why) -> new Undone.Not(why);
              case Kept.Wrong<Suggestion>(var why) -> new Undone.Not(why);
              case Kept.Stale<Suggestion> _, Kept.Gone<Suggestion> _ ->
                  new Undone.Not(Text.of("links.suggested.gone"));
            });
  }

  private Kept<Suggestion> decided(Asker asker, Suggestion suggestion, State now) {
    if (stale(suggestion)) return new Kept.Gone<>();
    var kept =
        access.<Suggestion>granted(
            asker,
            card(asker, suggestion),
            Privilege.LINK_CREATE,
            _ -> new Kept.Done<>(suggestion.with(now)));
    if (kept instanceof Kept.Done<Suggestion>(var decided)) {
      suggestions.decide(decided, now == State.OPEN ? null : asker.id(), clock.instant());
      for (var end : List.of(suggestion.low(), suggestion.high()))
        trail.write(
            asker,
            Act.CHANGED,
            "suggestion",
            suggestion.low().value(),
            end,
            "",
            List.of(new Change("state", suggestion.state().name(), now.name())));
    }
    return kept;
  }

  /**
   * The card from which he does it: of the two one that he may add links to, where there is one.
   */
  private ClientId card(Asker asker, Suggestion suggestion) {
    return access.reaches(asker, suggestion.low(), Privilege.LINK_CREATE)
        ? suggestion.low()
        : suggestion.high();
  }

  private boolean stale(Suggestion suggestion) {
    return suggestions
        .find(suggestion.low(), suggestion.high())
        .filter(s -> s.state() == suggestion.state())
        .isEmpty();
  }
}
