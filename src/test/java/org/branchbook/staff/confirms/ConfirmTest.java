package org.branchbook.staff.confirms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Paper;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditFilter;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.InMemoryStaff;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Role;
import org.branchbook.staff.confirms.Confirm.Answered;
import org.branchbook.staff.confirms.Confirm.Need;
import org.branchbook.staff.exports.Exported;
import org.branchbook.staff.exports.TakeOut;
import org.branchbook.staff.policies.LimitPolicy;
import org.branchbook.staff.rights.ExportAudit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfirmTest {
  private final InMemoryStaff staff = InMemoryStaff.branch();
  private final InMemoryConfirmations requests = new InMemoryConfirmations();
  private final Confirm confirm =
      new Confirm(
          staff.work(),
          staff.ids(),
          requests,
          staff.employees(),
          staff.policies(),
          staff.trail(),
          staff.clock);
  private final Asker head = staff.asker(staff.add("bondar", 1, Role.HEAD));
  private final Asker second = staff.asker(staff.add("melnyk", 1, Role.ADMINISTRATOR));
  private final Asker olena = staff.asker(staff.add("olena", 1, Role.EMPLOYEE));

  @BeforeEach
  void limits() {
    staff.set(LimitPolicy.KIND, new LimitPolicy(10, 5, Duration.ofHours(2)));
  }

  private static Matter matter(String ref, int size) {
    return new Matter("import.revert", ref, Text.of("staff.confirm.revert", size), size);
  }

  private Confirmation waits(String ref) {
    return assertInstanceOf(Need.Waits.class, confirm.massChange(head, matter(ref, 11))).request();
  }

  @Test
  void whatIsSmallEnoughNeedsNobody() {
    assertEquals(new Need.Free(), confirm.massChange(head, matter("1", 10)));
    assertTrue(requests.all.isEmpty());
  }

  @Test
  void whoWorksAloneIsAskedForNobodyAndItIsWritten() {
    var founder = InMemoryStaff.branch();
    founder.set(LimitPolicy.KIND, new LimitPolicy(10, 5, Duration.ofHours(2)));
    var asks =
        new Confirm(
            founder.work(),
            founder.ids(),
            requests,
            founder.employees(),
            founder.policies(),
            founder.trail(),
            founder.clock);
    var alone = founder.asker(founder.add("founder", 1, Role.HEAD));
    assertEquals(new Need.Alone(), asks.massChange(alone, matter("1", 11)));
    assertTrue(founder.acts().contains(Act.OVERRODE));
    assertInstanceOf(Need.Waits.class, asks.export(alone, matter("1", 6)), "what leaves the bank");
    founder.add("colleague", 1, Role.EMPLOYEE);
    assertInstanceOf(Need.Waits.class, asks.massChange(alone, matter("1", 11)));
  }

  @Test
  void whatIsConfirmedMayBeDoneOnceAndIsThisAndNothingElse() {
    var request = waits("1");
    assertEquals(request, waits("1"), "asking again asks nobody anew");
    assertEquals(List.of(request), confirm.waiting(second));
    assertEquals(List.of(), confirm.waiting(head));
    assertInstanceOf(Answered.Done.class, confirm.answer(second, request.id(), true));
    waits("2");
    assertEquals(new Need.Confirmed(second.id()), confirm.massChange(head, matter("1", 11)));
    waits("1");
    assertTrue(staff.acts().contains(Act.CONFIRMED));
  }

  @Test
  void nobodyConfirmsHimselfNorWithoutTheRightNorTwice() {
    var request = waits("1");
    assertEquals(new Answered.Own(), confirm.answer(head, request.id(), true));
    assertEquals(
        new Answered.Refused(Privilege.CONFIRM), confirm.answer(olena, request.id(), true));
    assertInstanceOf(Answered.Done.class, confirm.answer(second, request.id(), false));
    assertEquals(new Answered.Gone(), confirm.answer(second, request.id(), true));
    assertEquals(Confirmation.State.WAITING, waits("1").state());
  }

  @Test
  void aRequestAndItsConfirmationLapse() {
    var request = waits("1");
    staff.clock.pass(Duration.ofHours(2));
    assertEquals(new Answered.Gone(), confirm.answer(second, request.id(), true));
    assertEquals(List.of(), confirm.waiting(second));
    var again = waits("1");
    confirm.answer(second, again.id(), true);
    staff.clock.pass(Duration.ofHours(2));
    waits("1");
  }

  @Test
  void aLargeExportOfTheAuditWaitsAndASmallOneIsWritten() {
    Map<String, Paper> written = new HashMap<>();
    var export =
        new ExportAudit(
            staff.audit(),
            staff.employees(),
            new TakeOut(
                confirm,
                (paper, _, _, file) -> written.put(file, paper),
                staff.trail(),
                staff.work()),
            staff.clock.getZone());
    var words = Words.in("uk");
    for (int i = 0; i < 6; i++) staff.trail().write(olena.id(), Act.VIEWED, "a", i, List.of());
    assertEquals(
        new Exported.Refused(Privilege.AUDIT_READ),
        export.run(olena, AuditFilter.ALL, Paper.Format.CSV, words, "a.csv"));
    var waits =
        assertInstanceOf(
            Exported.Waits.class,
            export.run(head, AuditFilter.ALL, Paper.Format.CSV, words, "a.csv"));
    assertTrue(written.isEmpty());
    confirm.answer(second, waits.request().id(), true);
    assertInstanceOf(
        Exported.Done.class, export.run(head, AuditFilter.ALL, Paper.Format.CSV, words, "a.csv"));
    assertTrue(written.get("a.csv").tables().getFirst().rows().size() >= 6);
    assertEquals(Act.EXPORTED, staff.acts().getLast());
  }
}
