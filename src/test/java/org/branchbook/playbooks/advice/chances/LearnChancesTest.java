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
import java.util.Random;
import org.branchbook.base.Progress;
import org.branchbook.clients.Care;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding.Kind;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.card.Consents;
import org.branchbook.playbooks.advice.Earned;
import org.branchbook.playbooks.advice.Situation;
import org.branchbook.playbooks.advice.Situation.Held;
import org.branchbook.playbooks.advice.Situations;
import org.branchbook.staff.DepartmentId;
import org.junit.jupiter.api.Test;

class LearnChancesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final int CLIENTS = 500;

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

  private static Model of(List<Model> models, Kind line) {
    return models.stream().filter(m -> m.line() == line).findFirst().orElseThrow();
  }

  @Test
  void itLearnsWhoTakesWhatAndSaysWhereItCannot() {
    var clients = invented();
    var learn = new LearnChances(new Base(clients));
    var models = learn.run(DAY, List.of(), Progress.unseen());
    var card = of(models, Kind.CARD);
    assertTrue(card.times() > 80, () -> "opened " + card.times());
    assertNotNull(card.propensity());
    assertTrue(auc(card) > 0.65, () -> "" + card.judgement());
    assertNull(card.before());

    var chances = new LearnedChances(models);
    var young = clients.stream().filter(s -> s.age(DAY) == 25).findFirst().orElseThrow();
    var older = clients.stream().filter(s -> s.age(DAY) == 60).findFirst().orElseThrow();
    assertTrue(
        chances.of(Kind.CARD, young, DAY).chance()
            > 3 * chances.of(Kind.CARD, older, DAY).chance());

    var loan = of(models, Kind.LOAN);
    assertNull(loan.propensity(), "nothing to learn from");
    var said = chances.of(Kind.LOAN, young, DAY);
    assertEquals(loan.base(), said.chance());
    assertEquals("base", said.why().getFirst().what());

    var worse = new Model(Kind.CARD, DAY, true, 5_000, 4_500, 0, null, null, 0, null);
    var against = of(learn.run(DAY, List.of(worse), Progress.unseen()), Kind.CARD);
    assertNotNull(against.before());
    assertTrue(against.inForce() && against.loss() < against.before());
    var again = of(learn.run(DAY, models, Progress.unseen()), Kind.CARD);
    assertEquals(again.loss(), again.before(), 1e-12, "the same past, the same model");
    assertFalse(again.loss() > card.loss());
  }

  private static double auc(Model model) {
    var judged = model.judgement();
    assertNotNull(judged);
    return judged.auc();
  }
}
