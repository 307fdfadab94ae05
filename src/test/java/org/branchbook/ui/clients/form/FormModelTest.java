package org.branchbook.ui.clients.form;

import static org.junit.jupiter.api.Assertions.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.clients.Cards;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Desk;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Person;
import org.branchbook.clients.ThreeWay;
import org.branchbook.clients.card.Insistence;
import org.branchbook.clients.card.Insisting;
import org.branchbook.clients.numbers.Rnokpp;
import org.branchbook.duplicates.entry.InMemoryCandidates;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Cut;
import org.branchbook.ui.kit.drafts.Drafts;
import org.junit.jupiter.api.Test;

class FormModelTest {
  final Client maria = Cards.maria();
  final Desk desk = new Desk(maria, Cards.dawn());
  final List<Client> saved = new ArrayList<>();
  final List<String> opened = new ArrayList<>();
  final FormScreens.Then then =
      new FormScreens.Then(
          (now, _, _) -> saved.add(now),
          () -> opened.add("gone"),
          (number, purpose) -> opened.add(number.number() + " " + purpose),
          other -> opened.add(String.valueOf(other.value())));

  final Drafts drafts = Drafts.inMemory();

  FormModel fresh(boolean person) {
    return model(screens(Desk.HRYTSENKO).fresh(person, Cards.PODIL, () -> Colleagues.NONE, then));
  }

  FormModel edit(Client client) {
    return model(screens(Desk.HRYTSENKO).edit(client, () -> Colleagues.NONE, then));
  }

  private FormScreens screens(Asker asker) {
    return new FormScreens(
        desk.addClient(),
        desk.saveClient(),
        desk.whoIsThis(),
        desk.ids,
        asker,
        "UA",
        Background.atOnce(),
        drafts);
  }

  private static FormModel model(Form form) {
    return ((WrittenForm) form).model();
  }

  static void number(FormModel form, String number) {
    form.rows(RowKind.IDENTIFIERS).getFirst().cell("number").set(number);
  }

  @Test
  void theTaxNumberFillsBirthDateAndSex() {
    var form = fresh(true);
    number(form, Rnokpp.of(LocalDate.of(1990, 7, 1), 1231));
    assertEquals("1990-07-01", form.value(ClientField.BIRTH_DATE).get());
    assertEquals("MALE", form.value(ClientField.SEX).get());
    assertNotNull(form.filled().get());
    assertTrue(form.rows(RowKind.IDENTIFIERS).getFirst().right.get());
  }

  @Test
  void whoHasCalledIsAProspectWithHisNumber() {
    var form = fresh(true);
    form.calledFrom("067 555 01 99");
    assertEquals("PROSPECT", form.value(ClientField.STANDING).get());
    assertEquals(1, form.rows(RowKind.PHONES).size());
    assertEquals("067 555 01 99", form.rows(RowKind.PHONES).getFirst().cell("number").get());
    form.calledFrom("044 555 01 99");
    assertEquals(2, form.rows(RowKind.PHONES).size(), "the first one stays");
  }

  @Test
  void whatIsFilledInAlreadyIsOnlyWarnedAbout() {
    var form = fresh(true);
    form.value(ClientField.BIRTH_DATE).set("1991-01-01");
    number(form, Rnokpp.of(LocalDate.of(1990, 7, 1), 1230));
    assertEquals("1991-01-01", form.value(ClientField.BIRTH_DATE).get());
    assertEquals(
        "clients.check.mismatch.birth",
        form.rows(RowKind.IDENTIFIERS).getFirst().warning.get().key());
  }

  @Test
  void aWrongNumberIsToldWhenItIsLeftAndGoesWhenItIsMended() {
    var form = fresh(true);
    form.value(ClientField.FAMILY_NAME).set("Бойко");
    number(form, "12345");
    var row = form.rows(RowKind.IDENTIFIERS).getFirst();
    assertNull(row.error.get(), "nobody is scolded while he types");
    form.left();
    assertNotNull(row.error.get());
    form.save();
    assertTrue(saved.isEmpty());
    number(form, Rnokpp.of(LocalDate.of(1990, 7, 1), 1230));
    assertNull(row.error.get());
    form.save();
    assertEquals(1, saved.size());
  }

