package org.branchbook.clients.card;

import static org.junit.jupiter.api.Assertions.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.clients.Cards;
import org.branchbook.clients.Care;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Desk;
import org.branchbook.clients.Holder;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Likeness;
import org.branchbook.clients.Phone;
import org.branchbook.clients.Saved;
import org.branchbook.clients.numbers.Rnokpp;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Scope;
import org.junit.jupiter.api.Test;

class SaveCardsTest {
  private final Client maria = Cards.maria();
  private final ClientSheet sheet = ClientSheet.of(maria);

  private static Client card(ClientSheet sheet, long id) {
    return switch (sheet.toClient(new ClientId(id), 0)) {
      case ClientSheet.Read.Right(var client) -> client;
      case ClientSheet.Read.Wrong(var why) -> throw new AssertionError(why);
    };
  }

  @Test
  void aNewCardIsKeptWithItsNumbersInOrder() {
    var desk = new Desk();
    var typed =
        sheet
            .withPhones(List.of(new Phone("067 123 45 67", "")))
            .withIdentifiers(List.of(Identifier.of(Identifier.Kind.PASSPORT, "UA", "ав 123 456")));
    var saved = desk.addClient().run(Desk.HRYTSENKO, card(typed, 7), Insisting.NONE);
    var now = assertInstanceOf(Saved.Done.class, saved).now();
    assertEquals(List.of(new Phone("+380671234567", "")), now.phones());
    assertEquals("АВ123456", now.identifiers().getFirst().number());
    assertEquals(List.of("CREATED client"), desk.audit.acts());
    assertTrue(desk.audit.last().changes().contains(new Change("FAMILY_NAME", "", "Коваленко")));
  }

  @Test
  void aNewCardIsTakenBackWhileNothingHangsOnItAndNobodyChangedIt() {
    var desk = new Desk();
    var saved = desk.addClient().run(Desk.HRYTSENKO, card(sheet, 7), Insisting.NONE);
    var now = assertInstanceOf(Saved.Done.class, saved).now();
    assertTrue(TakeBackClient.undoable(now));
    var undo = desk.takeBackClient();
    desk.hung.add(now.id());
    assertEquals(new Undone.Not(Text.of("clients.undo.hangs")), undo.run(Desk.HRYTSENKO, now));
    desk.hung.clear();
    assertInstanceOf(Undone.Not.class, undo.run(Desk.BONDAR, now), "not his to take away");
    var changed = ClientSheet.of(now).with(ClientField.OCCUPATION, "лікарка");
    var edited = ((ClientSheet.Read.Right) changed.toClient(now.id(), now.version())).client();
    var then = assertInstanceOf(Saved.Done.class, desk.clients.save(edited)).now();
    assertInstanceOf(Undone.Changed.class, undo.run(Desk.HRYTSENKO, now));
    assertEquals(new Undone.Done(), undo.run(Desk.HRYTSENKO, then));
    assertEquals("REVERTED client", desk.audit.acts().getLast());
    assertEquals(new Undone.Not(Text.of("clients.undo.gone")), undo.run(Desk.HRYTSENKO, then));
  }

  @Test
  void whatIsWrongIsNamedByField() {
    var desk = new Desk();
    var typed =
        sheet
            .with(ClientField.BIRTH_DATE, "2027-01-01")
            .withIdentifiers(List.of(Identifier.of(Identifier.Kind.TAX, "UA", "3221613689")))
            .withPhones(List.of(new Phone("ask her", "")));
    assertEquals(
        new Saved.Wrong(
            Map.of(
                ClientField.BIRTH_DATE, Text.of("clients.wrong.future", "2027-01-01"),
                ClientField.IDENTIFIERS, Text.of("clients.check.checksum"),
                ClientField.PHONES, Text.of("clients.check.phone"))),
        desk.addClient().run(Desk.HRYTSENKO, card(typed, 7), Insisting.NONE));
    assertEquals(List.of(), desk.audit.acts());
  }

