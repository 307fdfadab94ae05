package org.branchbook.playbooks.advice.acts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientPapers;
import org.branchbook.clients.State;
import org.branchbook.clients.card.Access;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.clients.card.Consents;
import org.branchbook.contacts.Pressure;
import org.branchbook.playbooks.advice.Advice;
import org.branchbook.playbooks.advice.AdviceId;
import org.branchbook.playbooks.advice.AdvicePolicy;
import org.branchbook.playbooks.advice.Advices;
import org.branchbook.playbooks.advice.Eligible;
import org.branchbook.playbooks.advice.Piece;
import org.branchbook.playbooks.advice.Refusal;
import org.branchbook.playbooks.advice.Situation;
import org.branchbook.playbooks.advice.Situations;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.policies.Policies;

/** Begins to do a piece of advice, or refuses it. */
public final class AnswerAdvice {
  static final String SUBJECT = "advice";
  private static final int LONGEST_BANK = 120;

  private final Advices advices;
  private final Situations situations;
  private final CardAccess cards;
  private final ClientPapers papers;
  private final Pressure pressure;
  private final Policies policies;
  private final ClientTrail trail;
  private final Clock clock;
  private final Work work;

  public AnswerAdvice(
      Advices advices,
      Situations situations,
      CardAccess cards,
      ClientPapers papers,
      Pressure pressure,
      Policies policies,
      ClientTrail trail,
      Clock clock,
      Work work) {
    this.advices = advices;
    this.situations = situations;
    this.cards = cards;
    this.papers = papers;
    this.pressure = pressure;
    this.policies = policies;
    this.trail = trail;
    this.clock = clock;
    this.work = work;
  }

  /**
   * Begins it: what the client has complained of, his state, consent and the contact limit are
   * asked now, not when it was made. What comes of the contact that follows is kept by {@link
   * FollowAdvice}.
   */
  public Answered take(Asker asker, ClientId client, AdviceId id) {
    return answer(
        asker,
        client,
        id,
        (card, advice) -> {
          var against = against(card, advice.piece());
          if (against.isPresent()) return new Answered.Unwelcome(against.get());
          var consents = new Consents(papers.consents(client));
          var by = Eligible.channel(card.preferences().channel(), consents);
          if (advice.piece().sale()) {
            var unwelcome = againstOffers(asker, card, consents);
            if (unwelcome.isPresent()) return new Answered.Unwelcome(unwelcome.get());
          }
          var taken = advice.taken(clock.instant(), asker.id());
          return kept(taken)
              ? new Answered.Begun(taken.at(taken.version() + 1), by.orElse(Channel.CALL))
              : new Answered.Gone();
        });
  }

  /**
   * Why the client should hear no offer from the asker now; empty where he may. It is asked anew
   * when one is begun.
   */
  public Optional<Text> notNow(Asker asker, ClientId client) {
    if (!cards.reaches(asker, client, Privilege.CONTACT_CREATE)) return Optional.empty();
    return work.inOne(
        () ->
            cards.to(asker, client, Privilege.CONTACT_CREATE) instanceof Access.Granted(var card)
                ? againstOffers(asker, card, new Consents(papers.consents(client)))
                : Optional.empty());
  }

  private Optional<Text> againstOffers(Asker asker, Client card, Consents consents) {
    var by = Eligible.channel(card.preferences().channel(), consents);
    return by.isEmpty() || consents.doNotContact()
        ? Optional.of(Text.of("contacts.unwelcome.consent", card.name()))
        : pressure.against(card, by.get(), asker.id(), clock.instant());
  }

  /** What has come about since it was made; a complaint first, which stops all selling. */
  private Optional<Text> against(Client card, Piece piece) {
    var today = LocalDate.now(clock);
    var policy = policies.today(AdvicePolicy.KIND);
    return situations.of(card.id(), today.minusDays(AdviseClients.LOOK_BACK)).stream()
        .filter(now -> !Eligible.is(piece, now, policy, today))
        .map(now -> Text.of(reason(now, piece, policy, today), card.name()))
        .findFirst();
  }

  private static String reason(Situation now, Piece piece, AdvicePolicy policy, LocalDate today) {
    if (now.state() != State.ACTIVE) return "contacts.unwelcome." + now.state();
    if (now.consents().doNotContact()) return "contacts.unwelcome.consent";
    return piece.sale() && Eligible.complains(now, policy, today)
        ? "advice.unwelcome.complaint"
        : "advice.unwelcome.changed";
  }

  /** Refuses it for a while that the policy says; where he has it can be told after. */
  public Answered refuse(Asker asker, ClientId client, AdviceId id, Refusal why) {
    return answer(
        asker,
        client,
        id,
        (_, advice) -> {
          var policy = policies.today(AdvicePolicy.KIND);
          var today = LocalDate.now(clock);
          var no = new Advice.No(why, "", today.plusDays(policy.hides(why)));
          var refused = advice.refused(no, today);
          if (!kept(refused)) return new Answered.Gone();
          trail.write(
              asker,
              Act.CHANGED,
              SUBJECT,
              id.value(),
              client,
              "",
              List.of(new Change("refusal", "", why.name())));
          return new Answered.Done(refused.at(refused.version() + 1));
        });
  }

  /** Tells at which bank the client has what was refused. */
  public Answered elsewhere(Asker asker, Advice refused, String bank) {
    var no = Objects.requireNonNull(refused.course().no());
    var day = Objects.requireNonNull(refused.course().ended());
    var where = bank.strip();
    if (where.length() > LONGEST_BANK) where = where.substring(0, LONGEST_BANK);
    var told = refused.refused(new Advice.No(no.why(), where, no.until()), day);
    return work.inOne(
        () ->
            switch (cards.to(asker, refused.client(), Privilege.CONTACT_CREATE)) {
              case Access.Refused(var why) -> new Answered.Refused(why);
              case Access.Gone() -> new Answered.Gone();
              case Access.Granted _ ->
                  kept(told) ? new Answered.Done(told.at(told.version() + 1)) : new Answered.Gone();
            });
  }

  /** Takes a refusal back. */
  public Undone again(Asker asker, Advice refused) {
    return work.inOne(
        () ->
            cards.undoing(
                asker,
                refused.client(),
                Privilege.CONTACT_CREATE,
                _ -> {
                  if (!kept(refused.again())) return new Undone.Not(Text.of("advice.stale"));
                  trail.write(
                      asker,
                      Act.REVERTED,
                      SUBJECT,
                      refused.id().value(),
                      refused.client(),
                      "",
                      List.of());
                  return new Undone.Done();
                }));
  }

  private boolean kept(Advice now) {
    return advices.save(List.of(), List.of(now));
  }

  private Answered answer(
      Asker asker, ClientId client, AdviceId id, BiFunction<Client, Advice, Answered> how) {
    return work.inOne(
        () ->
            switch (cards.to(asker, client, Privilege.CONTACT_CREATE)) {
              case Access.Refused(var why) -> new Answered.Refused(why);
              case Access.Gone() -> new Answered.Gone();
              case Access.Granted(var card) ->
                  advices.between(client, client, LocalDate.now(clock)).stream()
                      .filter(a -> a.id().equals(id) && a.open())
                      .findFirst()
                      .map(a -> how.apply(card, a))
                      .orElseGet(Answered.Gone::new);
            });
  }
}
