package org.branchbook.clients.card;

import static org.branchbook.clients.Channel.CALL;
import static org.branchbook.clients.Channel.EMAIL;
import static org.branchbook.clients.Consent.Purpose.MARKETING;
import static org.junit.jupiter.api.Assertions.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.branchbook.base.Page;
import org.branchbook.base.Text;
import org.branchbook.clients.Cards;
import org.branchbook.clients.Client;
import org.branchbook.clients.Desk;
import org.branchbook.clients.Happening;
import org.branchbook.clients.Happenings;
import org.branchbook.clients.Holding;
import org.branchbook.staff.AuditLine.Change;
import org.junit.jupiter.api.Test;

class PapersTest {
  private final Client maria = Cards.maria();
  private final Desk desk = new Desk(maria);

  private Consents consents() {
    return new Consents(desk.papers.consents(maria.id()));
  }

  @Test
  void theStricterConsentHolds() {
    assertEquals(Consents.Answer.UNASKED, consents().answer(CALL, MARKETING));
    var record = desk.recordConsent();
    record.run(Desk.HRYTSENKO, maria.id(), CALL, MARKETING, true, "form 12");
    assertEquals(Consents.Answer.GIVEN, consents().answer(CALL, MARKETING));
    assertEquals(Consents.Answer.UNASKED, consents().answer(EMAIL, MARKETING));
    record.doNotContact(Desk.HRYTSENKO, maria.id(), "a call");
    assertEquals(Consents.Answer.REFUSED, consents().answer(CALL, MARKETING));
    assertTrue(consents().doNotContact());
    desk.now = desk.now.plusSeconds(60);
    record.run(Desk.HRYTSENKO, maria.id(), CALL, MARKETING, true, "");
    assertEquals(
        Consents.Answer.REFUSED,
        consents().answer(CALL, MARKETING),
        "a yes for one channel does not lift the no for all");
    desk.now = desk.now.plusSeconds(60);
    record.run(Desk.HRYTSENKO, maria.id(), null, MARKETING, true, "");
    assertEquals(Consents.Answer.GIVEN, consents().answer(EMAIL, MARKETING));
    assertEquals(List.of(new Change("MARKETING", "refused", "given")), desk.audit.last().changes());
  }

  @Test
  void aNoteComesAndGoesAndComesBack() {
    var notes = desk.writeNote();
    assertEquals(
        new Kept.Wrong<>(Text.of("clients.wrong.empty")),
        notes.add(Desk.HRYTSENKO, maria.id(), " "));
    assertInstanceOf(Kept.Refused.class, notes.add(Desk.BONDAR, maria.id(), "x"));
    assertInstanceOf(Kept.Done.class, notes.add(Desk.HRYTSENKO, maria.id(), " likes tea "));
    var note = desk.papers.notes(maria.id()).getFirst();
    assertEquals("likes tea", note.text());
    notes.remove(Desk.HRYTSENKO, note);
    assertEquals(List.of(), desk.papers.notes(maria.id()));
    assertEquals(new Kept.Stale<>(), notes.remove(Desk.HRYTSENKO, note));
    notes.restore(Desk.HRYTSENKO, note);
    assertEquals(List.of(note), desk.papers.notes(maria.id()));
    assertEquals(
        List.of("REFUSED client", "CREATED note", "DELETED note", "CREATED note"),
        desk.audit.acts());
  }

  @Test
  void aHoldingIsCheckedAndNeverOverwritten() {
    var save = desk.saveHolding();
    var deposit = holding("Deposit", "", "UAH", 0);
    assertEquals(new Kept.Done<>(deposit), save.run(Desk.HRYTSENKO, deposit));
    var more = holding("Deposit «Stable»", "", "UAH", 0);
    assertInstanceOf(Kept.Done.class, save.run(Desk.HRYTSENKO, more));
    assertEquals(
        List.of(new Change("name", "Deposit", "Deposit «Stable»")), desk.audit.last().changes());
    assertEquals(new Kept.Stale<>(), save.run(Desk.HRYTSENKO, more));
    assertEquals(
        new Kept.Wrong<>(Text.of("clients.holding.currency", "UAX")),
        save.run(Desk.HRYTSENKO, holding("Deposit", "", "UAX", 1)));
    assertEquals(
        new Kept.Wrong<>(Text.of("clients.check.checksum")),
        save.run(Desk.HRYTSENKO, holding("A", "AT611904300234573202", "UAH", 1)));
  }

  @Test
  void theTimelineMergesItsSourcesPageByPage() {
    Happenings even = (_, before, size, _) -> stretch(0, before, size);
    Happenings odd = (_, before, size, _) -> stretch(1, before, size);
    var timeline = new Timeline(List.of(even, odd), desk.access);
    var seen = new ArrayList<Long>();
    Optional<Page.Mark> mark = Optional.empty();
    do {
      var page = timeline.of(Desk.HRYTSENKO, maria.id(), mark, 7);
      page.rows().forEach(h -> seen.add(h.id()));
      mark = page.next();
    } while (mark.isPresent());
    assertEquals(LongStream.range(0, 40).boxed().toList().reversed(), seen);
  }

  /** Twenty events, every other of forty, four of them in each second. */
  private static List<Happening> stretch(int from, Optional<Page.Mark> before, int size) {
    return LongStream.range(0, 40)
        .filter(i -> i % 2 == from)
        .mapToObj(i -> new Happening(Desk.NOON.plusSeconds(i / 4), i, "note", Text.of("x"), "", ""))
        .filter(h -> before.isEmpty() || h.id() < before.get().id())
        .sorted(Comparator.comparing(Happening::id).reversed())
        .limit(size)
        .toList();
  }

  private Holding holding(String name, String number, String currency, int version) {
    return new Holding(
        5,
        maria.id(),
        Holding.Kind.DEPOSIT,
        name,
        number,
        "",
        currency,
        BigDecimal.TEN,
        null,
        LocalDate.of(2026, 1, 5),
        null,
        null,
        version);
  }
}