  @Test
  void anEmptyNameIsToldOnlyWhenSaving() {
    var form = fresh(true);
    form.left();
    assertTrue(form.wrongFields().isEmpty());
    form.save();
    assertEquals(List.of(ClientField.FAMILY_NAME), form.wrongFields());
    form.value(ClientField.FAMILY_NAME).set("Бойко");
    assertTrue(form.wrongFields().isEmpty(), "it goes while one types");
  }

  @Test
  void telephonesAreKeptInOneWayHoweverTheyAreTyped() {
    var form = fresh(true);
    form.value(ClientField.FAMILY_NAME).set("Бойко");
    form.rows(RowKind.PHONES).getFirst().cell("number").set("067 123-45-67");
    form.save();
    assertEquals("+380671234567", saved.getFirst().phones().getFirst().number());
    assertTrue(saved.getFirst().identifiers().isEmpty(), "an empty row is no number");
  }

  @Test
  void whatIsOnlyReadIsNotEdited() {
    var form = edit(maria);
    assertFalse(form.edited());
    form.value(ClientField.OCCUPATION).set("директорка");
    assertTrue(form.edited());
    form.reset();
    assertFalse(form.edited());
  }

  @Test
  void aPersonOfAllFieldsComesBackAsHeWas() {
    var form = edit(maria);
    form.value(ClientField.OCCUPATION).set("директорка");
    form.save();
    var now = saved.getFirst();
    assertEquals("директорка", ((Person) now.party()).occupation());
    assertEquals(maria.identifiers(), now.identifiers());
    assertEquals(maria.addresses(), now.addresses());
    assertEquals(maria.phones(), now.phones());
  }

  @Test
  void twoEditsAreMadeOne() {
    var mine = edit(maria);
    var theirs = edit(maria);
    theirs.value(ClientField.EMPLOYER).set("ТОВ «Ранок»");
    theirs.value(ClientField.OCCUPATION).set("аудиторка");
    theirs.save();
    mine.value(ClientField.OCCUPATION).set("директорка");
    mine.value(ClientField.BIRTH_PLACE).set("Суми");
    mine.save();
    var merge = assertInstanceOf(FormStep.Stale.class, mine.step().get()).merge();
    assertEquals(1, merge.conflicts());
    assertFalse(merge.decided.get());
    merge.rows.stream()
        .filter(r -> r.field() == ClientField.OCCUPATION)
        .forEach(r -> r.side().set(ThreeWay.Side.MINE));
    merge.save();
    var now = (Person) saved.getLast().party();
    assertEquals("директорка", now.occupation());
    assertEquals("ТОВ «Ранок»", now.employer());
    assertEquals("Суми", now.birthPlace());
  }

  @Test
  void goingBackFromTheMergeLosesNothing() {
    var mine = edit(maria);
    var theirs = edit(maria);
    theirs.value(ClientField.OCCUPATION).set("аудиторка");
    theirs.save();
    mine.value(ClientField.OCCUPATION).set("директорка");
    mine.save();
    ((FormStep.Stale) mine.step().get()).merge().goBack();
    assertEquals("директорка", mine.value(ClientField.OCCUPATION).get());
    assertInstanceOf(FormStep.Writing.class, mine.step().get());
  }

  @Test
  void aTakenNumberHasThreeWaysOut() {
    var form = fresh(true);
    form.value(ClientField.FAMILY_NAME).set("Бойко");
    number(form, maria.identifiers().getFirst().number());
    form.save();
    var taken = assertInstanceOf(FormStep.Taken.class, form.step().get());
    assertEquals(maria.id(), taken.of().client());
    form.openTheirs("");
    assertTrue(opened.isEmpty(), "not without a purpose");
    form.openTheirs("клієнт тут");
    assertEquals(1, opened.size());
    form.insist(Insistence.THEIR_NUMBER_IS_WRONG);
    assertTrue(saved.getFirst().identifiers().getFirst().disputed());
  }

