package org.branchbook.store.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Page;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.clients.card.RecordLook;
import org.branchbook.clients.card.RecordLook.Seen;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Audit;
import org.branchbook.staff.AuditFilter;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Credentials;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Rights;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditStoreTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final EmployeeId OLENA = new EmployeeId(10);
  private static final DepartmentId BRANCH = new DepartmentId(1);

  private static Audit audit(Store store) {
    var staff = new StaffStore(store);
    var branch = new Department(BRANCH, null, "Branch", 0);
    staff.departments().add(branch);
    staff
        .employees()
        .add(
            new Employee(OLENA, "olena", "O", branch.id(), Set.of(), "", "uk", true, 0),
            new Credentials(OLENA, "", true, 0, null));
    return staff.audit();
  }

  private static AuditLine line(long id, Instant at, Act act, Long client, Change... changes) {
    return new AuditLine(id, at, OLENA, act, "client", 7, client, "", List.of(changes));
  }

  private static List<Long> all(Audit audit, AuditFilter filter, int size) {
    var ids = new ArrayList<Long>();
    var page = audit.lines(filter, Optional.empty(), size);
    ids.addAll(page.rows().stream().map(AuditLine::id).toList());
    while (page.next().isPresent()) {
      page = audit.lines(filter, page.next(), size);
      assertTrue(page.rows().size() <= size);
      ids.addAll(page.rows().stream().map(AuditLine::id).toList());
    }
    return ids;
  }

  @ParameterizedTest
  @EnumSource
  void pagesRunFromTheNewestWithoutGapOrRepetition(Databases on) {
    try (var store = on.fresh()) {
      var audit = audit(store);
      // some at the same moment, written in no order
      for (long id : new long[] {5, 1, 4, 2, 3, 7, 6})
        audit.write(line(id, NOON.plusSeconds(id / 3), Act.VIEWED, id % 2 == 0 ? 70L : null));
      assertEquals(List.of(7L, 6L, 5L, 4L, 3L, 2L, 1L), all(audit, AuditFilter.ALL, 2));
      assertEquals(List.of(7L, 6L, 5L, 4L, 3L, 2L, 1L), all(audit, AuditFilter.ALL, 7));
      assertEquals(
          List.of(6L, 4L, 2L), all(audit, new AuditFilter(null, 70L, null, null, null), 1));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aViewApartFromTheCardIsFoundByItsClient(Databases on) {
    try (var store = on.fresh()) {
      var audit = audit(store);
      InstantSource clock = () -> NOON;
      var record = new RecordLook(new ClientTrail(audit, store.ids(), clock), clock, store);
      var olena = new Employee(OLENA, "olena", "O", BRANCH, Set.of(), "", "uk", true, 0);
      var asker = new Asker(olena, Set.of(BRANCH), new Rights(Map.of()));
      var seen = List.of(Seen.income(new ClientId(70)), new Seen("deviation", 9, new ClientId(71)));
      assertEquals(2, record.run(asker, seen));
      assertEquals(0, record.run(asker, seen), "looked at still");
      var line =
          audit
              .lines(new AuditFilter(OLENA, 70L, Act.VIEWED, null, null), Optional.empty(), 5)
              .rows()
              .getFirst();
      assertEquals("client-income", line.subject());
      assertEquals(2, all(audit, AuditFilter.ALL, 5).size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoChangedSomethingLastIsKnown(Databases on) {
    try (var store = on.fresh()) {
      var audit = audit(store);
      assertEquals("", audit.lastChangedBy("client", 7, 70));
      audit.write(line(1, NOON, Act.VIEWED, 70L));
      assertEquals("", audit.lastChangedBy("client", 7, 70), "a look is no change");
      audit.write(line(2, NOON.plusSeconds(1), Act.CHANGED, 70L));
      assertEquals("O", audit.lastChangedBy("client", 7, 70));
      assertEquals("", audit.lastChangedBy("link", 7, 70));
      assertEquals("", audit.lastChangedBy("client", 8, 70));
      assertEquals("", audit.lastChangedBy("client", 7, 71));
    }
  }

  @ParameterizedTest
  @EnumSource
  void linesAreFilteredByEveryField(Databases on) {
    try (var store = on.fresh()) {
      var audit = audit(store);
      audit.write(line(1, NOON, Act.VIEWED, 70L));
      audit.write(line(2, NOON.plusSeconds(1), Act.CHANGED, 70L));
      audit.write(
          new AuditLine(
              3,
              NOON.plusSeconds(2),
              null,
              Act.SIGN_IN_FAILED,
              "employee",
              0,
              null,
              "x",
              List.of()));
      assertEquals(List.of(2L, 1L), all(audit, new AuditFilter(OLENA, null, null, null, null), 9));
      assertEquals(
          List.of(2L), all(audit, new AuditFilter(null, null, Act.CHANGED, null, null), 9));
      var from = NOON.plusSeconds(1);
      assertEquals(List.of(3L, 2L), all(audit, new AuditFilter(null, null, null, from, null), 9));
      assertEquals(List.of(1L), all(audit, new AuditFilter(null, null, null, null, from), 9));
      var nobody = audit.lines(AuditFilter.ALL, Optional.empty(), 1).rows().getFirst();
      assertEquals(
          new AuditLine(
              3,
              NOON.plusSeconds(2),
              null,
              Act.SIGN_IN_FAILED,
              "employee",
              0,
              null,
              "x",
              List.of()),
          nobody);
    }
  }

  @ParameterizedTest
  @EnumSource
  void changesAreKeptInOrderAndCutWhereTooLong(Databases on) {
    try (var store = on.fresh()) {
      var audit = audit(store);
      audit.write(
          line(
              1,
              NOON,
              Act.CHANGED,
              70L,
              new Change("name", "Стара", "Нова"),
              new Change("note", "", "ї".repeat(5000))));
      var changes = audit.changes(1);
      assertEquals(new Change("name", "Стара", "Нова"), changes.getFirst());
      assertEquals("ї".repeat(3999) + "…", changes.getLast().after());
      assertEquals(List.of(), audit.changes(2));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLineGoesWithItsUnitOfWork(Databases on) {
    try (var store = on.fresh()) {
      var audit = audit(store);
      assertThrows(
          IllegalStateException.class,
          () ->
              store.inOne(
                  (Runnable)
                      () -> {
                        audit.write(line(1, NOON, Act.CHANGED, 70L, new Change("a", "", "b")));
                        throw new IllegalStateException();
                      }));
      Page<AuditLine> page = audit.lines(AuditFilter.ALL, Optional.empty(), 5);
      assertTrue(page.rows().isEmpty());
    }
  }
}
