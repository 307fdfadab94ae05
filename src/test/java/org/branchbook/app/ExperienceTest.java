package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Tier;
import org.branchbook.playbooks.Beginning;
import org.branchbook.playbooks.Experience;
import org.branchbook.playbooks.RunId;
import org.branchbook.playbooks.StepFigure;
import org.branchbook.playbooks.Trigger;
import org.branchbook.store.Databases;
import org.branchbook.tasks.acts.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What playbooks have come to, counted in the databases. */
class ExperienceTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 10, 31);

  private static Experience experience(TwoPrograms two) {
    return two.here.playbooks.experience;
  }

  private static int happened(TwoPrograms two, Beginning what, int days) {
    return experience(two).happened(new Trigger(what, days, Set.of()), FIRST, LAST).stream()
        .mapToInt(Experience.Count::many)
        .sum();
  }

  @ParameterizedTest
  @EnumSource
  void pastDaysAreCounted(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var one = two.person(two.here, "Koval").id();
      var other = two.person(two.here, "Bondar").id();
      var db = two.here.store.db();
      db.execute("update client set birth_date = date '1990-10-20', since = date '2026-10-05'");
      assertEquals(2, happened(two, Beginning.NEW_CLIENT, 0));
      assertEquals(2, happened(two, Beginning.BIRTHDAY, 1));
      assertEquals(
          LocalDate.of(2026, 10, 19),
          experience(two)
              .happened(new Trigger(Beginning.BIRTHDAY, 1, Set.of()), FIRST, LAST)
              .getFirst()
              .on());
      db.execute("update client set tier = 'A' where id = ?", one.value());
      var as = new Trigger(Beginning.NEW_CLIENT, 0, Set.of(Tier.A));
      assertEquals(1, experience(two).happened(as, FIRST, LAST).getFirst().many());

      two.call(two.here, "Spoken", one, other);
      db.execute(
          "update contact_client set at = timestamp with time zone '2026-09-10 12:00:00+00'");
      assertEquals(2, happened(two, Beginning.SILENCE, 30), "silent since 10 September");
      assertEquals(0, happened(two, Beginning.SILENCE, 60));
      assertEquals(0, happened(two, Beginning.VIP, 0));
      assertEquals(0, happened(two, Beginning.BECAME_CLIENT, 0));
      assertEquals(0, happened(two, Beginning.INTRODUCED, 0));

      var holding =
          new Holding(
              two.here.ids.next(),
              one,
              Holding.Kind.DEPOSIT,
              "Stable",
              "1",
              "",
              "UAH",
              null,
              null,
              null,
              LocalDate.of(2026, 10, 20),
              null,
              0);
      two.here.clients.saveHolding.run(two.head, holding);
      assertEquals(1, happened(two, Beginning.MATURITY, 5));
      assertEquals(
          LocalDate.of(2026, 10, 13),
          experience(two)
              .happened(new Trigger(Beginning.MATURITY, 5, Set.of()), FIRST, LAST)
              .getFirst()
              .on());
    }
  }

  @ParameterizedTest
  @EnumSource
  void stepsAreCountedByTheirEnds(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var start = two.here.playbooks.start;
      for (var name : new String[] {"Koval", "Bondar"})
        start.run(two.head, two.person(two.here, name).id(), "newClient");
      var edition = two.here.playbooks.library.shelf().inForce("newClient").orElseThrow();
      var first = two.here.playbooks.runs.open(new RunId(0), 1).getFirst();
      var task = first.walked().getFirst().task();
      assertInstanceOf(
          Outcome.Done.class, two.here.playbooks.endStep.run(two.head, task, 1, 0, "by phone"));
      two.here
          .store
          .db()
          .execute(
              "update playbook_step set due_on = date '2020-01-01',"
                  + " given_at = ended_at - interval '2' day where state = 'DONE'");
      var success = experience(two).of(edition.id());
      assertEquals(2, success.begun());
      assertEquals(2, success.open());
      assertEquals(new StepFigure(0, 2, 1, 1, 0, 0, 48, Map.of(0, 1)), success.steps().getFirst());
      assertEquals(2, success.steps().getFirst().days());
      assertEquals(1, success.steps().get(1).begun());
    }
  }
}
