package org.branchbook.ui.clients.card;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.branchbook.base.Change;
import org.branchbook.base.Words;
import org.branchbook.clients.Care;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Consent;
import org.branchbook.clients.Likeness;
import org.branchbook.clients.Likeness.Resembling;
import org.branchbook.clients.Saved;
import org.branchbook.clients.card.AddClient;
import org.branchbook.contacts.CardCounts;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Role;
import org.branchbook.staff.Scope;
import org.branchbook.ui.clients.Sample;
import org.branchbook.ui.clients.ScreensDesk;
import org.branchbook.ui.clients.form.FormScreens;
import org.branchbook.ui.clients.form.Typed;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Confirm;
import org.branchbook.ui.kit.Cut;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.drafts.Drafts;
import org.junit.jupiter.api.Test;

class CardModelsTest {
  final Drafts drafts = Drafts.inMemory();
  static final ClientId MARIA = new ClientId(1);
  static final ClientId DEAD_VIP = new ClientId(3);
  static final ClientId COMPANY = new ClientId(4);

  final List<Client> saved = new ArrayList<>();
  final List<ClientId> logged = new ArrayList<>();
  private int reviewed;
  final Asker all = Sample.asker(Reach.ALL, Role.HEAD);
  final ScreensDesk branch = new ScreensDesk(all, Background.atOnce());

  CardPlaceModel place(Asker asker) {
    return place(asker, Background.atOnce());
  }

  CardPlaceModel place(Asker asker, Background background) {
    return place(asker, background, branch.work().add());
  }

  CardPlaceModel place(Asker asker, Background background, AddClient add) {
    var around =
        new CardSurroundings(
            asker,
            "UA",
            background,
            branch.notices,
            Confirm.always(),
            branch.desk.clock,
            drafts,
            Remembered.inMemory(),
            logged::add,
            _ -> {},
            List.of(),
            List.of(),
            List.of(),
            _ -> Warned.NOTHING,
            CardStrip.NONE,
            () -> reviewed++,
            saved::add,
            _ -> {});
    var work = branch.work();
    return new CardPlaceModel(
        work,
        around,
        new FormScreens(
            add, work.save(), work.who(), work.ids(), asker, "UA", Background.atOnce(), drafts));
  }

  CardModel card(CardPlaceModel place, ClientId client) {
    place.open(client);
    return ((CardPlaceModel.Shown.Card) place.shown().get()).card();
  }

  @Test
  void whomASavedCardResemblesIsSaidOnceWithTheWayToTheQuestion() {
    var care = new Care(Sample.RETAIL, null, null, false, false);
    var other = new Resembling(MARIA, "Новак Марія", care, 0.7, false, List.of());
    var place = place(all, Background.atOnce(), branch.desk.addClient(always(other)));
    place.fresh(true);
    var form = ((CardPlaceModel.Shown.Fresh) place.shown().get()).form();
    Typed.into(form, ClientField.FAMILY_NAME, "Новак");
    Typed.into(form, ClientField.GIVEN_NAME, "Марія");
    Typed.save(form);
    assertEquals(1, saved.size());
    var said = branch.notices.shown().getLast();
    assertTrue(Words.in("uk").say(said.text()).contains("Новак Марія: "), said.toString());
    said.action().run();
    assertEquals(1, reviewed);
  }

  private static Likeness always(Resembling other) {
    return new Likeness() {
      @Override
      public void hold(Client candidate) {}

      @Override
      public List<Resembling> of(Client candidate, Scope scope) {
        return List.of(other);
      }

      @Override
      public Set<ClientId> kept(Client saved, Told told) {
        return Set.of(other.client());
      }
    };
  }

  @Test
  void aVipsCardOpensOnlyWithAPurpose() {
    var place = place(all);
    place.open(DEAD_VIP);
    var asked = assertInstanceOf(CardPlaceModel.Shown.Purpose.class, place.shown().get());
    asked.open().accept("спадкоємці принесли свідоцтво");
    var card = assertInstanceOf(CardPlaceModel.Shown.Card.class, place.shown().get()).card();
    assertTrue(card.age().isEmpty(), "the dead have no age");
  }

