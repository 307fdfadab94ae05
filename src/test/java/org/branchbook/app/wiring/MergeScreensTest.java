package org.branchbook.app.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.branchbook.app.TwoPrograms;
import org.branchbook.base.Words;
import org.branchbook.clients.Address;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Consent;
import org.branchbook.clients.Email;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Note;
import org.branchbook.clients.Phone;
import org.branchbook.staff.Privilege;
import org.branchbook.store.Databases;
import org.branchbook.ui.duplicates.DuplicateScreens;
import org.branchbook.ui.duplicates.DuplicateSurroundings;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.ScreenTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Cards are merged and come apart again by the keyboard, over the program's own rooms. */
class MergeScreensTest extends ScreenTest {
  private final TwoPrograms two = new TwoPrograms(Databases.H2);
  private final Notices notices = new Notices();
  private final List<ClientId> opened = Collections.synchronizedList(new ArrayList<>());
  private final DuplicateScreens screens =
      new DuplicateScreens(
          DuplicatesWiring.work(two.here, new Finding(two.here, two.head)::find, (_, _) -> {}),
          two.head,
          new DuplicateSurroundings(
              Background.on(Executors.newVirtualThreadPerTaskExecutor()), notices, opened::add));

  @Override
  protected Parent open(Words words) {
    return screens.section(words);
  }

  @AfterEach
  void close() {
    two.close();
  }

  private Client person(UnaryOperator<ClientSheet> how) {
    var now = two.person(two.here, "Коваленко");
    var sheet = how.apply(ClientSheet.of(now));
    var changed = ((ClientSheet.Read.Right) sheet.toClient(now.id(), now.version())).client();
    return TwoPrograms.insisted(i -> two.here.clients.saveClient.run(two.head, changed, i));
  }

  private Client maria() {
    return person(
        s ->
            s.with(ClientField.GIVEN_NAME, "Марія")
                .with(ClientField.PATRONYMIC, "Іванівна")
                .with(ClientField.BIRTH_DATE, "1985-03-14")
                .with(ClientField.EMPLOYER, "Лікарня № 4")
                .with(ClientField.OCCUPATION, "лікарка")
                .with(ClientField.SINCE, "2019-05-01")
                .with(ClientField.PREFERRED_LANGUAGE, "uk")
                .withIdentifiers(List.of(Identifier.of(Identifier.Kind.TAX, "UA", "3141592650")))
                .withPhones(List.of(new Phone("+380671234567", "мобільний")))
                .withEmails(List.of(new Email("maria@example.com", "")))
                .withAddresses(List.of(address("Полтава", "вул. Шевченка", "12"))));
  }

  private Client mariya() {
    return person(
        s ->
            s.with(ClientField.GIVEN_NAME, "Мария")
                .with(ClientField.BIRTH_DATE, "1985-03-14")
                .with(ClientField.EMPLOYER, "Школа № 1")
                .with(ClientField.SINCE, "2017-02-11")
                .with(ClientField.VIP, true)
                .withIdentifiers(
                    List.of(
                        Identifier.of(Identifier.Kind.TAX, "UA", "2718281821"),
                        Identifier.core("Core", "C-100200")))
                .withPhones(
                    List.of(new Phone("+380671234567", ""), new Phone("+380501112233", "робочий")))
                .withAddresses(List.of(address("Київ", "вул. Садова", "2"))));
  }

  private static Address address(String city, String street, String house) {
    return new Address(Address.Kind.ACTUAL, "UA", "", "", city, street, house, "");
  }

  @Test
  void cardsAreMergedAndApartAgainByTheKeyboard() {
    var maria = maria();
    var mariya = mariya();
    two.call(two.here, "просила умови вкладу", mariya.id());
    two.call(two.here, "дякувала", mariya.id());
    two.here.clients.papers.add(
        new Note(two.here.ids.next(), mariya.id(), "двоє дітей", two.head.id(), Instant.now()));
    two.here.clients.papers.add(
        new Consent(
            two.here.ids.next(),
            mariya.id(),
            Channel.CALL,
            Consent.Purpose.MARKETING,
            false,
            "дзвінок",
            Instant.now(),
            two.head.id()));
    await(() -> lookup("#merge-add").tryQuery().isPresent());
    picture("merge-empty-uk");
    interact(() -> screens.begin(List.of(maria.id(), mariya.id())));
    await(() -> lookup("#merge-row-EMPLOYER").tryQuery().isPresent());
    clickOn("#merge-row-EMPLOYER .label");
    picture("merge-uk");
    assertTrue(lookup("#merge-do").queryButton().isDisabled());
    // the contradicting numbers come first, and have to be decided
    for (int i = 0; i < 20; i++) type(KeyCode.UP);
    type(KeyCode.DIGIT1);
    await(() -> !lookup("#merge-do").queryButton().isDisabled());
    type(KeyCode.DOWN);
    type(KeyCode.RIGHT);
    interact(() -> scene().setRoot(open(Words.in("en"))));
    await(() -> lookup("#merge-row-EMPLOYER").tryQuery().isPresent());
    picture("merge-en");
    interact(() -> scene().setRoot(open(Words.in("ru"))));
    await(() -> lookup("#merge-row-EMPLOYER").tryQuery().isPresent());
    interact(() -> lookup("#merge-all").queryAs(javafx.scene.control.CheckBox.class).fire());
    await(() -> lookup("#merge-row-FAMILY_NAME").tryQuery().isPresent());
    picture("merge-ru");
    interact(() -> scene().setRoot(open(Words.in("uk"))));
    await(() -> lookup("#merge-row-EMPLOYER").tryQuery().isPresent());
    push(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> opened.equals(List.of(maria.id())));
    await(() -> lookup("Скасувати об’єднання…").tryQuery().isPresent());
    picture("merged-uk");
    assertEquals(maria.id(), two.here.duplicates.merges.now(mariya.id()));

    two.call(two.here, "передзвонити на 050 111 22 33", maria.id());
    two.call(two.here, "питала про картку", maria.id());
    clickOn("Скасувати об’єднання…");
    await(() -> lookup("#parting-rows").tryQuery().isPresent());
    await(() -> lookup("#parting-rows").query().isFocused());
    picture("parting-uk");
    interact(() -> scene().setRoot(open(Words.in("en"))));
    await(() -> lookup("#parting-rows").tryQuery().isPresent());
    picture("parting-en");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> lookup("#parting-rows").tryQuery().isEmpty());
    assertEquals(mariya.id(), two.here.duplicates.merges.now(mariya.id()));
    assertEquals(
        3,
        two.here
            .contacts
            .contacts
            .ofClient(
                mariya.id(), java.util.Optional.empty(), 9, two.head.scope(Privilege.CONTACT_READ))
            .rows()
            .size());
  }

  @Test
  void theLastMergeIsUndoneLikeAnyAction() {
    var one = two.person(two.here, "Бондар");
    var other = two.person(two.here, "Бондарь");
    interact(() -> screens.add(one.id()));
    await(() -> lookup("#merge-add").tryQuery().isPresent());
    clickOn("#merge-add").write("Бондарь");
    await(() -> lookup("#merge-add-list").query().isVisible());
    type(KeyCode.ENTER);
    await(() -> lookup("#merge-row-FAMILY_NAME").tryQuery().isPresent());
    push(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> opened.equals(List.of(one.id())));
    interact(notices::undo);
    await(() -> two.here.duplicates.merges.now(other.id()).equals(other.id()));
    assertEquals(
        LocalDate.of(2020, 1, 1),
        two.here.clients.bulk.find(List.of(other.id())).get(other.id()).since());
  }
}