  @Test
  void aCardThatIsGoneIsSaidToBe() {
    var form = edit(new ClientAbsent().client());
    form.value(ClientField.OCCUPATION).set("х");
    form.save();
    assertEquals(List.of("gone"), opened);
  }

  @Test
  void rowsAreAddedAndRemoved() {
    var form = edit(maria);
    var row = form.add(RowKind.IDENTIFIERS);
    row.cell("kind").set(Identifier.Kind.PASSPORT.name());
    row.cell("series").set("СН");
    row.cell("number").set("123456");
    row.cell("issued").set("2010-05-06");
    form.save();
    assertEquals(3, saved.getFirst().identifiers().size());
    var again = edit(saved.getFirst());
    again.remove(again.rows(RowKind.IDENTIFIERS).getLast());
    again.save();
    assertEquals(2, saved.getLast().identifiers().size());
  }

  @Test
  void aDateThatIsNoneIsTold() {
    var form = edit(maria);
    form.value(ClientField.BIRTH_DATE).set("31.02.1988");
    form.left();
    assertEquals(List.of(ClientField.BIRTH_DATE), form.wrongFields());
    form.save();
    assertTrue(saved.isEmpty());
  }

  @Test
  void anOldFaultIsToldAndHoldsNobodyUp() {
    var before =
        ClientSheet.of(maria)
            .withIdentifiers(List.of(Identifier.of(Identifier.Kind.TAX, "UA", "1234567890")));
    var old = ((ClientSheet.Read.Right) before.toClient(maria.id(), maria.version())).client();
    desk.clients.put(old);
    var form = edit(old);
    form.value(ClientField.OCCUPATION).set("директорка");
    form.left();
    var row = form.rows(RowKind.IDENTIFIERS).getFirst();
    assertNull(row.error.get());
    assertNotNull(row.warning.get());
    form.save();
    assertEquals(1, saved.size());
    form = edit(saved.getFirst());
    number(form, "1234567891");
    form.left();
    assertNotNull(form.rows(RowKind.IDENTIFIERS).getFirst().error.get(), "a new fault is one");
  }

  /** Maria under a number that no card has. */
  private static final class ClientAbsent {
    Client client() {
      var m = Cards.maria();
      return new Client(
          new ClientId(999),
          m.party(),
          m.standing(),
          m.state(),
          m.care(),
          List.of(),
          m.phones(),
          m.emails(),
          m.addresses(),
          m.preferences(),
          m.since(),
          m.version());
    }
  }

  @Test
  void whatWasTypedIsThereAgainInAFormMadeAnew() {
    var form = fresh(true);
    form.value(ClientField.FAMILY_NAME).set("Нечуй");
    number(form, "32216");
    form.add(RowKind.PHONES).cell("number").set("067 12");
    var again = fresh(true);
    assertNotNull(again.draft().restored().get());
    assertEquals("Нечуй", again.value(ClientField.FAMILY_NAME).get());
    assertEquals("32216", again.rows(RowKind.IDENTIFIERS).getFirst().cell("number").get());
    assertEquals("067 12", again.rows(RowKind.PHONES).getLast().cell("number").get());
    again.reset();
    assertNull(fresh(true).draft().restored().get());
    assertEquals("", fresh(true).value(ClientField.FAMILY_NAME).get());
  }

  @Test
  void aDraftOverAnOlderCardMeetsTheNewerOneFieldByField() {
    var form = edit(maria);
    form.value(ClientField.OCCUPATION).set("mine");
    form.value(ClientField.EMPLOYER).set("mine too");
    var theirs =
        Cards.read(
            ClientSheet.of(maria)
                .with(ClientField.OCCUPATION, "theirs")
                .with(ClientField.BIRTH_PLACE, "theirs too"),
            maria);
    desk.saveClient().run(Desk.HRYTSENKO, theirs, Insisting.NONE);
    var newer =
        desk.clients.find(maria.id(), Desk.HRYTSENKO.scope(Privilege.CLIENT_READ)).orElseThrow();
    // as after a crash: the card is read anew, the draft is not
    var again = edit(newer);
    assertEquals("mine", again.value(ClientField.OCCUPATION).get());
    again.save();
    var stale = assertInstanceOf(FormStep.Stale.class, again.step().get());
    assertEquals(1, stale.merge().conflicts());
  }

