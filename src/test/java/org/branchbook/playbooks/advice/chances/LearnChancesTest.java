package org.branchbook.playbooks.advice.chances;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.branchbook.base.Progress;
import org.branchbook.clients.Care;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding.Kind;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.card.Consents;
import org.branchbook.playbooks.advice.Earned;
import org.branchbook.playbooks.advice.Offer;
import org.branchbook.playbooks.advice.Piece;
import org.branchbook.playbooks.advice.Situation;
import org.branchbook.playbooks.advice.Situation.Held;
import org.branchbook.playbooks.advice.Situations;
import org.branchbook.staff.DepartmentId;
import org.junit.jupiter.api.Test;

class LearnChancesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final int CLIENTS = 500;
  private static final double ASSUMED = 0.5;

  /** The young take cards, hardly anybody else; nobody takes a loan. */
  private static List<Situation> invented() {
    var random = new Random(5);
    var clients = new ArrayList<Situation>();
    for (int i = 1; i <= CLIENTS; i++) {
      int age = 20 + random.nextInt(50);
      var held = new ArrayList<Held>();
      held.add(new Held(i, Kind.ACCOUNT, DAY.minusYears(3), null, null));
      if (random.nextDouble() < (age < 35 ? 0.8 : 0.1)) {
        var opened = DAY.minusDays(1 + random.nextInt(700));
        held.add(new Held(CLIENTS + i, Kind.CARD, opened, null, null));
      }
      clients.add(
          new Situation(
              new ClientId(i),
              true,
              false,
              Standing.CLIENT,
              State.ACTIVE,
              new Care(new DepartmentId(1), null, null, false, false),
              DAY.minusYears(3),
              DAY.minusYears(age),
              "",
              null,
              held,
              List.of(),
              new Consents(List.of()),
              null,
              0,
              0,
              Earned.nothing(YearMonth.from(DAY))));
    }
    return clients;
  }

  /** A base in memory. */
  private record Base(List<Situation> all) implements Situations {
    @Override
    public List<Situation> after(ClientId after, int most, LocalDate since) {
      return all.stream().filter(s -> s.client().value() > after.value()).limit(most).toList();
    }

    @Override
    public List<Situation> of(ClientId client, LocalDate since) {
      return all.stream().filter(s -> s.client().equals(client)).toList();
    }

    @Override
    public ClientId skip(ClientId after, int places) {
      return new ClientId(after.value() + places);
    }

    @Override
    public int clients() {
      return all.size();
    }
  }

  private static Model of(List<Model> models, Piece piece) {
    return models.stream().filter(m -> m.piece() == piece).findFirst().orElseThrow();
  }

  @Test
  void itLearnsWhoTakesWhatAndSaysWhereItCannot() {
    var clients = invented();
    var learn = new LearnChances(new Base(clients), (_, _) -> List.of());
    var models = learn.run(DAY, List.of(), ASSUMED, Progress.unseen());
    var card = of(models, Piece.CARD);
    assertTrue(card.times() > 80, () -> "opened " + card.times());
    assertNotNull(card.propensity());
    assertTrue(auc(card) > 0.65, () -> "" + card.judgement());
    assertNull(card.before());

    var chances = new LearnedChances(models);
    var young = clients.stream().filter(s -> s.age(DAY) == 25).findFirst().orElseThrow();
    var older = clients.stream().filter(s -> s.age(DAY) == 60).findFirst().orElseThrow();
    assertTrue(
        chances.of(Piece.CARD, young, DAY, ASSUMED).chance()
            > 3 * chances.of(Piece.CARD, older, DAY, ASSUMED).chance());

    var loan = of(models, Piece.LOAN);
    assertNull(loan.propensity(), "nothing to learn from");
    var said = chances.of(Piece.LOAN, young, DAY, ASSUMED);
    assertEquals(loan.base(), said.chance());
    assertEquals("base", said.why().getFirst().what());

    var worse = known(false, 5_000, 4_500);
    var against = of(learn.run(DAY, List.of(worse), ASSUMED, Progress.unseen()), Piece.CARD);
    assertNotNull(against.before());
    assertTrue(against.inForce() && against.loss() < against.before());
    var again = of(learn.run(DAY, models, ASSUMED, Progress.unseen()), Piece.CARD);
    assertEquals(again.loss(), again.before(), 1e-12, "the same past, the same model");
    assertFalse(again.loss() > card.loss());
    var stays = known(true, 5_000, 4_500);
    var aside = of(learn.run(DAY, List.of(stays), ASSUMED, Progress.unseen()), Piece.CARD);
    assertFalse(aside.inForce(), "what a person has chosen stays");
    assertTrue(auc(aside) > Objects.requireNonNull(aside.judgedBefore()).auc());
  }

  private static Model known(boolean chosen, int examples, int times) {
    return new Model(
        Piece.CARD, DAY, true, chosen, examples, times, 0, null, null, null, 0, null, null);
  }

  /** Firms nearly always accept, persons hardly ever. */
  private static List<Offer> offers(int many) {
    var offers = new ArrayList<Offer>();
    for (int i = 1; i <= many; i++) {
      boolean firm = i % 2 == 0;
      offers.add(
          new Offer(
              new ClientId(i),
              Piece.RENEW_DEPOSIT,
              Offer.segment(!firm, false, null),
              firm == (i % 10 != 3)));
    }
    return offers;
  }

  @Test
  void aServiceIsToldByWhatCameOfOffersAndLittleLeavesTheAssumption() {
    var none = new LearnedChances(List.of());
    var person = invented().getFirst();
    var assumed = none.of(Piece.RENEW_DEPOSIT, person, DAY, ASSUMED);
    assertEquals(ASSUMED, assumed.chance());
    assertEquals("assumed", assumed.why().getFirst().what());

    var model = LearnServices.run(DAY, (_, _) -> offers(400), List.of(), ASSUMED).getFirst();
    assertTrue(model.inForce() && model.loss() < Objects.requireNonNull(model.before()));
    assertTrue(auc(model) > 0.8 && Objects.requireNonNull(model.judgedBefore()).auc() == 0.5);
    var told = new LearnedChances(List.of(model)).of(Piece.RENEW_DEPOSIT, person, DAY, ASSUMED);
    assertTrue(told.chance() < 0.3, () -> "persons accept seldom: " + told);
    assertEquals("acceptedByLike", told.why().getFirst().what());

    var few = LearnServices.run(DAY, (_, _) -> offers(10), List.of(model), ASSUMED).getFirst();
    assertFalse(few.inForce() && few.loss() > Objects.requireNonNull(few.before()));
    var little = new LearnedChances(List.of(few)).of(Piece.RENEW_DEPOSIT, person, DAY, ASSUMED);
    assertEquals("acceptedFew", little.why().getFirst().what());
    assertEquals(ASSUMED, little.chance(), 0.2);
    assertEquals(
        model.accepted(), Accepted.read(Objects.requireNonNull(model.accepted()).written()));
  }

  private static double auc(Model model) {
    var judged = model.judgement();
    assertNotNull(judged);
    return judged.auc();
  }
}
