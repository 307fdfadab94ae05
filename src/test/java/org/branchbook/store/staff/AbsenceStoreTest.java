package org.branchbook.store.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Fellows;
import org.branchbook.staff.absences.Absence;
import org.branchbook.staff.absences.AbsenceId;
import org.branchbook.staff.absences.Team;
import org.branchbook.store.Databases;
import org.branchbook.store.clients.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AbsenceStoreTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final EmployeeId ANNA = Sample.ANNA;
  private static final EmployeeId BORYS = Sample.BORYS;
  private static final EmployeeId VIRA = Sample.VIRA;

  private static Absence away(long id, EmployeeId who, int from, int until, EmployeeId... others) {
    return new Absence(
        new AbsenceId(id),
        who,
        MONDAY.plusDays(from),
        MONDAY.plusDays(until),
        List.of(others),
        VIRA,
        Instant.parse("2026-11-22T08:00:00Z"),
        1);
  }

  @ParameterizedTest
  @EnumSource
  void absencesAreKeptUntilTheirLastDay(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var absences = new StaffStore(store).absences();
      var anna = away(1, ANNA, 0, 4, BORYS, VIRA);
      var borys = away(2, BORYS, 7, 8, VIRA);
      absences.add(anna);
      absences.add(borys);
      assertEquals(Optional.of(anna), absences.find(anna.id()));
      assertEquals(List.of(anna, borys), absences.notOver(MONDAY.plusDays(4)));
      assertEquals(List.of(borys), absences.notOver(MONDAY.plusDays(5)));
      assertEquals(List.of(anna), absences.of(ANNA));
      assertTrue(absences.save(anna.until(MONDAY)));
      assertFalse(absences.save(anna.until(MONDAY)), "was changed since");
      assertEquals(List.of(borys), absences.notOver(MONDAY.plusDays(1)));
      var handed = new StaffStore(store).handedWork();
      handed.keep(anna.id(), "task", List.of(5L, 6L));
      handed.keep(borys.id(), "task", List.of(5L));
      assertEquals(
          Map.of(5L, borys.who(), 6L, anna.who()),
          handed.whose("task", List.of(5L, 6L, 7L)),
          "the one who left last");
      assertEquals(Map.of(), handed.whose("note", List.of(6L)));
      assertEquals(Set.of(5L, 6L), handed.take(anna.id(), "task"));
      assertEquals(Set.of(), handed.take(anna.id(), "task"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSubstituteStandsInOnTheDaysOnly(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var staff = new StaffStore(store);
      staff.absences().add(away(1, ANNA, 0, 1, BORYS));
      staff.absences().add(away(2, VIRA, 1, 2, BORYS));
      var fellows = staff.fellows();
      assertEquals(Set.of(), fellows.of(BORYS, MONDAY.minusDays(1)).absent());
      assertEquals(Set.of(ANNA), fellows.of(BORYS, MONDAY).absent());
      assertEquals(Set.of(ANNA, VIRA), fellows.of(BORYS, MONDAY.plusDays(1)).absent());
      assertEquals(Fellows.ALONE, fellows.of(BORYS, MONDAY.plusDays(3)));
      assertEquals(Fellows.ALONE, fellows.of(ANNA, MONDAY));
    }
  }

  @ParameterizedTest
  @EnumSource
  void teamsBringTheirMembersTogether(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var staff = new StaffStore(store);
      var first = new Team(1, "Аграрії", Set.of(ANNA, BORYS), 1);
      staff.teams().add(first);
      staff.teams().add(new Team(2, "Іпотека", Set.of(ANNA, VIRA), 1));
      assertEquals(Set.of(BORYS, VIRA), staff.fellows().of(ANNA, MONDAY).team());
      assertEquals(Set.of(ANNA), staff.fellows().of(BORYS, MONDAY).team());
      assertTrue(staff.teams().save(new Team(1, "Зерно", Set.of(BORYS), 1)));
      assertFalse(staff.teams().save(first));
      assertEquals(
          List.of("Зерно", "Іпотека"), staff.teams().all().stream().map(Team::name).toList());
      assertEquals(Set.of(VIRA), staff.fellows().of(ANNA, MONDAY).team());
      assertFalse(staff.teams().remove(first));
      assertTrue(staff.teams().remove(new Team(1, "Зерно", Set.of(BORYS), 2)));
      assertEquals(1, staff.teams().all().size());
    }
  }
}
