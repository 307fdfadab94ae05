package org.branchbook.store.reports;

import static org.branchbook.store.clients.Sample.ALL;
import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactId;
import org.branchbook.reports.day.Unlogged;
import org.branchbook.reports.day.UsualMinutes.Lasted;
import org.branchbook.staff.AuditLine;
import org.branchbook.store.Databases;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.contacts.ContactStore;
import org.branchbook.store.staff.StaffStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DaybookTest {
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
