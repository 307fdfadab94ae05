package org.branchbook.ui.clients;

import static org.junit.jupiter.api.Assertions.*;

import java.time.LocalDate;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.branchbook.base.Words;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.numbers.Rnokpp;
import org.branchbook.ui.kit.Pictures;
import org.branchbook.ui.kit.ScreenTest;
import org.branchbook.ui.kit.Theme;
import org.junit.jupiter.api.Test;

class ClientFormTest extends ScreenTest {
  final ScreensDesk branch = new ScreensDesk();

  @Override
  protected Parent open(Words words) {
    return branch.screens.section(words);
  }

  void edit(long id) {
    interact(() -> branch.screens.open(new ClientId(id)));
    await(() -> lookup("#card-name").tryQuery().isPresent());
    push(KeyCode.F2);
    await(() -> lookup("#form").tryQuery().isPresent());
  }

  void put(String field, String text) {
    interact(() -> ((TextInputControl) lookup("#" + field).query()).setText(text));
  }

  Client now(long id) {
    return branch
        .desk
        .clients
        .find(new ClientId(id), branch.asker.scope(org.branchbook.staff.Privilege.CLIENT_READ))
        .orElseThrow();
  }

  @Test
  void aNewPersonByKeysAlone() {
    interact(branch.screens::newPerson);
    await(() -> lookup("#field-FAMILY_NAME").query().isFocused());
    write("Бойко");
    push(KeyCode.TAB);
    write("Іван");
    put("IDENTIFIERS-0-number", Rnokpp.of(LocalDate.of(1990, 7, 1), 1231));
    await(() -> lookup("#filled").query().isVisible());
    picture("form-new-uk");
    put("PHONES-0-number", "067 55");
    interact(() -> lookup("#field-FAMILY_NAME").query().requestFocus());
    picture("form-wrong-uk");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    put("PHONES-0-number", "067 555 12 12");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> lookup("#card-name").tryQuery().isPresent());
    assertEquals(1, branch.notices.shown().size());
    var added = branch.screens.current().orElseThrow();
    interact(() -> branch.notices.undo());
    await(() -> branch.screens.current().isEmpty());
    assertTrue(lookup("#card-name").tryQuery().isEmpty());
    var scope = branch.asker.scope(org.branchbook.staff.Privilege.CLIENT_READ);
    assertTrue(branch.desk.clients.find(added, scope).isEmpty());
    picture("form-undone-uk");
  }

  @Test
  void escKeepsWhatWasTyped() {
    edit(1);
    put("field-OCCUPATION", "директорка");
    push(KeyCode.ESCAPE);
    await(() -> lookup("#profile").tryQuery().isPresent());
    push(KeyCode.F2);
    await(() -> lookup("#form").tryQuery().isPresent());
    assertEquals("директорка", ((TextInputControl) lookup("#field-OCCUPATION").query()).getText());
    push(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> now(1).version() == 2);
  }

  @Test
  void twoEditsAreMergedOnTheScreen() {
    edit(1);
    var theirs =
        ClientSheet.of(now(1))
            .with(ClientField.OCCUPATION, "аудиторка")
            .with(ClientField.EMPLOYER, "ТОВ «Ранок»");
    branch.desk.clients.save(
        ((ClientSheet.Read.Right) theirs.toClient(new ClientId(1), 1)).client());
    put("field-OCCUPATION", "директорка");
    put("field-BIRTH_PLACE", "м. Суми");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> lookup("#three-way").tryQuery().isPresent());
    assertTrue(lookup("#merge-save").query().isDisabled(), "a conflict has to be decided");
    picture("merge-uk");
    clickOn("#merge-OCCUPATION-MINE");
    clickOn("#merge-save");
    await(() -> now(1).version() == 3);
    var sheet = ClientSheet.of(now(1));
    assertEquals("директорка", sheet.text(ClientField.OCCUPATION));
    assertEquals("ТОВ «Ранок»", sheet.text(ClientField.EMPLOYER));
  }

  @Test
  void theKeyboardGoesToTheCardOfWhoWasJustAdded() {
    interact(branch.screens::newPerson);
    await(() -> lookup("#field-FAMILY_NAME").tryQuery().isPresent());
    interact(() -> lookup("#field-FAMILY_NAME").query().requestFocus());
    put("field-FAMILY_NAME", "Скиба");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> lookup("#card").tryQuery().isPresent());
    await(
        () -> {
          for (var at = scene().getFocusOwner(); at != null; at = at.getParent())
            if ("card".equals(at.getId())) return true;
          return false;
        });
  }

  @Test
  void aTakenNumberOffersThreeWaysOut() {
    interact(branch.screens::newPerson);
    await(() -> lookup("#field-FAMILY_NAME").tryQuery().isPresent());
    put("field-FAMILY_NAME", "Коваленко");
    put("IDENTIFIERS-0-number", now(1).identifiers().getFirst().number());
    interact(() -> ((Button) lookup("#save").query()).fire());
    await(() -> lookup("#taken-open").tryQuery().isPresent());
    assertTrue(lookup("#taken-open").query().isDisabled(), "not without a purpose");
    picture("taken-uk");
    speak("en");
    picture("taken-en");
    clickOn("#taken-dispute");
    await(() -> lookup("#card-name").tryQuery().isPresent());
  }

  @Test
  void whomItCouldBeStandsBesideTheForm() {
    interact(branch.screens::newPerson);
    await(() -> lookup("#field-FAMILY_NAME").query().isFocused());
    write("Ковалнеко");
    push(KeyCode.TAB);
    write("Марія");
    put("PHONES-0-number", "067 123 40 01");
    await(() -> lookup("#hint-1").tryQuery().isPresent());
    picture("hint-uk");
    speak("ru");
    picture("hint-ru");
    speak("uk");
    interact(
        () -> {
          var wide = new Scene(branch.screens.section(words), 1840, 1000);
          Theme.dress(wide);
          wide.getRoot().applyCss();
          wide.getRoot().layout();
          wide.getRoot().layout();
          Pictures.save(wide, "hint-wide-uk");
        });
    interact(() -> lookup("#field-FAMILY_NAME").query().requestFocus());
    push(KeyCode.ALT, KeyCode.DIGIT1);
    await(() -> lookup("#card-name").tryQuery().isPresent());
    assertEquals(new ClientId(1), branch.screens.current().orElseThrow());
  }

  @Test
  void whoIsAlikeIsSavedForAReasonOnly() {
    interact(branch.screens::newPerson);
    await(() -> lookup("#field-FAMILY_NAME").tryQuery().isPresent());
    put("field-FAMILY_NAME", "Ковaленко");
    put("field-GIVEN_NAME", "Мария");
    put("field-PATRONYMIC", "Ивановна");
    put("PHONES-0-number", "067 123 40 01");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> lookup("#insist-TWINS").tryQuery().isPresent());
    picture("alike-uk");
    speak("en");
    picture("alike-en");
    clickOn("#insist-TWINS");
    await(() -> lookup("#card-name").tryQuery().isPresent());
    var pair = branch.candidates.pairs.getFirst();
    assertEquals(org.branchbook.duplicates.pairs.Pair.State.DIFFERENT, pair.state());
    assertEquals("TWINS", pair.reason());
    assertEquals("TWINS", branch.desk.audit.last().purpose());
  }

  @Test
  void anOrganisationsForm() {
    edit(5);
    picture("form-company-uk");
    // wider than a headless window can be: in a scene of its own
    interact(
        () -> {
          var wide = new Scene(branch.screens.section(words), 1840, 1000);
          Theme.dress(wide);
          wide.getRoot().applyCss();
          wide.getRoot().layout();
          Pictures.save(wide, "form-company-wide-uk");
        });
  }

  @Test
  void aDraftIsSavedFromTheCardOpenedAgain() {
    edit(1);
    put("field-OCCUPATION", "директорка");
    interact(() -> branch.screens.open(new ClientId(7)));
    await(() -> lookup("#form").tryQuery().isEmpty());
    interact(() -> branch.screens.open(new ClientId(1)));
    await(() -> lookup("#form").tryQuery().isPresent());
    push(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> lookup("#profile").tryQuery().isPresent());
    assertEquals("директорка", ClientSheet.of(now(1)).text(ClientField.OCCUPATION));
  }

  @Test
  void aProductIsAdded() {
    interact(() -> branch.screens.open(new ClientId(7)));
    await(() -> lookup("#card-name").tryQuery().isPresent());
    clickOn("#tab-holdings");
    clickOn("#add-holding");
    put("holding-field-NAME", "Поточний рахунок");
    put("holding-field-AMOUNT", "12 500,5");
    picture("holding-form-uk");
    clickOn("#save-holding");
    await(() -> branch.desk.papers.holdings(new ClientId(7)).size() == 1);
    assertEquals(
        Set.of("UAH"), Set.of(branch.desk.papers.holdings(new ClientId(7)).getFirst().currency()));
  }

  @Test
  void doNotContactIsOneAction() {
    interact(() -> branch.screens.open(new ClientId(7)));
    await(() -> lookup("#card-name").tryQuery().isPresent());
    clickOn("#tab-consents");
    await(() -> lookup("#do-not-contact").tryQuery().isPresent());
    clickOn("#do-not-contact");
    await(() -> lookup("#do-not-contact-head").query().isVisible());
    clickOn("#consent-CALL-SERVICE");
    await(() -> lookup("#consent-yes").tryQuery().isPresent());
    clickOn("#consent-yes");
    await(() -> branch.desk.papers.consents(new ClientId(7)).size() == 3);
    picture("consents-silent-uk");
  }
}