  @Test
  void aSavedFormLeavesNoDraft() {
    var form = edit(maria);
    form.value(ClientField.OCCUPATION).set("mine");
    assertTrue(drafts.has("client", maria.id().value()));
    form.save();
    assertEquals(List.of(), drafts.all());
  }

  @Test
  void whatWasCutOffIsSaidAndStaysToBeSaved() {
    var line = new Cut();
    var form =
        model(
            new FormScreens(
                    desk.addClient(),
                    desk.saveClient(),
                    desk.whoIsThis(),
                    desk.ids,
                    Desk.HRYTSENKO,
                    "UA",
                    line,
                    drafts)
                .fresh(true, Cards.PODIL, () -> Colleagues.NONE, then));
    form.value(ClientField.FAMILY_NAME).set("Бойко");
    form.value(ClientField.GIVEN_NAME).set("Анна");
    line.cut = true;
    form.save();
    assertEquals(new FormStep.Refused(Cut.SAID), form.step().get());
    assertEquals("Бойко", form.value(ClientField.FAMILY_NAME).get());
    assertTrue(saved.isEmpty());
    line.cut = false;
    form.save();
    assertEquals(1, saved.size());
  }

  @Test
  void aNumberTypedDigitByDigitTellsWhatTheWholeOneSays() {
    var form = model(screens(Desk.HRYTSENKO).fresh(true, Cards.PODIL, () -> Colleagues.NONE, then));
    var whole = "3111977135";
    for (int i = 1; i <= whole.length(); i++) number(form, whole.substring(0, i));
    assertEquals("1985-03-14", form.value(ClientField.BIRTH_DATE).get());
    assertEquals("MALE", form.value(ClientField.SEX).get());
    form.value(ClientField.BIRTH_DATE).set("1985-03-15");
    number(form, "");
    number(form, whole);
    assertEquals("1985-03-15", form.value(ClientField.BIRTH_DATE).get(), "what somebody wrote");
  }

  @Test
  void whomItCouldBeIsShownUntilItIsAnother() {
    var candidates = new InMemoryCandidates(() -> List.of(maria));
    var likeness = candidates.whoElse(desk.clients);
    var form =
        model(
            new FormScreens(
                    desk.addClient(likeness),
                    desk.saveClient(likeness),
                    desk.whoIsThis(likeness),
                    desk.ids,
                    Desk.HRYTSENKO,
                    "UA",
                    Background.atOnce(),
                    drafts)
                .fresh(true, Cards.PODIL, () -> Colleagues.NONE, then));
    var sheet = ClientSheet.of(maria);
    form.value(ClientField.FAMILY_NAME).set(sheet.text(ClientField.FAMILY_NAME) + "a");
    form.value(ClientField.GIVEN_NAME).set(sheet.text(ClientField.GIVEN_NAME));
    assertEquals(List.of(), form.hints().hints().get(), "a name alone is not enough");
    form.value(ClientField.BIRTH_DATE).set(sheet.text(ClientField.BIRTH_DATE));
    form.rows(RowKind.PHONES).getFirst().cell("number").set(maria.phones().getFirst().number());
    var hint = form.hints().hints().get().getFirst();
    assertEquals(maria.id(), hint.client());
    form.hints().another(maria.id());
    assertEquals(List.of(), form.hints().hints().get());
    number(form, maria.identifiers().getFirst().number());
    assertInstanceOf(FormStep.Taken.class, form.step().get(), "a number stops the entry at once");
    number(form, "");
    assertInstanceOf(FormStep.Writing.class, form.step().get());
  }
}
