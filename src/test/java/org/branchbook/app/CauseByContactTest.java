package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
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

      var other = two.here.deviations.tell.along(his, Cause.OTHER, talked.text());
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
}