  @Test
  void whatIsDoneToThisClientIsDoneToTheOneJustChosen() {
    var waiting = new ArrayDeque<Runnable>();
    var place = place(all, later(waiting));
    place.open(MARIA);
    while (!waiting.isEmpty()) waiting.remove().run();
    assertEquals(MARIA, place.current().orElseThrow());
    place.open(COMPANY);
    assertEquals(COMPANY, place.current().orElseThrow(), "its card isn’t read yet");
    while (!waiting.isEmpty()) waiting.remove().run();
    assertEquals(COMPANY, place.current().orElseThrow());
    assertInstanceOf(CardPlaceModel.Shown.Card.class, place.shown().get());
  }

  @Test
  void aCardThatComesTooLateReplacesNothing() {
    var waiting = new ArrayDeque<Runnable>();
    var place = place(all, later(waiting));
    place.open(MARIA);
    place.fresh(true);
    while (!waiting.isEmpty()) waiting.remove().run();
    assertInstanceOf(CardPlaceModel.Shown.Fresh.class, place.shown().get(), "it is typed into");
    place.open(MARIA);
    place.leave();
    while (!waiting.isEmpty()) waiting.remove().run();
    assertInstanceOf(CardPlaceModel.Shown.Nothing.class, place.shown().get());
    place.open(COMPANY);
    place.gone(MARIA);
    while (!waiting.isEmpty()) waiting.remove().run();
    assertEquals(COMPANY, place.current().orElseThrow(), "of another who is gone");
  }

