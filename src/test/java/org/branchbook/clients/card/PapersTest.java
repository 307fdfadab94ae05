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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.branchbook.base.Page;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.clients.Cards;
import org.branchbook.clients.Client;
import org.branchbook.clients.Consent;
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
    assertEquals(new Undone.Done(), notes.undoRemoving(Desk.HRYTSENKO, note));
    assertEquals(List.of(note), desk.papers.notes(maria.id()));
    assertEquals(new Undone.Done(), notes.undoAdding(Desk.HRYTSENKO, note));
    assertEquals(List.of(), desk.papers.notes(maria.id()));
    assertEquals(
        new Undone.Changed("employee " + Cards.HRYTSENKO.value()),
        notes.undoAdding(Desk.HRYTSENKO, note));
    assertEquals(
        List.of("REFUSED client", "CREATED note", "DELETED note", "REVERTED note", "REVERTED note"),
        desk.audit.acts());
  }

  @Test
  void aConsentJustRecordedIsTakenBackUnlessHeSaidMoreSince() {
    var record = desk.recordConsent();
    record.run(Desk.HRYTSENKO, maria.id(), CALL, MARKETING, true, "form 12");
    desk.now = desk.now.plusSeconds(60);
    record.doNotContact(Desk.HRYTSENKO, maria.id(), "a call");
    var refusals =
        consents().lines().stream()
            .filter(c -> !c.given())
            .map(Consent::id)
            .collect(Collectors.toSet());
    assertInstanceOf(Undone.Not.class, record.undo(Desk.BONDAR, maria.id(), refusals));
    assertEquals(new Undone.Done(), record.undo(Desk.HRYTSENKO, maria.id(), refusals));
    assertFalse(consents().doNotContact());
    assertEquals(Consents.Answer.GIVEN, consents().answer(CALL, MARKETING));
    assertEquals("REVERTED consent", desk.audit.acts().getLast());
    assertInstanceOf(Undone.Not.class, record.undo(Desk.HRYTSENKO, maria.id(), refusals));

    var yes = Set.of(consents().lines().getFirst().id());
    desk.now = desk.now.plusSeconds(60);
    record.run(Desk.HRYTSENKO, maria.id(), CALL, MARKETING, false, "");
    assertInstanceOf(Undone.Changed.class, record.undo(Desk.HRYTSENKO, maria.id(), yes));
    assertEquals(Consents.Answer.REFUSED, consents().answer(CALL, MARKETING));
  }

  @Test
  void aHoldingGoesBackToWhatItWasUnlessSomebodyChangedIt() {
    var save = desk.saveHolding();
    var first = kept(save.run(Desk.HRYTSENKO, holding("Deposit", "", "UAH", 0)));
    var second = kept(save.run(Desk.HRYTSENKO, holding("Deposit «Stable»", "", "UAH", 0)));
    assertInstanceOf(Undone.Changed.class, save.undo(Desk.HRYTSENKO, null, first));
    assertEquals(new Undone.Done(), save.undo(Desk.HRYTSENKO, first, second));
    assertEquals("Deposit", desk.papers.holdings(maria.id()).getFirst().name());
    assertEquals(
        List.of(new Change("name", "Deposit «Stable»", "Deposit")), desk.audit.last().changes());
    assertInstanceOf(Undone.Changed.class, save.undo(Desk.HRYTSENKO, first, second));
    var now = desk.papers.holdings(maria.id()).getFirst();
    assertInstanceOf(Undone.Not.class, save.undo(Desk.BONDAR, null, now));
    assertEquals(new Undone.Done(), save.undo(Desk.HRYTSENKO, null, now));
    assertEquals(List.of(), desk.papers.holdings(maria.id()));
    assertEquals("REVERTED holding", desk.audit.acts().getLast());
  }

  private static Holding kept(Kept<Holding> kept) {
    return assertInstanceOf(Kept.Done.class, kept).now() instanceof Holding holding
        ? holding
        : fail();
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
