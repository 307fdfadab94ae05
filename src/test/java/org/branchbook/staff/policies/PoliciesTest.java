package org.branchbook.staff.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Undone;
import org.branchbook.contacts.ContactPolicy;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.InMemoryStaff;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Role;
import org.branchbook.staff.policies.ChangePolicy.Changed;
import org.branchbook.staff.signin.SignInPolicy;
import org.junit.jupiter.api.Test;

class PoliciesTest {
  private final InMemoryStaff staff = InMemoryStaff.branch();
  private final Policies policies = staff.policies();
  private final ChangePolicy change =
      new ChangePolicy(staff.work(), staff.ids(), staff.policyVersions(), policies, staff.trail());
  private final org.branchbook.staff.Asker head = staff.asker(staff.add("bondar", 1, Role.HEAD));

  private Map<String, String> hours(String from, String until) {
    return Map.of("from", from, "until", until);
  }

  @Test
  void theUsualHoldsUntilSomebodyDecides() {
    assertEquals(ContactPolicy.USUAL, policies.today(ContactPolicy.KIND));
  }

  @Test
  void aVersionHoldsFromItsDayUntilTheNext() {
    var today = policies.day();
    change.run(head, ContactPolicy.KIND, today.plusDays(10), hours("10:00", "18:00"));
    change.run(head, ContactPolicy.KIND, today, hours("08:00", "20:00"));
    assertEquals(LocalTime.of(8, 0), policies.today(ContactPolicy.KIND).from());
    assertEquals(LocalTime.of(8, 0), policies.on(today.plusDays(9), ContactPolicy.KIND).from());
    assertEquals(LocalTime.of(10, 0), policies.on(today.plusDays(10), ContactPolicy.KIND).from());
    assertEquals(ContactPolicy.USUAL, policies.on(today.minusDays(1), ContactPolicy.KIND));
  }

  @Test
  void theSecondDecisionOfADayCounts() {
    change.run(head, ContactPolicy.KIND, policies.day(), hours("08:00", "20:00"));
    change.run(head, ContactPolicy.KIND, policies.day(), hours("10:00", "20:00"));
    assertEquals(LocalTime.of(10, 0), policies.today(ContactPolicy.KIND).from());
  }

  @Test
  void aDecisionIsTakenBackByAnotherOfTheSameDay() {
    change.run(head, ContactPolicy.KIND, policies.day(), hours("08:00", "20:00"));
    var done = changed("10:00");
    assertEquals(new Undone.Done(), change.undo(head, ContactPolicy.KIND, done));
    assertEquals(LocalTime.of(8, 0), policies.today(ContactPolicy.KIND).from());
    assertEquals(3, staff.versions.size(), "what was decided stays on record");
    assertEquals(AuditLine.Act.REVERTED, staff.acts().getLast());
    assertEquals(new Undone.Changed(""), change.undo(head, ContactPolicy.KIND, done));
    var clerk = staff.asker(staff.add("clerk", 1, Role.EMPLOYEE));
    assertInstanceOf(Undone.Not.class, change.undo(clerk, ContactPolicy.KIND, changed("11:00")));
  }

  private Changed.Done changed(String from) {
    return assertInstanceOf(
        Changed.Done.class,
        change.run(head, ContactPolicy.KIND, policies.day(), hours(from, "20:00")));
  }

  @Test
  void thePastStaysAsItWasDecided() {
    assertEquals(
        new Changed.Past(),
        change.run(head, ContactPolicy.KIND, policies.day().minusDays(1), hours("08:00", "20:00")));
    assertTrue(staff.versions.isEmpty());
  }

  @Test
  void whatIsOutOfItsRangeOrDoesNotGoTogetherIsNotKept() {
    var texts = new LinkedHashMap<>(SignInPolicy.KIND.texts(SignInPolicy.USUAL));
    texts.put("length", "7");
    texts.put("tries", "many");
    var unfit =
        assertInstanceOf(
            Changed.Unfit.class, change.run(head, SignInPolicy.KIND, policies.day(), texts));
    assertEquals(List.of("tries", "length"), List.copyOf(unfit.why().keySet()));
    var turned =
        assertInstanceOf(
            Changed.Unfit.class,
            change.run(head, ContactPolicy.KIND, policies.day(), hours("20:00", "08:00")));
    assertEquals(List.of(""), List.copyOf(turned.why().keySet()));
    assertTrue(staff.versions.isEmpty());
  }

  @Test
  void aFieldThatWasNotKeptYetIsUsual() {
    var read = SignInPolicy.KIND.read(Map.of("tries", "3", "length", "2"));
    assertEquals(3, read.tries());
    assertEquals(10, read.length());
    assertEquals(Duration.ofMinutes(15), read.lock());
  }

  @Test
  void whatChangedIsToldToTheAudit() {
    change.run(head, ContactPolicy.KIND, policies.day(), hours("08:00", "20:00"));
    assertEquals(
        new Changed.Same(),
        change.run(head, ContactPolicy.KIND, policies.day(), hours("08:00", "20:00")));
    var line = staff.lines.getLast();
    assertEquals(Act.CHANGED, line.act());
    assertEquals("contacts.policy.from", line.changes().getLast().field());
    assertEquals("09:00", line.changes().getLast().before());
    assertEquals("08:00", line.changes().getLast().after());
  }

  @Test
  void onlyWhoMayChangesTheBanksNumbers() {
    var olena = staff.asker(staff.add("olena", 1, Role.EMPLOYEE));
    assertEquals(
        new Changed.Refused(Privilege.POLICY_EDIT),
        change.run(olena, ContactPolicy.KIND, policies.day(), hours("08:00", "20:00")));
    assertEquals(List.of(Act.REFUSED), staff.acts());
  }
}
