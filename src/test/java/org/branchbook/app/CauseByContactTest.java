package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.branchbook.base.Text;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Client;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactId;
import org.branchbook.contacts.Logged;
import org.branchbook.contacts.NextSteps;
import org.branchbook.plans.deviations.Cause;
import org.branchbook.plans.deviations.Causes.By;
import org.branchbook.store.Databases;
import org.branchbook.tasks.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contact that ends a deviation's task tells its cause, in the same saving. */
class CauseByContactTest {
  private static Contact call(TwoPrograms two, Client client, Contact.Result result, String text) {
    return new Contact(
        new ContactId(two.here.ids.next()),
        List.of(client.id()),
        "",
        Channel.CALL,
        Contact.Direction.OUT,
        Contact.Purpose.SERVICE,
        result,
        text,
        Instant.now(),
        5,
        two.head.id(),
        null,
        null,
        0);
  }

  private static NextSteps.Does doing(Task task) {
    return new NextSteps.Does(task.id(), task.version());
  }

  @ParameterizedTest
  @EnumSource
  void withoutItsCauseTheTaskIsNotDoneAndWithItNothingIsWrittenTwice(Databases on) {
    try (var branch = new PlannedBranch(on)) {
      var bad = branch.client("Bad", 50, 50, 50, 50, 50, 50);
      branch.approve();
      branch.tierA();
      branch.night();
      var two = branch.two;
      var log = two.here.contacts.logContact;
      var his = branch.of(bad);
      var task = branch.task(his);

      var talked = call(two, bad, Contact.Result.TALKED, "He moved half of it");
      assertEquals(
          new Logged.Wrong(Text.of("deviations.wrong.cause")),
          log.run(two.head, talked, doing(task), true));
      assertTrue(branch.task(his).open(), "nothing was kept");
      assertNull(branch.of(bad).told());

      var other =
          two.here
              .deviations
              .tell
              .along(his, Cause.OTHER, talked.text())
              .and(two.here.playbooks.pick.chosen(0));
      var done =
          assertInstanceOf(
              Logged.Done.class, log.run(two.head, talked, doing(task).telling(other), true));
      var told = Objects.requireNonNull(branch.of(bad).told());
      assertEquals(Cause.OTHER, told.cause());
      assertEquals("He moved half of it", told.said());
      assertTrue(!branch.task(his).open());

      two.here.contacts.undoContact.run(two.head, done.contact(), done.tasks());
      assertNull(branch.of(bad).told(), "taken back with the contact");
      var again = branch.task(his);
      assertTrue(again.open());

      // who wasn't reached, or wants another hour, is called again: nothing was found out
      var later = call(two, bad, Contact.Result.CALL_BACK, "");
      assertInstanceOf(Logged.Done.class, log.run(two.head, later, doing(again), true));
      assertTrue(branch.of(bad).wantsCause());
      var next = branch.two.here.playbooks.runs.ofClient(bad.id(), 9).getFirst().current();
      assertEquals(later.id().value(), Objects.requireNonNull(next).task().value());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatHelpedIsToldByTheProceduresResultAndByTheAdviceTaken(Databases on) {
    try (var branch = new PlannedBranch(on)) {
      var bad = branch.client("Bad", 50, 50, 50, 50, 50, 50);
      branch.approve();
      branch.tierA();
      branch.night();
      var two = branch.two;
      var his = branch.of(bad);
      var talked = call(two, bad, Contact.Result.INTERESTED, "");
      var price = two.here.deviations.tell.along(his, Cause.PRICE, "");
      two.here.contacts.logContact.run(
          two.head, talked, doing(branch.task(his)).telling(price), true);
      branch.sql(
          "insert into advice (id, client_id, begun_with, piece, of_what, chance, worth, context,"
              + " lever, why, made_on, taken_at, bank, version) values (1, ?, ?, 'CONTACT', '',"
              + " 0.5, 1, 1, 1, '', current_date, current_timestamp, '', 1)",
          bad.id().value(),
          bad.id().value());
      branch.facts(bad, 100);
      branch.night();
      var since = LocalDate.now().minusDays(2);
      var causes = two.here.deviations.causes;
      var led = causes.since(since, By.PLAYBOOK, branch.all).getFirst();
      assertEquals(Text.of("playbooks.result.wantsOffer"), led.of());
      assertEquals(List.of(1, 1), List.of(led.count(), led.returned()));
      assertTrue(led.back() > 0);
      var advised = causes.since(since, By.ADVICE, branch.all).getFirst();
      assertEquals(Text.of("advice.piece.CONTACT"), advised.of());
      assertEquals(led.back(), advised.back());
    }
  }
}
