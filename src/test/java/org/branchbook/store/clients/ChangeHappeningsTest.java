package org.branchbook.store.clients;

import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.clients.Happening;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Role;
import org.branchbook.store.Databases;
import org.branchbook.store.staff.StaffStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeHappeningsTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private static Asker asker(Rights rights) {
    var anna =
        new Employee(ANNA, "e11", "Employee 11", NORTH, Set.of(Role.EMPLOYEE), "", "uk", true, 1);
    return new Asker(anna, Set.of(NORTH), rights);
  }

  @ParameterizedTest
  @EnumSource
  void theTimelineTellsWhoChangedTheCard(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var door = new ClientStore(store);
      var olena = card(100, person("Коваленко", "Олена", ""));
      door.clients().add(olena);
      var audit = new StaffStore(store).audit();
      var acts = List.of(AuditLine.Act.CREATED, AuditLine.Act.VIEWED, AuditLine.Act.CHANGED);
      for (int i = 0; i < acts.size(); i++)
        audit.write(
            new AuditLine(
                900 + i,
                NOON.plusSeconds(i),
                ANNA,
                acts.get(i),
                "client",
                100,
                100L,
                "",
                List.of(
                    new AuditLine.Change("TIER", "B", "A"),
                    new AuditLine.Change("VIP", "false", "true"))));
      var reader = asker(new Rights(Map.of(Privilege.CLIENT_READ, Reach.ALL)));
      var changed =
          new Happening(
              NOON.plusSeconds(2),
              902,
              "change",
              Text.of("timeline.changed", 2),
              "",
              "Employee 11");
      var created =
          new Happening(NOON, 900, "change", Text.of("timeline.created"), "", "Employee 11");
      assertEquals(
          List.of(changed, created), door.changes().of(olena.id(), Optional.empty(), 10, reader));
      assertEquals(
          List.of(created), door.changes().of(olena.id(), Optional.of(changed.mark()), 10, reader));
      assertEquals(
          List.of(), door.changes().of(olena.id(), Optional.empty(), 10, asker(Rights.NONE)));
    }
  }
}
