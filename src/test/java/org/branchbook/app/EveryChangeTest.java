package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Consent;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Note;
import org.branchbook.clients.Saved;
import org.branchbook.clients.card.Kept;
import org.branchbook.links.Link;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Role;
import org.branchbook.staff.rights.DefaultRights;
import org.branchbook.staff.signin.SignInPolicy;
import org.branchbook.staff.team.AddEmployee;
import org.branchbook.staff.team.ChangeDepartments;
import org.branchbook.store.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever somebody does that changes something is told to the other programs, thing by thing. */
class EveryChangeTest {
  @ParameterizedTest
  @EnumSource
  void onClients(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var by = two.here;
      var c = two.person(by, "Koval").id();
      var one = "client " + c.value() + " of " + c.value();
      assertEquals(List.of(one), two.changes());
      assertInstanceOf(Saved.Done.class, two.rename(by, c, "Kovalchuk"));
      assertEquals(List.of(one), two.changes());

      by.clients.openCard.run(two.head, c, "");
      assertEquals(List.of(), two.changes(), "seen, not changed");

      var note = ((Kept.Done<Note>) by.clients.writeNote.add(two.head, c, "Call at work")).now();
      var noted = "note " + note.id() + " of " + c.value();
      assertEquals(List.of(noted), two.changes());
      by.clients.writeNote.remove(two.head, note);
      by.clients.writeNote.undoRemoving(two.head, note);
      assertEquals(List.of(noted, noted), two.changes());

      by.clients.recordConsent.run(
          two.head, c, Channel.CALL, Consent.Purpose.MARKETING, true, "form");
      assertAllOf("consent", c.value(), two.changes());
      by.clients.recordConsent.doNotContact(two.head, c, "by phone");
      assertAllOf("consent", c.value(), two.changes());

      var holding =
          new Holding(
              by.ids.next(),
              c,
              Holding.Kind.DEPOSIT,
              "Stable",
              "1",
              "",
              "UAH",
              null,
              null,
              null,
              null,
              null,
              0);
      assertInstanceOf(Kept.Done.class, by.clients.saveHolding.run(two.head, holding));
      assertEquals(List.of("holding " + holding.id() + " of " + c.value()), two.changes());
    }
  }

  @ParameterizedTest
  @EnumSource
  void onContactsAndLinks(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var by = two.here;
      var a = two.person(by, "Koval").id();
      var b = two.person(by, "Bondar").id();
      two.changes();
      var contact = two.call(by, "Asked for a loan", a, b);
      var logged = two.changes();
      for (var c : List.of(a, b))
        assertTrue(
            logged.contains("contact " + contact.id().value() + " of " + c.value()),
            logged::toString);

      var link = two.link(by, a, b);
      assertInstanceOf(Kept.Done.class, by.links.saveLink.add(two.head, a, link));
      var linked =
          List.of(
              "link " + link.id().value() + " of " + a.value(),
              "link " + link.id().value() + " of " + b.value());
      assertEquals(linked, two.changes());
      var removed = ((Kept.Done<Link>) by.links.removeLink.run(two.head, a, link.id())).now();
      assertEquals(linked, two.changes());
      by.links.removeLink.undo(two.head, a, removed);
      assertEquals(linked, two.changes());
    }
  }

  @ParameterizedTest
  @EnumSource
  void onTheStaff(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var by = two.here;
      var root = two.head.employee().department();
      var added =
          (AddEmployee.Added.Done)
              by.staff.addEmployee.run(
                  two.head,
                  new AddEmployee.Newcomer("anna", "Anna", root, Set.of(Role.EMPLOYEE), "", "uk"));
      var anna = added.employee();
      var one = "employee " + anna.id().value();
      assertEquals(List.of(one), two.changes());
      var renamed =
          new Employee(
              anna.id(), "anna", "Anna B", root, anna.roles(), "", "uk", true, anna.version());
      by.staff.changeEmployee.run(two.head, renamed);
      assertEquals(List.of(one), two.changes());
      by.staff.resetPassword.run(two.head, anna.id());
      assertEquals(List.of(one), two.changes());

      assertInstanceOf(
          ChangeDepartments.Changed.Done.class,
          by.staff.changeDepartments.add(two.head, "Retail", root));
      var department = two.changes();
      assertEquals(1, department.size());
      assertTrue(department.getFirst().startsWith("department "), department::toString);

      var rights = DefaultRights.all();
      rights = new java.util.EnumMap<>(rights);
      rights.put(Role.EMPLOYEE, rights.get(Role.HEAD));
      by.staff.changeRights.run(two.head, rights);
      assertEquals(List.of("rights 0"), two.changes());

      var strict = new SignInPolicy(3, Duration.ofMinutes(5), 12, false, Duration.ZERO);
      by.staff.changePolicy.run(
          two.head, SignInPolicy.KIND, by.staff.policies.day(), SignInPolicy.KIND.texts(strict));
      assertTrue(two.changes().size() > 0);
    }
  }

  private static void assertAllOf(String kind, long client, List<String> changes) {
    assertTrue(changes.size() > 0);
    for (var c : changes) {
      assertTrue(c.startsWith(kind + " "), c);
      assertTrue(c.endsWith(" of " + client), c);
    }
  }
}
