package org.branchbook.clients.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.branchbook.clients.Cards;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Desk;
import org.branchbook.clients.card.RecordLook.Seen;
import org.junit.jupiter.api.Test;

class RecordLookTest {
  private final Desk desk = new Desk(Cards.maria());
  private final RecordLook record = new RecordLook(desk.trail, desk.clock, desk.work);
  private final Seen income = Seen.income(Cards.maria().id());

  @Test
  void whatIsShownIsOnRecordWithItsClient() {
    assertEquals(1, record.run(Desk.HRYTSENKO, List.of(income, income)));
    assertEquals(List.of("VIEWED client-income"), desk.audit.acts());
    assertEquals(Cards.maria().id().value(), desk.audit.last().client());
  }

  @Test
  void whoLooksStillIsNotWrittenAgain() {
    record.run(Desk.HRYTSENKO, List.of(income));
    desk.now = desk.now.plus(Duration.ofMinutes(9));
    var other = new Seen("deviation", 7, new ClientId(8));
    assertEquals(1, record.run(Desk.HRYTSENKO, List.of(income, other)), "the other alone");
    assertEquals(1, record.run(Desk.BONDAR, List.of(income)), "somebody else looks for himself");
    desk.now = desk.now.plus(Duration.ofMinutes(1));
    assertEquals(1, record.run(Desk.HRYTSENKO, List.of(income, other)), "he came back to it");
  }
}
