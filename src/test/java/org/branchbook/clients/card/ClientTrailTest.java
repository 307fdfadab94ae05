package org.branchbook.clients.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Fellows;
import org.branchbook.staff.InMemoryStaff;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For whom a substitute acts stands in every line that he writes. */
class ClientTrailTest {
  private static final ClientId HERS = new ClientId(1);
  private static final ClientId NOBODYS = new ClientId(2);

  private final InMemoryStaff staff = InMemoryStaff.branch();
  private final Employee olena = staff.add("olena", 2, Role.EMPLOYEE);
  private final Employee petro = staff.add("petro", 2, Role.EMPLOYEE);
  private final List<Long> handed = new ArrayList<>();
  private final ClientTrail trail =
      new ClientTrail(
          staff.audit(),
          staff.ids(),
          staff.clock,
          clients -> asked(clients.contains(HERS) ? Map.of(HERS, olena.id()) : Map.of()),
          (subject, ids) ->
              asked(
                  ids.stream()
                      .filter(id -> subject.equals("task") && handed.contains(id))
                      .collect(Collectors.toMap(id -> id, _ -> olena.id()))));
  private Asker substitute;
  private int asked;

  private <T> T asked(T answer) {
    asked++;
    return answer;
  }

  @BeforeEach
  void olenaIsAway() {
    substitute = staff.asker(petro);
    staff.stands.put(petro.id(), new Fellows(Set.of(), Set.of(olena.id())));
    substitute = staff.asker(petro);
  }

  private @Nullable EmployeeId task(Asker who, long id, @Nullable EmployeeId whose) {
    trail.write(who, Act.CHANGED, new ClientTrail.Entry("task", id, null, whose, List.of()), "");
    return staff.lines.getLast().insteadOf();
  }

  @Test
  void aClientsLineSaysWhoseClientItIs() {
    trail.card(substitute, Act.CHANGED, HERS, "", List.of());
    assertEquals(olena.id(), staff.lines.getLast().insteadOf());
    trail.card(substitute, Act.CHANGED, NOBODYS, "", List.of());
    assertNull(staff.lines.getLast().insteadOf());
  }

  @Test
  void aTasksLineSaysWhoseTaskItIsWithAClientOrWithout() {
    assertEquals(olena.id(), task(substitute, 7, olena.id()), "still in her hands");
    handed.add(8L);
    assertEquals(olena.id(), task(substitute, 8, petro.id()), "handed to him while she is away");
    assertNull(task(substitute, 9, petro.id()), "his own");
    assertNull(task(staff.asker(olena), 8, petro.id()), "she stands in for nobody");
  }

  @Test
  void howeverManyLinesAreWrittenEachIsAskedOnce() {
    handed.add(3L);
    var entries =
        List.of(
            new ClientTrail.Entry("task", 1, HERS, petro.id(), List.of()),
            new ClientTrail.Entry("task", 2, NOBODYS, olena.id(), List.of()),
            new ClientTrail.Entry("task", 3, NOBODYS, petro.id(), List.of()),
            new ClientTrail.Entry("task", 4, null, petro.id(), List.of()));
    trail.writeAll(substitute, Act.CHANGED, entries);
    assertEquals(
        Arrays.asList(olena.id(), olena.id(), olena.id(), null),
        staff.lines.stream().map(AuditLine::insteadOf).toList());
    assertEquals(2, asked);
  }

  @Test
  void whatHeMayOnlyInHerPlaceIsDoneForHer() {
    assertNull(substitute.insteadOf(Privilege.REPORT_READ), "his own right");
    assertEquals(
        olena.id(), substitute.with(new Rights(Map.of())).insteadOf(Privilege.REPORT_READ));
    assertNull(substitute.with(new Rights(Map.of())).insteadOf(Privilege.IMPORT));
  }
}