  @Test
  void anOlderHeadReplacesNone() {
    var answers = new ArrayDeque<Runnable>();
    Background lastFirst =
        new Background() {
          @Override
          public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
            Background.atOnce().run(work, now -> answers.addFirst(() -> done.accept(now)), failed);
          }
        };
    var place = place(all, lastFirst);
    place.open(MARIA);
    while (!answers.isEmpty()) answers.remove().run();
    var card = ((CardPlaceModel.Shown.Card) place.shown().get()).card();
    var promise = card.head().get().promise();
    card.contactsChanged();
    branch.work().promises().run(all, promise.contact().id(), true);
    card.contactsChanged();
    while (!answers.isEmpty()) answers.remove().run();
    assertEquals(1, card.head().get().promises());
  }

  private static Background later(ArrayDeque<Runnable> waiting) {
    return new Background() {
      @Override
      public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        waiting.add(() -> Background.atOnce().run(work, done, failed));
      }
    };
  }

  @Test
  void whatIsOutsideTheRightsIsNotShown() {
    var place = place(Sample.asker(Reach.DEPARTMENT, Role.EMPLOYEE));
    place.open(COMPANY);
    assertInstanceOf(CardPlaceModel.Shown.Not.class, place.shown().get());
    place.open(new ClientId(999));
    assertInstanceOf(CardPlaceModel.Shown.Not.class, place.shown().get());
  }

  @Test
  void theHeadKnowsContactPromiseAndAge() {
    var card = card(place(all), MARIA);
    var head = card.head().get();
    assertNotNull(head);
    assertEquals("питала умови іпотеки на 15 років", head.last().contact().text());
    assertEquals(2, head.promises());
    assertEquals(38, card.age().getAsInt());
    assertEquals("067 123 4001", card.phone());
  }

  @Test
  void aKeptPromiseCanBeTakenBack() {
    var card = card(place(all), MARIA);
    card.keep(card.head().get().promise());
    assertEquals(1, card.head().get().promises());
    branch.notices.shown().getFirst().action().run();
    assertEquals(2, card.head().get().promises());
  }

  @Test
  void theTabInFrontStaysFromClientToClient() {
    var place = place(all);
    card(place, MARIA).edit();
    assertEquals(CardTabs.PROFILE, place.tab.get());
    card(place, COMPANY);
    assertEquals(CardTabs.PROFILE, place.tab.get());
  }

  @Test
  void monthsOpenOnceAcrossPages() {
    var timeline = card(place(all), MARIA).timeline;
    timeline.read();
    while (!timeline.entries.complete().get()) timeline.entries.more();
    var rows = timeline.entries.rows();
    assertTrue(rows.size() > TimelineModel.PAGE);
    long months = rows.stream().map(r -> java.time.YearMonth.from(r.day())).distinct().count();
    assertEquals(months, rows.stream().filter(TimelineModel.Entry::opensMonth).count());
  }

  @Test
  void notesAreAddedRemovedAndPutBack() {
    var notes = card(place(all), MARIA).notes;
    notes.load();
    int before = notes.notes.size();
    notes.draft.set("Просить дзвонити на робочий");
    notes.add();
    assertEquals(before + 1, notes.notes.size());
    assertEquals("", notes.draft.get());
    var mine =
        notes.notes.stream().filter(n -> n.text().startsWith("Просить")).findAny().orElseThrow();
    notes.remove(mine);
    assertEquals(before, notes.notes.size());
    branch.notices.shown().getLast().action().run();
    assertEquals(before + 1, notes.notes.size());
  }

  @Test
  void doNotContactIsSeenInTheHeadAtOnce() {
    var card = card(place(all), COMPANY);
    card.consents.load();
    assertFalse(card.doNotContact().get());
    card.consents.doNotContact();
    assertTrue(card.doNotContact().get());
    assertTrue(card.consents.line(null, Consent.Purpose.MARKETING).isPresent());
    assertTrue(card.consents.line(Channel.CALL, Consent.Purpose.MARKETING).isEmpty());
  }

  @Test
  void aProductIsReadAsTyped() {
    var holdings = card(place(all), COMPANY).holdings;
    holdings.load();
    holdings.add();
    var form = holdings.form().get();
    form.cell(HoldingForm.Cell.NAME).set("Кредитна лінія");
    form.cell(HoldingForm.Cell.AMOUNT).set("1 200 000,50");
    form.cell(HoldingForm.Cell.RATE).set("дванадцять");
    holdings.save();
    assertEquals("clients.holding.notNumber", form.error.get().key());
    form.cell(HoldingForm.Cell.RATE).set("12,5");
    holdings.save();
    assertNull(holdings.form().get());
    assertEquals("1200000.50", holdings.holdings.getFirst().amount().toPlainString());
  }

  @Test
  void aContactBeginsWithTheClientOfTheCard() {
    card(place(all), MARIA).logContact();
    assertEquals(List.of(MARIA), logged);
  }

  /** As somebody else saves it, and what the store then tells. */
  private List<Change> savedByAColleague(ClientId client, String surname) {
    var clients = branch.desk.clients;
    var now = clients.find(client, all.scope(Privilege.CLIENT_READ)).orElseThrow();
    var sheet = ClientSheet.of(now).with(ClientField.FAMILY_NAME, surname);
    var changed = ((ClientSheet.Read.Right) sheet.toClient(client, now.version())).client();
    assertInstanceOf(Saved.Done.class, clients.save(changed));
    return List.of(
        new Change(
            1,
            false,
            "client",
            client.value(),
            client.value(),
            all.id().value(),
            null,
            Instant.EPOCH));
  }

  @Test
  void whatAColleagueSavesIsSeen() {
    var place = place(all);
    var card = card(place, MARIA);
    int views = branch.desk.audit.lines.size();
    card.changed(savedByAColleague(MARIA, "Новенко"));
    assertTrue(card.client().get().name().startsWith("Новенко"));
    assertEquals(views, branch.desk.audit.lines.size(), "seeing it go on is no other view");
  }

  @Test
  void aFormThatIsWrittenInIsNeverOverwritten() {
    var place = place(all);
    var card = card(place, MARIA);
    card.edit();
    var untouched = card.form().get();
    card.changed(savedByAColleague(MARIA, "Новенко"));
    assertNotSame(untouched, card.form().get(), "nothing was typed: it begins anew");
    assertNull(card.news().get());

    var typed = card.form().get();
    Typed.into(typed, ClientField.OCCUPATION, "лікарка");
    card.changed(savedByAColleague(MARIA, "Новішенко"));
    assertSame(typed, card.form().get());
    assertTrue(typed.edited());
    var said = Words.in("uk").say(card.news().get());
    assertTrue(said.contains("Прізвище"), said);
    card.discard();
    assertNull(card.news().get());
  }

  @Test
  void notesAndProductsAreWrittenOnAfterACrashAndTakenBack() {
    var card = card(place(all), MARIA);
    card.notes.draft.set("likes tea");
    card.holdings.load();
    card.holdings.add();
    card.holdings.form().get().cell(HoldingForm.Cell.NAME).set("Deposit «Stable»");
    int before = card.holdings.holdings.size();

    var again = card(place(all), MARIA);
    assertEquals("likes tea", again.notes.draft.get());
    assertNotNull(again.notes.typed.restored().get());
    again.holdings.load();
    assertEquals("Deposit «Stable»", again.holdings.form().get().cell(HoldingForm.Cell.NAME).get());
    again.holdings.save();
    assertEquals(before + 1, again.holdings.holdings.size());
    assertTrue(branch.notices.undo());
    assertEquals(before, again.holdings.holdings.size());
    again.notes.load();
    int notes = again.notes.notes.size();
    again.notes.add();
    assertEquals(notes + 1, again.notes.notes.size());
    assertTrue(branch.notices.undo());
    assertEquals(notes, again.notes.notes.size());
    assertEquals(List.of(), drafts.all());
  }

  @Test
  void aConsentRecordedByMistakeIsTakenBack() {
    var card = card(place(all), MARIA);
    card.consents.load();
    int before = card.consents.history().size();
    card.consents.doNotContact();
    assertTrue(card.doNotContact().get());
    assertTrue(branch.notices.undo());
    assertEquals(before, card.consents.history().size());
    assertFalse(card.doNotContact().get());
  }

  @Test
  void whatWasCutOffOnACardIsSaidAndStaysToBeSaved() {
    var line = new Cut();
    var card = card(place(all, line), MARIA);
    card.notes.draft.set("пише дисертацію");
    card.consents.source.set("заява");
    card.holdings.add();
    var form = card.holdings.form().get();
    form.cell(HoldingForm.Cell.NAME).set("Депозит");
    line.cut = true;
    card.notes.add();
    card.holdings.save();
    card.consents.doNotContact();
    assertEquals(Cut.SAID, card.notes.error.get());
    assertEquals("пише дисертацію", card.notes.draft.get());
    assertSame(form, card.holdings.form().get(), "the form stays");
    assertEquals(Cut.SAID, form.error.get());
    assertEquals("заява", card.consents.source.get());
    assertEquals(Cut.SAID, branch.notices.shown().getLast().text());
    line.cut = false;
    card.notes.add();
    assertEquals("", card.notes.draft.get());
  }

  @Test
  void whatHangsOnTheCardIsCountedAnewWithEveryChange() {
    var card = card(place(all), MARIA);
    assertEquals(7, CardTabs.count("links.title", card.head().get().counts()));
    assertEquals(0, CardTabs.count(CardTabs.PROFILE, card.head().get().counts()));
    branch.counts = new CardCounts.Counts(3, 2, 8, 0);
    card.changed(
        List.of(new Change(1, false, "link", 9, MARIA.value(), null, null, Instant.EPOCH)));
    assertEquals(8, CardTabs.count("links.title", card.head().get().counts()));
  }
}
