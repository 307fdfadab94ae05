package org.branchbook.staff.absences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Fellows;
import org.branchbook.staff.InMemoryStaff;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Role;
import org.branchbook.staff.absences.ChangeAbsences.Announced;
import org.branchbook.staff.absences.ChangeAbsences.Ended;
import org.branchbook.staff.absences.ChangeAbsences.Said;
import org.junit.jupiter.api.Test;

class SubstitutionTest {
  private static final DepartmentId CARDS = new DepartmentId(2);
  private static final DepartmentId LOANS = new DepartmentId(3);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final InMemoryStaff staff = InMemoryStaff.branch();
  private final InMemoryAbsences absences = new InMemoryAbsences();
  private final Employee olena = staff.add("olena", 2, Role.EMPLOYEE);
  private final Employee petro = staff.add("petro", 3, Role.EMPLOYEE);
  private final Employee vira = staff.add("vira", 2, Role.EMPLOYEE);
  private final Employee head = staff.add("bondar", 1, Role.HEAD);
  private final SharedWork follower = new SharedWork(3);
  private final ChangeAbsences change =
      new ChangeAbsences(
          staff.work(),
          staff.ids(),
          absences,
          staff.employees(),
          staff.trail(),
          List.of(follower),
          staff.clock);

  private Said olenaAway(int from, int until, Employee... substitutes) {
    return new Said(
        olena.id(),
        TODAY.plusDays(from),
        TODAY.plusDays(until),
        List.of(substitutes).stream().map(Employee::id).toList());
  }

  /** Lets the substitutes stand as the absences of the clock's day say. */
  private void stand() {
    var day = LocalDate.ofInstant(staff.clock.instant(), staff.clock.getZone());
    for (var who : staff.people.keySet())
      staff.stands.put(
          who,
          new Fellows(
              Set.of(),
              absences.all.stream()
                  .filter(a -> a.holds(day) && a.substitutes().contains(who))
                  .map(Absence::who)
                  .collect(Collectors.toSet())));
  }

  @Test
  void theSubstituteReachesWhatTheAbsentOneReachesAsHisOwn() {
    assertFalse(staff.asker(petro).scope(Privilege.CLIENT_EDIT).holds(olena.id(), CARDS, false));
    assertInstanceOf(
        Announced.Done.class, change.announce(staff.asker(olena), olenaAway(0, 5, petro)));
    stand();
    var asker = staff.asker(petro);
    assertTrue(asker.scope(Privilege.CLIENT_EDIT).holds(olena.id(), CARDS, false));
    assertTrue(asker.scope(Privilege.CLIENT_EDIT).holds(olena.id(), CARDS, true), "her VIP");
    assertFalse(asker.scope(Privilege.CLIENT_EDIT).holds(vira.id(), CARDS, false));
    assertEquals(olena.id(), asker.insteadOf(olena.id()));
    assertNull(asker.insteadOf(petro.id()));
    assertFalse(asker.may(Privilege.EXPORT));
  }

  @Test
  void whoMayNothingHimselfMayOnlyForTheAbsentOne() {
    var nobody = staff.add("nobody", 3);
    change.announce(staff.asker(olena), olenaAway(0, 0, nobody));
    stand();
    var scope = staff.asker(nobody).scope(Privilege.CLIENT_EDIT);
    assertEquals(Reach.OWN, scope.reach());
    assertTrue(scope.holds(olena.id(), CARDS, false));
    assertFalse(scope.holds(nobody.id(), LOANS, false));
    assertTrue(staff.asker(nobody).may(Privilege.CLIENT_EDIT));
  }

  @Test
  void itBeginsAndEndsByItselfWhileTheSubstituteWorks() {
    change.announce(staff.asker(olena), olenaAway(1, 1, petro));
    stand();
    var asker = staff.asker(petro);
    assertFalse(asker.scope(Privilege.CLIENT_EDIT).holds(olena.id(), CARDS, false));
    staff.clock.pass(Duration.ofDays(1));
    stand();
    assertTrue(asker.scope(Privilege.CLIENT_EDIT).holds(olena.id(), CARDS, false));
    staff.clock.pass(Duration.ofDays(1));
    stand();
    assertFalse(asker.scope(Privilege.CLIENT_EDIT).holds(olena.id(), CARDS, false));
  }

  @Test
  void backSoonerEndsIt() {
    var done =
        assertInstanceOf(
            Announced.Done.class, change.announce(staff.asker(head), olenaAway(0, 9, petro, vira)));
    staff.clock.pass(Duration.ofDays(3));
    assertEquals(3, done.handed());
    assertEquals(new Ended.Done(3), change.end(staff.asker(olena), done.absence().id()));
    assertEquals(TODAY.plusDays(2), absences.all.getFirst().until());
    assertEquals(new Ended.Gone(), change.end(staff.asker(olena), done.absence().id()));
    assertTrue(staff.acts().containsAll(Set.of(Act.CREATED, Act.CHANGED)));
  }

  @Test
  void whatHasNotBegunNeverWill() {
    var done =
        assertInstanceOf(
            Announced.Done.class, change.announce(staff.asker(head), olenaAway(2, 9, petro)));
    assertEquals(
        new Ended.Refused(Privilege.ABSENCE_EDIT),
        change.end(staff.asker(vira), done.absence().id()));
    assertEquals(new Ended.Done(3), change.end(staff.asker(head), done.absence().id()));
    assertTrue(absences.all.getFirst().over(TODAY));
  }

  @Test
  void onlyWhatMakesSenseIsTaken() {
    assertEquals(
        new Announced.WrongDays(), change.announce(staff.asker(olena), olenaAway(3, 2, petro)));
    assertEquals(
        new Announced.WrongDays(), change.announce(staff.asker(olena), olenaAway(-3, -1, petro)));
    assertEquals(
        new Announced.NoSubstitute(), change.announce(staff.asker(olena), olenaAway(0, 2)));
    assertEquals(
        new Announced.NoSubstitute(), change.announce(staff.asker(olena), olenaAway(0, 2, olena)));
    assertEquals(
        new Announced.Refused(Privilege.ABSENCE_EDIT),
        change.announce(staff.asker(vira), olenaAway(0, 2, petro)));
    change.announce(staff.asker(olena), olenaAway(0, 2, petro));
    assertInstanceOf(
        Announced.Overlaps.class, change.announce(staff.asker(olena), olenaAway(2, 4, vira)));
    assertInstanceOf(
        Announced.SubstituteAway.class,
        change.announce(
            staff.asker(petro), new Said(petro.id(), TODAY, TODAY, List.of(olena.id()))));
    assertEquals(1, absences.all.size());
  }

  @Test
  void aTeamReachesTheClientsOfItsMembersButNotTheirVips() {
    staff.stands.put(petro.id(), new Fellows(Set.of(olena.id()), new HashSet<>()));
    var read = staff.asker(petro).scope(Privilege.CLIENT_READ);
    assertTrue(read.holds(olena.id(), CARDS, false));
    assertFalse(read.holds(olena.id(), CARDS, true));
    assertFalse(read.holds(vira.id(), CARDS, false));
    assertFalse(staff.asker(petro).scope(Privilege.CLIENT_EDIT).holds(olena.id(), CARDS, false));
  }
}
