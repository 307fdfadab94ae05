package org.branchbook.store.clients.groups;

import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.organisation;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.Kept;
import org.branchbook.clients.groups.GroupDraft;
import org.branchbook.clients.groups.KeepGroup;
import org.branchbook.clients.groups.SavedGroup;
import org.branchbook.clients.groups.SavedGroup.Rule;
import org.branchbook.clients.groups.SavedGroupId;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Role;
import org.branchbook.staff.rights.DefaultRights;
import org.branchbook.store.Databases;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.staff.StaffStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeepGroupTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
  private static final ClientId MILL = new ClientId(100);
  private static final ClientId HANNA = new ClientId(101);
  private static final ClientId IVAN = new ClientId(102);

  private static Asker asker(EmployeeId who, Role role) {
    var employee =
        new Employee(
            who, "e" + who.value(), "E" + who.value(), NORTH, Set.of(role), "", "en", true, 1);
    return new Asker(employee, Set.of(NORTH), DefaultRights.all().get(role));
  }

  private static SavedGroup done(Kept<SavedGroup> kept) {
    assertInstanceOf(Kept.Done.class, kept, kept.toString());
    return ((Kept.Done<SavedGroup>) kept).now();
  }

  @ParameterizedTest
  @EnumSource
  void groupsAreMadeFilledHandedOnAndGivenUp(Databases on) {
    try (var store = on.fresh()) {
      Sample.branch(store);
      var staff = new StaffStore(store);
      var clients = new ClientStore(store);
      clients.clients().add(card(100, organisation("Млин", "Млин"), care(NORTH, ANNA, false)));
      clients.clients().add(card(101, person("Сокіл", "Ганна", ""), care(NORTH, BORYS, false)));
      clients.clients().add(card(102, person("Гай", "Іван", ""), care(NORTH, BORYS, false)));
      var groups = new SavedGroupStore(store).groups();
      var planned = new HashSet<SavedGroupId>();
      var keep =
          new KeepGroup(
              groups,
              clients.lists(),
              staff.employees(),
              staff.departments(),
              planned::contains,
              new AuditTrail(staff.audit(), store.ids(), CLOCK),
              store.ids(),
              CLOCK,
              store);
      var head = asker(ANNA, Role.HEAD);
      var borys = asker(BORYS, Role.EMPLOYEE);

      var retail =
          done(
              keep.make(
                  borys,
                  new GroupDraft("Retail", null, BORYS, new Rule(true, null, null), List.of())));
      var picked =
          done(
              keep.make(
                  head, new GroupDraft(" Mills ", null, ANNA, null, List.of(MILL, MILL, HANNA))));
      assertEquals("Mills", picked.name());
      assertEquals(List.of(2, 2), keep.all(head).stream().map(l -> l.members()).toList());
      assertEquals(List.of("Retail"), keep.all(borys).stream().map(l -> l.group().name()).toList());
      // what it is made of is no list of one's own any more
      assertEquals(List.of(), clients.lists().of(ANNA, 10));

      // refused: another's, a name that is taken, nobody in it, a rule's members one by one
      assertInstanceOf(Kept.Wrong.class, keep.take(borys, picked, List.of(MILL)));
      assertInstanceOf(
          Kept.Wrong.class,
          keep.make(head, new GroupDraft("retail", null, ANNA, null, List.of(MILL))));
      assertInstanceOf(
          Kept.Wrong.class, keep.make(head, new GroupDraft("X", null, ANNA, null, List.of())));
      assertInstanceOf(
          Kept.Wrong.class,
          keep.make(borys, new GroupDraft("X", null, ANNA, null, List.of(HANNA))));
      assertInstanceOf(Kept.Wrong.class, keep.add(borys, retail, List.of(MILL)));
      var reader = head.with(DefaultRights.all().get(Role.OPERATOR));
      assertTrue(!reader.may(Privilege.PLAN_EDIT));
      assertInstanceOf(
          Kept.Refused.class,
          keep.make(reader, new GroupDraft("X", null, ANNA, null, List.of(MILL))));

      var more = done(keep.add(head, picked, List.of(HANNA, IVAN)));
      assertInstanceOf(Kept.Stale.class, keep.take(head, picked, List.of(MILL)));
      var less = done(keep.take(head, more, List.of(MILL)));
      var members = new HashSet<ClientId>();
      groups.each(less, head.scope(Privilege.CLIENT_READ), members::add);
      assertEquals(Set.of(HANNA, IVAN), members);

      // handed on, it is his; and what is planned stays
      var handed = done(keep.change(head, less, "People", null, BORYS));
      assertEquals(2, keep.all(borys).size());
      planned.add(handed.id());
      assertInstanceOf(Kept.Wrong.class, keep.remove(head, handed));
      planned.clear();
      done(keep.remove(borys, handed));
      assertEquals(List.of(retail), groups.all());
    }
  }
}
