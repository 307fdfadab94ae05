package org.branchbook.app.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.branchbook.app.TwoPrograms;
import org.branchbook.base.Progress;
import org.branchbook.base.Words;
import org.branchbook.clients.Address;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Phone;
import org.branchbook.duplicates.pairs.Pair.State;
import org.branchbook.duplicates.search.Searched;
import org.branchbook.store.Databases;
import org.branchbook.ui.duplicates.DuplicateSurroundings;
import org.branchbook.ui.duplicates.ReviewScreens;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.ScreenTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Questions are answered by one key each, over the program's own rooms. */
class ReviewScreensTest extends ScreenTest {
  private final TwoPrograms two = new TwoPrograms(Databases.H2);
  private final Notices notices = new Notices();
  private final List<Collection<ClientId>> merging = new ArrayList<>();
  private final ReviewScreens screens =
      new ReviewScreens(
          DuplicatesWiring.review(two.here),
          two.head,
          new DuplicateSurroundings(
              Background.on(Executors.newVirtualThreadPerTaskExecutor()), notices, _ -> {}),
          Remembered.inMemory(),
          merging::add);

  @Override
  protected Parent open(Words words) {
    return screens.section(words);
  }

  @AfterEach
  void close() {
    two.close();
  }

  @Test
  void questionsAreAnsweredByOneKeyEach() {
    picture("review-empty-uk");
    var maria = person("Кривоніжка", "Марія", "1985-03-14", "+380671234567", "");
    var mariya = person("Kryvonizhka", "Mariia", "1985-03-14", "+380671234567", "");
    var petro = person("Шульга", "Петро", "1971-12-02", "+380509998877", "");
    var petr = person("Шульга", "Пётр", "1971-12-02", "+380509998877", "");
    var ostap = person("Дорошенко", "Остап", "1990-07-21", "+380631112233", "3141592650");
    var osta = person("Дорошенко", "Остап", "1990-07-21", "+380631112233", "2718281821");
    var others =
        "Бондар Ткач Олійник Гнатюк Марчук Рудий Савченко Лисенко Юрченко Хоменко".split(" ");
    var given = "Ганна Степан Юлія Віктор Оксана Богдан Зоряна Ігор Дарина Тимофій".split(" ");
    for (int i = 0; i < others.length; i++)
      person(others[i], given[i], "19" + (50 + 4 * i) + "-0" + (1 + i % 9) + "-1" + i % 10, "", "");
    // whoever entered them insisted that they are others: as if he had never been asked
    two.here.likeness.pairs.remove(two.here.likeness.pairs.all());
    var done = two.here.likeness.searchBase.run(two.head, Progress.unseen());
    assertTrue(done instanceof Searched.Done d && d.pairs() == 3, () -> "" + done);
    speak("uk");
    await(() -> lookup("#review-rows").tryQuery().isPresent());
    picture("review-uk");
    speak("en");
    await(() -> lookup("#review-rows").tryQuery().isPresent());
    picture("review-en");
    speak("ru");
    await(() -> lookup("#review-rows").tryQuery().isPresent());
    picture("review-ru");
    speak("uk");
    await(() -> lookup("#review-rows").tryQuery().isPresent());
    assertEquals(3, screens.waiting().get());

    choose(maria);
    type(KeyCode.S);
    await(() -> two.here.duplicates.merges.now(mariya.id()).equals(maria.id()));
    interact(notices::undo);
    await(() -> two.here.duplicates.merges.now(mariya.id()).equals(mariya.id()));

    choose(petro);
    type(KeyCode.D);
    await(() -> state(petr) == State.DIFFERENT);
    interact(notices::undo);
    await(() -> state(petr) == State.OPEN);
    choose(petro);
    type(KeyCode.L);
    await(() -> state(petr) == State.LATER);

    // numbers that contradict one another are decided where cards are merged
    choose(ostap);
    type(KeyCode.S);
    await(() -> merging.size() == 1);
    assertEquals(List.of(ostap.id(), osta.id()), List.copyOf(merging.getFirst()));
  }

  private State state(Client of) {
    return two.here.likeness.pairs.of(List.of(of.id())).getFirst().state();
  }

  private void choose(Client card) {
    await(() -> lookup(card.name()).tryQuery().isPresent());
    clickOn(lookup("#review-list").lookup(card.name()).queryLabeled());
    await(
        () ->
            lookup("#review-rows").tryQuery().isPresent()
                && lookup(".merge-heads").lookup(card.name()).tryQuery().isPresent());
  }

  private Client person(String family, String given, String born, String phone, String number) {
    var now = two.person(two.here, family);
    UnaryOperator<ClientSheet> how =
        s ->
            s.with(ClientField.GIVEN_NAME, given)
                .with(ClientField.BIRTH_DATE, born)
                .withIdentifiers(
                    number.isEmpty()
                        ? List.of()
                        : List.of(Identifier.of(Identifier.Kind.TAX, "UA", number)))
                .withPhones(phone.isEmpty() ? List.of() : List.of(new Phone(phone, "")))
                .withAddresses(List.of(address(given)));
    var sheet = how.apply(ClientSheet.of(now));
    var changed = ((ClientSheet.Read.Right) sheet.toClient(now.id(), now.version())).client();
    return TwoPrograms.insisted(i -> two.here.clients.saveClient.run(two.head, changed, i));
  }

  private static Address address(String street) {
    return new Address(Address.Kind.ACTUAL, "UA", "", "", "Полтава", "вул. " + street, "12", "");
  }
}
