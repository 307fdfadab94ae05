package org.branchbook.store.reports;

import static org.branchbook.store.clients.Sample.ALL;
import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactId;
import org.branchbook.plans.deviations.Deviation;
import org.branchbook.plans.deviations.DeviationId;
import org.branchbook.plans.deviations.Finding;
import org.branchbook.plans.deviations.Parts;
import org.branchbook.plans.deviations.Sign;
import org.branchbook.reports.day.Daybook;
import org.branchbook.reports.day.Shortfall;
import org.branchbook.reports.day.Unlogged;
import org.branchbook.reports.day.UsualMinutes.Lasted;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.Databases;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.contacts.ContactStore;
import org.branchbook.store.deviations.DeviationStore;
import org.branchbook.store.staff.StaffStore;
import org.branchbook.tasks.TaskId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DaybookTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenDownOfADay(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var clients = new ClientStore(store).clients();
      clients.add(card(100, person("Ткач", "Анна", ""), care(NORTH, ANNA, false)));
      clients.add(card(101, person("Бойко", "Борис", ""), care(NORTH, BORYS, false)));
      var contacts = new ContactStore(store).contacts();
      contacts.add(contact(500, Channel.CALL, 7, 0));
      contacts.add(contact(501, Channel.MEETING, 40, 60));
      contacts.add(contact(502, Channel.CALL, 9, 120));
      var book = new ReportStore(store).daybook();
      assertEquals(
          List.of(new Lasted(Channel.CALL, 9), new Lasted(Channel.MEETING, 40)),
          book.lasted(BORYS, 2),
          "the latest first");
      assertEquals(List.of(), book.lasted(ANNA, 2));

      var audit = new StaffStore(store).audit();
      for (long client : List.of(100L, 101L, 101L))
        audit.write(
            new AuditLine(
                store.ids().next(),
                NOON,
                BORYS,
                AuditLine.Act.VIEWED,
                "client",
                client,
                client,
                "",
                List.of()));
      assertEquals(
          List.of(new Unlogged(new ClientId(101), "Бойко Борис", NOON)),
          book.unlogged(BORYS, NOON.minusSeconds(9), 5, ALL),
          "whom he has spoken with is not among them");
      assertEquals(List.of(), book.unlogged(BORYS, NOON.plusSeconds(1), 5, ALL));
      assertEquals(List.of(), book.unlogged(ANNA, NOON.minusSeconds(9), 5, ALL));

      var deviations = new DeviationStore(store).deviations();
      var given =
          new Deviation.Given(
              new TaskId(900), null, BORYS, LocalDate.of(2026, 11, 20), OCTOBER, null);
      deviations.add(
          List.of(
              deviation(700, 100, 1_000_00, 710_00).with(given),
              deviation(701, 101, 50_00, 90_00)));
      assertEquals(
          Map.of(new TaskId(900), new Daybook.Gap(-290_00, -29)),
          book.gaps(List.of(new TaskId(900), new TaskId(901)), ALL));
      var ofBorys = new Scope(Reach.OWN, BORYS, Set.of(), false);
      assertEquals(Map.of(), book.gaps(List.of(new TaskId(900)), ofBorys), "not his client");
      assertEquals(new Shortfall(1, 290_00), book.shortfall(null, ALL));
      assertEquals(new Shortfall(1, 290_00), book.shortfall(ANNA, ALL));
      assertEquals(Shortfall.NOTHING, book.shortfall(BORYS, ALL), "above is not short");

      assertTrue(book.anyClient(ofBorys));
      assertFalse(book.anyClient(new Scope(Reach.OWN, new EmployeeId(999), Set.of(), false)));

      // she was born on 14 March 1985
      var year = LocalDate.of(2026, 3, 14);
      var near = book.birthdays(ANNA, year.minusDays(2), year.plusDays(1), 5, ALL);
      assertEquals(1, near.size());
      assertEquals(year, near.getFirst().on());
      assertEquals(41, near.getFirst().turns());
      assertEquals(
          List.of(),
          book.birthdays(BORYS, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2), 5, ALL));
    }
  }

  private static Deviation deviation(long id, long client, long expected, long fact) {
    return Deviation.fresh(
        new DeviationId(id),
        new ClientId(client),
        LocalDate.of(2026, 11, 20),
        new Finding(OCTOBER, Set.of(Sign.values()[0]), expected, fact, 0, null, Parts.NOTHING));
  }

  private static Contact contact(long id, Channel channel, int minutes, long later) {
    return new Contact(
        new ContactId(id),
        List.of(new ClientId(100)),
        "",
        channel,
        Contact.Direction.OUT,
        Contact.Purpose.SERVICE,
        Contact.Result.TALKED,
        "",
        NOON.plusSeconds(later),
        minutes,
        BORYS,
        null,
        null,
        1);
  }
}
