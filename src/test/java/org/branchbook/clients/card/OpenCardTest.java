package org.branchbook.clients.card;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Duration;
import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.clients.Cards;
import org.branchbook.clients.Care;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Desk;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.State;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.junit.jupiter.api.Test;

class OpenCardTest {
  private final Client maria = Cards.maria();
  private final Client vip =
      Cards.with(maria, new Care(Cards.PODIL, Cards.HRYTSENKO, null, true, false), State.ACTIVE);

  @Test
  void aViewIsOnRecord() {
    var desk = new Desk(maria);
    assertEquals(new Opened.Card(maria), desk.openCard().run(Desk.HRYTSENKO, maria.id(), ""));
    assertEquals(List.of("VIEWED client"), desk.audit.acts());
    assertEquals(maria.id().value(), desk.audit.last().client());
  }

  @Test
  void aVipsCardAsksForAPurposeFirst() {
    var desk = new Desk(vip);
    assertEquals(
        new Opened.PurposeNeeded(vip.name(), true, false),
        desk.openCard().run(Desk.HRYTSENKO, vip.id(), " "));
    assertEquals(List.of(), desk.audit.acts(), "nothing was seen yet");
    assertEquals(new Opened.Card(vip), desk.openCard().run(Desk.HRYTSENKO, vip.id(), "her call"));
    assertEquals("her call", desk.audit.last().purpose());
  }

  @Test
  void anotherDepartmentsCardIsRefusedOnRecord() {
    var desk = new Desk(maria);
    assertEquals(
        new Opened.Refused(Text.of("clients.refused.CLIENT_READ")),
        desk.openCard().run(Desk.BONDAR, maria.id(), ""));
    assertEquals(List.of("REFUSED client"), desk.audit.acts());
    assertEquals(new Opened.Gone(), desk.openCard().run(Desk.BONDAR, new ClientId(9), ""));
  }

  @Test
  void atTheCounterAShownNumberOpensAnyDepartmentsCardForTheVisit() {
    var desk = new Desk(maria);
    var shown = maria.identifiers().getFirst();
    assertEquals(
        new Opened.PurposeNeeded(maria.name(), false, false),
        desk.openCard().atTheCounter(Desk.BONDAR, shown, ""));
    assertEquals(
        new Opened.Card(maria), desk.openCard().atTheCounter(Desk.BONDAR, shown, "a deposit"));
    assertEquals("a deposit", desk.audit.last().purpose());
    assertInstanceOf(Opened.Card.class, desk.openCard().run(Desk.BONDAR, maria.id(), ""));
    assertInstanceOf(
        Access.Granted.class, desk.access.to(Desk.BONDAR, maria.id(), Privilege.CONTACT_CREATE));
    assertInstanceOf(
        Access.Refused.class,
        desk.access.to(Desk.BONDAR, maria.id(), Privilege.CLIENT_EDIT),
        "a visit lets read and log, not change");
    desk.now = desk.now.plus(Duration.ofHours(2));
    assertInstanceOf(Opened.Refused.class, desk.openCard().run(Desk.BONDAR, maria.id(), ""));
  }

  @Test
  void aNumberThatNobodyHasOpensNothing() {
    var desk = new Desk(maria);
    var other = Identifier.of(Identifier.Kind.PASSPORT, "UA", "АВ123456");
    assertEquals(new Opened.Gone(), desk.openCard().atTheCounter(Desk.BONDAR, other, "why"));
    var blind = Desk.with(Desk.BONDAR, Privilege.CLIENT_READ, Reach.NONE);
    assertInstanceOf(
        Opened.Refused.class,
        desk.openCard().atTheCounter(blind, maria.identifiers().getFirst(), "why"));
  }
}