  @Test
  void aTakenHardKeyIsNotAddedTwice() {
    var desk = new Desk(maria);
    assertEquals(
        new Saved.Duplicate(
            maria.identifiers().getFirst(), new Holder(maria.id(), maria.name(), maria.care())),
        desk.addClient().run(Desk.HRYTSENKO, card(sheet, 7), Insisting.NONE));
  }

  @Test
  void aSoleProprietorIsNotEnteredAgainAsAnOrganisation() {
    var desk = new Desk(maria);
    var tax = maria.identifiers().getFirst();
    var registered = Identifier.of(Identifier.Kind.REGISTRATION, "UA", " " + tax.number());
    var firm =
        ClientSheet.of(Cards.dawn())
            .with(ClientField.DEPARTMENT, sheet.text(ClientField.DEPARTMENT))
            .withIdentifiers(List.of(registered));
    var saved = desk.addClient().run(Desk.HRYTSENKO, card(firm, 7), Insisting.NONE);
    assertEquals(maria.id(), assertInstanceOf(Saved.Duplicate.class, saved).of().client());
  }

  @Test
  void theirNumberIsWrongSavesItAsDisputedAndTellsTheOtherCard() {
    var desk = new Desk(maria);
    var saved =
        desk.addClient()
            .run(Desk.HRYTSENKO, card(sheet, 7), Insisting.on(Insistence.THEIR_NUMBER_IS_WRONG));
    var now = assertInstanceOf(Saved.Done.class, saved).now();
    assertTrue(now.identifiers().stream().allMatch(Identifier::disputed));
    assertEquals(2, desk.papers.notes(maria.id()).size(), "a note for each number");
    assertTrue(
        desk.papers.notes(maria.id()).getLast().text().contains("під сумнівом"),
        "in the asker's language");
    assertEquals(
        List.of("OVERRODE client", "OVERRODE client", "CREATED client", "OVERRODE client"),
        desk.audit.acts());
    assertEquals("THEIR_NUMBER_IS_WRONG", desk.audit.last().purpose());
  }

  @Test
  void aLikenessIsAskedAboutUnlessAReasonIsGiven() {
    var desk = new Desk();
    var perhaps = resembling(1, 0.6);
    var surely = resembling(2, 0.9);
    var heard = new ArrayList<Likeness.Told>();
    var add = desk.addClient(new Fixed(List.of(perhaps), heard), new Fixed(List.of(surely), heard));
    assertEquals(
        new Saved.Alike(List.of(surely, perhaps)),
        add.run(Desk.HRYTSENKO, card(sheet, 7), Insisting.NONE));
    var shownOne = new Insisting(Set.of(Insistence.TWINS), Set.of(new ClientId(1)));
    assertInstanceOf(
        Saved.Alike.class,
        add.run(Desk.HRYTSENKO, card(sheet, 7), shownOne),
        "who has come since is shown first");
    assertEquals(List.of(), heard);
    var both = new Insisting(Set.of(Insistence.TWINS), Set.of(new ClientId(1), new ClientId(2)));
    assertInstanceOf(Saved.Done.class, add.run(Desk.HRYTSENKO, card(sheet, 7), both));
    assertEquals(List.of(surely, perhaps), heard.getFirst().apart());
    assertEquals("TWINS", desk.audit.last().purpose());
  }

  @Test
  void nobodyAddsToAnotherDepartment() {
    var desk = new Desk();
    assertEquals(
        new Saved.Refused(Text.of("clients.refused.CLIENT_CREATE")),
        desk.addClient().run(Desk.BONDAR, card(sheet, 7), Insisting.NONE));
    assertEquals(List.of("REFUSED client"), desk.audit.acts());
  }

  @Test
  void aChangeIsOnRecordBeforeAndAfter() {
    var desk = new Desk(maria);
    var changed = Cards.read(sheet.with(ClientField.EMPLOYER, "ТОВ «Ранок»"), maria);
    var saved = desk.saveClient().run(Desk.HRYTSENKO, changed, Insisting.NONE);
    assertEquals(new Saved.Done(changed.at(4)), saved);
    assertEquals(
        List.of(new Change("EMPLOYER", "ТОВ «Світанок»", "ТОВ «Ранок»")),
        desk.audit.last().changes());
  }

