package org.branchbook.staff.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.staff.AuditFilter;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.InMemoryStaff;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Role;
import org.branchbook.staff.rights.ExplainScope.Place;
import org.junit.jupiter.api.Test;

class RightsTest {
  private final InMemoryStaff staff = InMemoryStaff.branch();
  private final Employee olena = staff.add("olena", 2, Role.EMPLOYEE);
  private final Employee admin = staff.add("admin", 1, Role.ADMINISTRATOR);
  private final Employee head = staff.add("head", 1, Role.HEAD);

  @Test
  void everyRoleHasRightsAndTheUngradedOnesAreAllOrNone() {
    DefaultRights.all()
        .forEach(
            (role, rights) -> {
              assertFalse(rights.reaches().isEmpty(), role.name());
              rights
                  .reaches()
                  .forEach(
                      (privilege, reach) ->
                          assertTrue(
                              privilege.graded || reach == Reach.ALL, role + " " + privilege));
            });
    var everything = Rights.sum(DefaultRights.all().values());
    for (var privilege : Privilege.values())
      assertEquals(Reach.ALL, everything.reach(privilege), privilege.name());
  }

  @Test
  void rightsAreChangedAndTheChangeIsKept() {
    var change = new ChangeRights(staff.work(), staff.rights(), staff.employees(), staff.trail());
    var wanted = Map.of(Role.OPERATOR, new Rights(Map.of(Privilege.CLIENT_READ, Reach.OWN)));
    assertEquals(
        new ChangeRights.Changed.Refused(Privilege.STAFF_EDIT),
        change.run(staff.asker(olena), wanted));
    assertEquals(new ChangeRights.Changed.Done(), change.run(staff.asker(admin), wanted));
    assertEquals(wanted.get(Role.OPERATOR), staff.granted.get(Role.OPERATOR));
    assertTrue(
        staff.lines.getLast().changes().contains(new Change("OPERATOR.CLIENT_READ", "ALL", "OWN")));
    assertEquals(
        new ChangeRights.Changed.NobodyLeft(),
        change.run(staff.asker(admin), Map.of(Role.ADMINISTRATOR, Rights.NONE)));
  }

  @Test
  void theAuditIsReadByThoseWhoMayAndWithoutClientsDataByThoseWhoSeeNone() {
    var read = new ReadAudit(staff.work(), staff.audit(), staff.trail());
    assertEquals(
        new ReadAudit.Read.Refused(Privilege.AUDIT_READ),
        read.run(staff.asker(olena), AuditFilter.ALL, Optional.empty(), 10));
    staff.lines.clear();
    var change = new Change("name", "Іван", "Іванна");
    staff.lines.add(
        new AuditLine(
            1,
            staff.clock.instant(),
            olena.id(),
            Act.CHANGED,
            "client",
            7,
            7L,
            "",
            List.of(change)));
    assertEquals(List.of(change), shown(read, head));
    staff.lines.subList(1, staff.lines.size()).clear();
    assertEquals(List.of(new Change("name", "", "")), shown(read, admin));
    assertEquals(Act.VIEWED, staff.lines.getLast().act(), "reading it is audited");
    assertEquals(List.of(), read.changes(staff.asker(olena), staff.lines.getFirst()));
    assertEquals(
        List.of(new Change("name", "", "")),
        read.changes(staff.asker(admin), staff.lines.getFirst()));
  }

  private List<Change> shown(ReadAudit read, Employee who) {
    var done =
        assertInstanceOf(
            ReadAudit.Read.Done.class,
            read.run(staff.asker(who), AuditFilter.ALL, Optional.empty(), 10));
    return done.lines().rows().getFirst().changes();
  }

  private ExplainScope.Explanation why(Employee who, Place client) {
    return new ExplainScope(staff.rights(), staff.departments(), staff.employees())
        .run(staff.asker(who), Privilege.CLIENT_READ, client);
  }

  private static String verdict(ExplainScope.Explanation explanation) {
    return explanation.why().getLast().key();
  }

  @Test
  void whySomebodySeesAClientOrDoesnt() {
    var elsewhere = new DepartmentId(1);
    var here = new DepartmentId(2);
    assertEquals("staff.why.no.DEPARTMENT", verdict(why(olena, new Place(null, elsewhere, false))));
    assertEquals("staff.why.yes.DEPARTMENT", verdict(why(olena, new Place(null, here, false))));
    assertEquals("staff.why.no.vip", verdict(why(olena, new Place(head.id(), here, true))));
    assertEquals("staff.why.yes.own", verdict(why(olena, new Place(olena.id(), here, true))));
    assertEquals("staff.why.no.NONE", verdict(why(admin, new Place(null, here, false))));
    assertEquals("staff.why.yes.ALL", verdict(why(head, new Place(null, here, true))));
    assertFalse(why(olena, new Place(head.id(), here, true)).holds());
  }

  @Test
  void theAnswerIsInWordsOfEveryLanguage() {
    for (var language : Words.LANGUAGES) {
      var words = Words.in(language);
      for (Text text : why(olena, new Place(head.id(), new DepartmentId(1), false)).why()) {
        var said = words.say(text);
        assertFalse(said.contains("⟦") || said.contains("@") || said.contains("{"), said);
      }
    }
    assertTrue(
        why(olena, new Place(null, new DepartmentId(2), false))
            .why()
            .contains(Text.of("staff.why.role.DEPARTMENT", "@staff.role.EMPLOYEE")));
  }
}