  @Test
  void savingNothingWritesNothing() {
    var desk = new Desk(maria);
    assertEquals(
        new Saved.Done(maria), desk.saveClient().run(Desk.HRYTSENKO, maria, Insisting.NONE));
    assertEquals(List.of(), desk.audit.acts());
  }

  @Test
  void anotherVersionIsShownNotOverwritten() {
    var theirs = maria.at(4);
    var desk = new Desk(theirs);
    assertEquals(
        new Saved.Stale(theirs), desk.saveClient().run(Desk.HRYTSENKO, maria, Insisting.NONE));
  }

  @Test
  void whatWasWrongBeforeDoesNotHinderAnotherChange() {
    var old = Cards.read(sheet.withPhones(List.of(new Phone("ask her", ""))), maria);
    var desk = new Desk(old);
    var changed = Cards.read(ClientSheet.of(old).with(ClientField.EMPLOYER, "ТОВ «Ранок»"), old);
    assertInstanceOf(
        Saved.Done.class, desk.saveClient().run(Desk.HRYTSENKO, changed, Insisting.NONE));
  }

  @Test
  void aNumberOfAnotherBirthDateOnlyWarns() {
    var desk = new Desk();
    var number = Rnokpp.of(LocalDate.of(1990, 1, 1), 2);
    var typed = sheet.withIdentifiers(List.of(Identifier.of(Identifier.Kind.TAX, "UA", number)));
    assertInstanceOf(
        Saved.Done.class, desk.addClient().run(Desk.HRYTSENKO, card(typed, 7), Insisting.NONE));
  }

  @Test
  void nobodySavesAnotherDepartmentsCard() {
    var desk = new Desk(maria);
    assertInstanceOf(
        Saved.Refused.class, desk.saveClient().run(Desk.BONDAR, maria, Insisting.NONE));
    assertEquals(List.of("REFUSED client"), desk.audit.acts());
  }

  @Test
  void aSavedCardGoesBackToWhatItWasUnlessSomebodyChangedIt() {
    var desk = new Desk(maria);
    var save = desk.saveClient();
    var typed = Cards.read(sheet.with(ClientField.OCCUPATION, "architect"), maria);
    var first =
        assertInstanceOf(Saved.Done.class, save.run(Desk.HRYTSENKO, typed, Insisting.NONE)).now();
    assertInstanceOf(Undone.Not.class, save.undo(Desk.BONDAR, sheet, first));
    assertEquals(new Undone.Done(), save.undo(Desk.HRYTSENKO, sheet, first));
    var now =
        desk.clients.find(maria.id(), Desk.HRYTSENKO.scope(Privilege.CLIENT_READ)).orElseThrow();
    assertEquals(sheet, ClientSheet.of(now));
    assertEquals("REVERTED client", desk.audit.acts().getLast());
    assertEquals("OCCUPATION", desk.audit.last().changes().getFirst().field());
    assertEquals(
        new Undone.Changed("employee " + Cards.HRYTSENKO.value()),
        save.undo(Desk.HRYTSENKO, sheet, first));
  }

  private static Likeness.Resembling resembling(long id, double probability) {
    var care = new Care(Cards.PODIL, null, null, false, false);
    return new Likeness.Resembling(
        new ClientId(id), "Somebody", care, probability, true, List.of());
  }

  /** Always the same answer. */
  private record Fixed(List<Likeness.Resembling> answer, List<Likeness.Told> heard)
      implements Likeness {
    @Override
    public void hold(Client candidate) {}

    @Override
    public List<Resembling> of(Client candidate, Scope scope) {
      return answer;
    }

    @Override
    public Set<ClientId> kept(Client saved, Told told) {
      heard.add(told);
      return Set.of();
    }
  }
}
